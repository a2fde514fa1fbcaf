package org.bomstream.part.entity;

import java.util.List;
import java.util.Locale;

/**
 * How well a part fits what a line asks for, and why.
 *
 * @param score from 0 to 1
 * @param reasons what differs between asked and found; none where nothing does
 */
public record Match(Kind kind, double score, List<Reason> reasons) {

  /** The number as it was asked for, of the maker that was asked for or of the only one. */
  public static final Match EXACT = of(Kind.EXACT);

  public Match {
    reasons = List.copyOf(reasons);
  }

  /** Of this kind, as certain as its kind is. */
  public static Match of(Kind kind, Reason... reasons) {
    return new Match(kind, kind.score, List.of(reasons));
  }

  /**
   * One thing that differs, or that was concluded.
   *
   * @param code a stable word
   * @param detail a sentence for a buyer
   */
  public record Reason(String code, String detail) {}

  /** What led from the line to the part. */
  public enum Kind {
    /** The same number. */
    EXACT(1),
    /** The same number, of a maker that is written otherwise or took the other over. */
    ALIAS(0.99),
    /** The same number but for blanks, dashes and the like. */
    SEPARATORS(0.98),
    /** The same part in another packing. */
    PACKING(0.96),
    /** A supplier's order code. */
    SKU(1),
    /** Read by its maker's rule: nobody was asked whether it is made. */
    READ(0.95),
    /** A person's word. */
    DECISION(1);

    private final double score;

    Kind(double score) {
      this.score = score;
    }

    /** The word on the wire, for example {@code separators}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
