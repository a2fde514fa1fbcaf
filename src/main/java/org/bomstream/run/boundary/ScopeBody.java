package org.bomstream.run.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.problem.ClientText;
import org.bomstream.problem.Fault;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;
import org.bomstream.run.entity.Scope;
import org.bomstream.run.entity.Scope.Kind;
import org.jspecify.annotations.Nullable;

/** The body with which a run is asked for. */
final class ScopeBody {
  private static final Set<String> MEMBERS =
      Set.of("scope", "older_than", "include_dnp", "max_age");

  /** Of a member that there is not, in the answer. */
  private static final int LONGEST_NAME = 100;

  private ScopeBody() {}

  /**
   * @param body may be empty
   * @throws Problem 400 for what is no JSON object; 422 naming the member that is wrong, or that
   *     there is none of that name: a quota may depend on it
   */
  static Scope parse(@Nullable String body) {
    if (body == null || body.isBlank()) {
      return Scope.ALL;
    }
    JsonObject object = JsonBody.object(body);
    object.keySet().forEach(ScopeBody::check);
    String maxAge = age(object, "max_age").orElse(null);
    return scope(object).asking(flag(object, "include_dnp"), maxAge);
  }

  private static Scope scope(JsonObject object) {
    return switch (text(object, "scope").orElse("all")) {
      case "all" -> Scope.ALL;
      case "failed" -> Scope.FAILED;
      case "stale" ->
          Scope.stale(
              age(object, "older_than")
                  .orElseThrow(
                      () ->
                          wrong("older_than", "missing", "The scope stale needs an older_than.")));
      case "incomplete" -> Scope.of(Kind.INCOMPLETE);
      case "pending" -> Scope.of(Kind.PENDING);
      default ->
          throw wrong(
              "scope",
              "unknown_scope",
              "The scope may be all, failed, stale, incomplete or pending.");
    };
  }

  private static void check(String member) {
    if (!MEMBERS.contains(member)) {
      String name = ClientText.tidied(member, LONGEST_NAME);
      throw wrong(
          name,
          "unknown_member",
          "There is no member %s, but scope, older_than, include_dnp and max_age.".formatted(name));
    }
  }

  private static Optional<JsonValue> member(JsonObject object, String member) {
    return Optional.ofNullable(object.get(member))
        .filter(value -> value.getValueType() != ValueType.NULL);
  }

  private static Optional<String> text(JsonObject object, String member) {
    return member(object, member)
        .map(
            value -> {
              if (value instanceof JsonString text) {
                return text.getString();
              }
              throw wrong(member, "not_a_text", "The member " + member + " is no text.");
            });
  }

  private static boolean flag(JsonObject object, String member) {
    return switch (member(object, member).orElse(JsonValue.FALSE).getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default ->
          throw wrong(
              member, "not_a_boolean", "The member " + member + " is neither true nor false.");
    };
  }

  private static Optional<String> age(JsonObject object, String member) {
    return text(object, member)
        .map(
            given ->
                AgeText.read(given)
                    .orElseThrow(
                        () ->
                            wrong(
                                member,
                                "not_a_duration",
                                "The %s is no ISO-8601 duration such as P30D or PT12H, from zero on."
                                    .formatted(member))));
  }

  private static Problem wrong(String member, String code, String detail) {
    String pointer = "/" + member.replace("~", "~0").replace("/", "~1");
    return new Problem(422, "Unprocessable Content", detail)
        .errors(List.of(new Fault(pointer, null, null, code, detail)));
  }
}
