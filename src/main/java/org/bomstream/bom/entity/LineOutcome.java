package org.bomstream.bom.entity;

import java.util.List;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.jspecify.annotations.Nullable;

/** What came of one line of a batch: a part, an error, or nothing for a while. */
public sealed interface LineOutcome {

  int lineNumber();

  /** The part number that was asked for; null where the line names none. */
  @Nullable String mpn();

  /** The line's from now on. */
  LineStatus status();

  /** Sources that could not be asked for it. */
  default List<MissingSource> missing() {
    return List.of();
  }

  /** Why it failed, a stable word; null where it did not. */
  default @Nullable String code() {
    return null;
  }

  /** Why it failed, in a sentence for a buyer; null where it did not. */
  default @Nullable String detail() {
    return null;
  }

  /**
   * The word of whether its part is still made, by those who were asked; null where it has none.
   */
  default @Nullable String lifecycle() {
    return null;
  }

  /**
   * The part was found.
   *
   * @param part its id
   */
  record Enriched(
      int lineNumber,
      @Nullable String mpn,
      long part,
      Match match,
      String lifecycle,
      List<MissingSource> missing)
      implements LineOutcome {
    @Override
    public LineStatus status() {
      return LineStatus.ENRICHED;
    }
  }

  /**
   * The line failed.
   *
   * @param code a stable word, see the contract's codes of a line
   */
  record NotEnriched(
      int lineNumber, @Nullable String mpn, String code, String detail, List<MissingSource> missing)
      implements LineOutcome {
    @Override
    public LineStatus status() {
      return LineStatus.FAILED;
    }
  }

  /** It is put off: a source that may know its part cannot be asked for a while. */
  record PutOff(int lineNumber, @Nullable String mpn, List<MissingSource> missing)
      implements LineOutcome {
    @Override
    public LineStatus status() {
      return LineStatus.PENDING;
    }
  }

  static LineOutcome failed(int lineNumber, @Nullable String mpn, String code, String detail) {
    return new NotEnriched(lineNumber, mpn, code, detail, List.of());
  }

  default boolean isEnriched() {
    return this instanceof Enriched;
  }

  /** Whether asking again would give the same, as opposed to a source in trouble. */
  default boolean isDefinite() {
    return switch (this) {
      case Enriched _ -> true;
      case NotEnriched failed -> !failed.code().startsWith("source_");
      case PutOff _ -> false;
    };
  }
}
