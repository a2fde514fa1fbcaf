package org.bomstream.part.source.tme;

import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.reply.Members;

/**
 * A product as a search shows it: what it is, and not yet what it costs.
 *
 * @param symbol TME's own number
 * @param numbers its maker's, the usual one first; some parts have two spellings
 */
record Element(String symbol, List<String> numbers, Members members) {
  /** Fewer characters are alike by chance. */
  private static final int SHORTEST = 4;

  /** Empty where it has no symbol. */
  static Optional<Element> of(Members members) {
    return members
        .text("symbol")
        .map(symbol -> new Element(symbol, members.texts("manufacturer_symbols"), members));
  }

  /** Whether one of its numbers is that one, or the symbol is. */
  boolean is(NormalisedNumber number) {
    return number.key().equals(key(symbol))
        || numbers.stream().map(Element::key).anyMatch(number.key()::equals);
  }

  /** Whether one of its numbers begins alike, for two thirds of that one. */
  boolean beginsLike(NormalisedNumber number) {
    int most = Math.max(SHORTEST, number.key().length() * 2 / 3);
    return numbers.stream().map(Element::key).anyMatch(key -> alike(key, number.key()) >= most);
  }

  /** How many characters are the same from the start. */
  private static int alike(String one, String other) {
    int end = Math.min(one.length(), other.length());
    int same = 0;
    while (same < end && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static String key(String text) {
    return NormalisedNumber.of(text).key();
  }
}
