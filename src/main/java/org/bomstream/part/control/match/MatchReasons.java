package org.bomstream.part.control.match;

import java.util.Optional;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.MakerName;
import org.jspecify.annotations.Nullable;

/** What differs between the part that was asked for and the one that was found. */
final class MatchReasons {
  private MatchReasons() {}

  static Match.Reason otherNumber(Match.Kind kind, String asked, String found) {
    return new Match.Reason(kind.code(), "Asked for %s, found %s.".formatted(asked, found));
  }

  /** Empty where the line names no maker, or just this one. */
  static Optional<Match.Reason> otherMaker(
      PartNumber asked, Candidate found, Manufacturers manufacturers) {
    Set<Maker> wanted = manufacturers.named(asked.manufacturer());
    String maker = found.makerName();
    if (wanted.isEmpty() || isSameName(asked.manufacturer(), maker)) {
      return Optional.empty();
    }
    String code = found.isMadeByOneOf(wanted) ? "maker" : "maker_related";
    return Optional.of(
        new Match.Reason(code, "Asked for %s, found %s.".formatted(asked.manufacturer(), maker)));
  }

  private static boolean isSameName(@Nullable String asked, String found) {
    return asked != null
        && (asked.equalsIgnoreCase(found)
            || MakerName.of(asked).key().equals(MakerName.of(found).key()));
  }
}
