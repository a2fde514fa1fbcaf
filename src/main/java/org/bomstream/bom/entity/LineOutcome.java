package org.bomstream.bom.entity;

import org.bomstream.part.entity.Match;
import org.jspecify.annotations.Nullable;

/** What came of one line of a batch: a part, or an error. */
public sealed interface LineOutcome {

  int lineNumber();

  /** The part number that was asked for; null where the line names none. */
  @Nullable String mpn();

  /** Why it failed, in a sentence for a buyer; null where it did not. */
  default @Nullable String detail() {
    return null;
  }

  /**
   * The part was found.
   *
   * @param part its id
   */
  record Enriched(int lineNumber, @Nullable String mpn, long part, Match match)
      implements LineOutcome {}

  /**
   * The line failed.
   *
   * @param code a stable word, see the contract's codes of a line
   */
  record NotEnriched(int lineNumber, @Nullable String mpn, String code, String detail)
      implements LineOutcome {}

  static LineOutcome enriched(int lineNumber, @Nullable String mpn, long part, Match match) {
    return new Enriched(lineNumber, mpn, part, match);
  }

  static LineOutcome failed(int lineNumber, @Nullable String mpn, String code, String detail) {
    return new NotEnriched(lineNumber, mpn, code, detail);
  }

  default boolean isEnriched() {
    return this instanceof Enriched;
  }

  /** Whether asking again would give the same, as opposed to a source in trouble. */
  default boolean isDefinite() {
    return !(this instanceof NotEnriched failed && failed.code().startsWith("source_"));
  }
}
