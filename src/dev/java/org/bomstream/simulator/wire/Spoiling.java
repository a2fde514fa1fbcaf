package org.bomstream.simulator.wire;

import java.util.List;
import java.util.Map;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.script.Kind;
import org.bomstream.simulator.script.Plan;
import org.jspecify.annotations.Nullable;

/** Makes of an answer what no client can read. */
final class Spoiling {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>Please wait</title></head>
      <body><h1>Checking your browser</h1><p>This may take a moment.</p></body></html>
      """;
  private static final int DEPTH = 100_000;

  private Spoiling() {}

  static Answer spoilt(Answer answer, Plan plan) {
    if (plan.has(Kind.HTML)) {
      return Answer.page(200, PAGE);
    }
    if (plan.has(Kind.TRUNCATED)) {
      var text = Json.text(answer.body());
      return answer.saying(text.substring(0, text.length() / 2));
    }
    if (plan.has(Kind.WRONG_TYPES)) {
      return answer.saying(otherTypes(answer.body()));
    }
    return plan.of(Kind.DEEP)
        .map(fault -> answer.saying(deep(fault.detail("depth", DEPTH))))
        .orElse(answer);
  }

  private static String deep(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static Object otherTypes(@Nullable Object value) {
    return switch (value) {
      case Tree tree -> otherTypes(tree);
      case List<?> list -> Tree.of("first", list.isEmpty() ? 0 : otherTypes(list.getFirst()));
      case Number number -> "about " + number;
      case String text -> text.length();
      case null -> List.of();
      default -> 1;
    };
  }

  private static Tree otherTypes(Tree tree) {
    var other = new Tree();
    for (Map.Entry<String, @Nullable Object> member : tree.members().entrySet()) {
      other.put(member.getKey(), otherTypes(member.getValue()));
    }
    return other;
  }
}
