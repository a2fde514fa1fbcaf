package org.bomstream.bom.boundary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineKind;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which lines a caller wants, by state and kind: comma lists; nothing means all. */
public final class LineFilter {
  private LineFilter() {}

  /**
   * @throws Problem 400 for a word that is no state
   */
  public static Set<LineStatus> states(@Nullable String status) {
    return chosen("status", status, LineStatus.class, LineStatus::code);
  }

  /**
   * @throws Problem 400 for a word that is no kind
   */
  public static Set<LineKind> kinds(@Nullable String health) {
    return chosen("health", health, LineKind.class, LineKind::code);
  }

  private static <E extends Enum<E>> Set<E> chosen(
      String name, @Nullable String words, Class<E> type, Function<E, String> code) {
    Set<E> all = EnumSet.allOf(type);
    if (words == null || words.isBlank()) {
      return all;
    }
    Set<String> codes = all.stream().map(code).collect(Collectors.toSet());
    Set<String> wanted =
        Arrays.stream(words.split(",")).map(String::strip).collect(Collectors.toSet());
    if (wanted.isEmpty() || !codes.containsAll(wanted)) {
      String known = all.stream().map(code).collect(Collectors.joining(", "));
      throw new Problem(400, "Bad Request", "%s is a comma list of %s.".formatted(name, known));
    }
    all.removeIf(each -> !wanted.contains(code.apply(each)));
    return all;
  }
}
