package org.bomstream.part.source.numbers.grammar;

import java.util.BitSet;

/** The values that a maker makes in each decade, by IEC 60063. */
public final class Series {
  private static final int DECADE = 1000;
  private static final int[] TWO_DIGITS = {
    100, 110, 120, 130, 150, 160, 180, 200, 220, 240, 270, 300, 330, 360, 390, 430, 470, 510, 560,
    620, 680, 750, 820, 910
  };

  public static final Series E3 = every(8);
  public static final Series E6 = every(4);
  public static final Series E12 = every(2);
  public static final Series E24 = every(1);
  public static final Series E48 = finer(48);
  public static final Series E96 = finer(96);
  public static final Series E192 = finer(192);
  public static final Series E24_E96 = E24.and(E96);
  public static final Series E24_E192 = E24.and(E192);

  private final BitSet mantissas;

  private Series(BitSet mantissas) {
    this.mantissas = mantissas;
  }

  /** These values, by three digits: {@code 250} for 2.5, 25 and so on. */
  public static Series of(int... mantissas) {
    var set = new BitSet(DECADE);
    for (int mantissa : mantissas) {
      set.set(mantissa);
    }
    return new Series(set);
  }

  private static Series every(int step) {
    var set = new BitSet(DECADE);
    for (int i = 0; i < TWO_DIGITS.length; i += step) {
      set.set(TWO_DIGITS[i]);
    }
    return new Series(set);
  }

  private static Series finer(int values) {
    var set = new BitSet(DECADE);
    for (int i = 0; i < values; i++) {
      set.set((int) Math.round(100 * Math.pow(10, (double) i / values)));
    }
    if (values == 192) {
      // The standard's only exception to its formula, which gives 919.
      set.clear(919);
      set.set(920);
    }
    return new Series(set);
  }

  /** The values of both. */
  public Series and(Series other) {
    var set = (BitSet) mantissas.clone();
    set.or(other.mantissas);
    return new Series(set);
  }

  public boolean has(Quantity value) {
    return mantissas.get(value.mantissa());
  }
}
