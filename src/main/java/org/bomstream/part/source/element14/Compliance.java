package org.bomstream.part.source.element14;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bomstream.part.entity.Rohs;
import org.jspecify.annotations.Nullable;

/**
 * What element14's codes say of hazardous substances. Source: recorded replies: {@code YES}, {@code
 * YES_YES}, {@code Y-EX_YES}, {@code NO_NO}, {@code TBA_TBA}. The second word is on phthalates.
 */
final class Compliance {
  private Compliance() {}

  /** The worse of the two words; unknown where one is to be advised. */
  static Rohs rohs(Optional<String> code) {
    List<String> words = List.of(code.orElse("").toUpperCase(Locale.ROOT).split("_"));
    if (words.contains("NO")) {
      return Rohs.NOT_COMPLIANT;
    }
    if (words.contains("Y-EX")) {
      return Rohs.EXEMPT;
    }
    return words.stream().allMatch("YES"::equals) ? Rohs.COMPLIANT : Rohs.UNKNOWN;
  }

  /**
   * Whether it has a substance of very high concern.
   *
   * @param said {@code No SVHC (08-Jul-2021)}, {@code Lead (08-Jul-2021)}, {@code To Be Advised}
   * @return null where it is not known
   */
  static @Nullable String reach(Optional<String> said) {
    String words = said.orElse("").toLowerCase(Locale.ROOT);
    if (words.isBlank() || words.startsWith("to be advised") || words.startsWith("unknown")) {
      return null;
    }
    return words.startsWith("no svhc") ? "compliant" : "svhc";
  }
}
