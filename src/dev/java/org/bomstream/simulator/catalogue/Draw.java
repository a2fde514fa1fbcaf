package org.bomstream.simulator.catalogue;

import java.util.List;

/**
 * Values that look drawn by lot, and are the same each time: they come from a hash of what they are
 * of.
 */
public final class Draw {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long seed;

  private Draw(long seed) {
    this.seed = seed;
  }

  /** What is drawn for these words together. */
  public static Draw of(String... about) {
    long hash = FNV_OFFSET;
    for (var word : about) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ '|') * FNV_PRIME;
    }
    return new Draw(hash);
  }

  /** At least 0 and below 1. */
  public double fraction(String aspect) {
    return (bits(aspect) >>> 11) * 0x1.0p-53;
  }

  public int below(int bound, String aspect) {
    return (int) (fraction(aspect) * bound);
  }

  public int between(int least, int most, String aspect) {
    return least + below(most - least + 1, aspect);
  }

  /** Whether it is among that share of all. */
  public boolean chance(double share, String aspect) {
    return fraction(aspect) < share;
  }

  public <T> T oneOf(List<T> all, String aspect) {
    return all.get(below(all.size(), aspect));
  }

  /** So many digits, the first of which is no zero. */
  public String digits(int count, String aspect) {
    var digits = new StringBuilder().append(between(1, 9, aspect));
    while (digits.length() < count) {
      digits.append(below(10, aspect + digits.length()));
    }
    return digits.toString();
  }

  /** Such as {@code 5f3a…}, 16 of them. */
  public String hex(String aspect) {
    return "%016x".formatted(bits(aspect));
  }

  private long bits(String aspect) {
    long mixed = seed;
    for (int i = 0; i < aspect.length(); i++) {
      mixed = (mixed ^ aspect.charAt(i)) * FNV_PRIME;
    }
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
