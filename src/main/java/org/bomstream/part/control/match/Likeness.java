package org.bomstream.part.control.match;

import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/** How alike two numbers are, the nearest first. */
enum Likeness {
  SAME_SPELLING(Match.Kind.EXACT),
  SAME_KEY(Match.Kind.SEPARATORS),
  OTHER_PACKING(Match.Kind.PACKING);

  private final Match.Kind kind;

  Likeness(Match.Kind kind) {
    this.kind = kind;
  }

  boolean holds(NormalisedNumber asked, NormalisedNumber known) {
    return switch (this) {
      case SAME_SPELLING -> asked.spelling().equals(known.spelling());
      case SAME_KEY -> asked.isLike(known);
      case OTHER_PACKING -> asked.isRepackedFrom(known);
    };
  }

  Match.Kind kind() {
    return kind;
  }
}
