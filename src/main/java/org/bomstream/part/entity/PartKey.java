package org.bomstream.part.entity;

/**
 * What tells one part from all others: its number's normalised spelling, and its maker.
 *
 * @param maker the words of the maker's own name as one
 */
public record PartKey(String number, String maker) implements Comparable<PartKey> {

  /**
   * The key of a number as its maker writes it.
   *
   * @param maker the maker's own name
   */
  public static PartKey of(String mpn, String maker) {
    String words = MakerName.of(maker).key();
    return new PartKey(NormalisedNumber.of(mpn).spelling(), words.isEmpty() ? maker : words);
  }

  /** In an order that all nodes keep to, so that none waits for another in a circle. */
  @Override
  public int compareTo(PartKey other) {
    int numbers = number.compareTo(other.number);
    return numbers != 0 ? numbers : maker.compareTo(other.maker);
  }
}
