package org.bomstream.part.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.bomstream.part.entity.spelling.MakerName;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/**
 * What tells one part from all others: its number's normalised spelling, and its maker.
 *
 * @param maker the words of the maker's own name as one
 */
public record PartKey(String number, String maker) implements Comparable<PartKey> {
  /** Each part has one, and thousands have the same. */
  private static final Cache<String, String> MAKERS =
      Caffeine.newBuilder().maximumSize(5_000).build();

  /**
   * The key of a number as its maker writes it.
   *
   * @param maker the maker's own name
   */
  public static PartKey of(String mpn, String maker) {
    return new PartKey(NormalisedNumber.of(mpn).spelling(), MAKERS.get(maker, PartKey::words));
  }

  private static String words(String maker) {
    String words = MakerName.of(maker).key();
    return words.isEmpty() ? maker : words;
  }

  /** In an order that all nodes keep to, so that none waits for another in a circle. */
  @Override
  public int compareTo(PartKey other) {
    int numbers = number.compareTo(other.number);
    return numbers != 0 ? numbers : maker.compareTo(other.maker);
  }
}
