package org.bomstream.part.entity.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part number in the three forms by which parts are compared, as opposed to how a person wrote it
 * ({@link PartNumber#mpn()}).
 *
 * @param spelling upper case, one kind of dash, single blanks, no full stop at the end
 * @param key without blanks, dashes, slashes and commas; {@code 74HC00PW,118} and {@code
 *     74HC00PW118} are one. A point between digits stays: SMBJ6.0A and SMBJ60A are two parts. So do
 *     {@code +} and {@code #}, which tell lead-free parts from others
 * @param base the key without a suffix that names the packing alone, such as {@code -REEL}
 */
public record NormalisedNumber(String spelling, String key, String base) {

  /** Below this many characters, leaving separators out makes different parts alike. */
  private static final int SHORTEST_LOOSE = 5;

  private static final String STOPS = " .,;:";
  private static final String SEPARATORS = " -/,_'\"";
  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final int MINUS = '\u2212';

  /** Tape and reel by name, Maxim's T after the plus, and the three digits of NXP and Nexperia. */
  private static final Pattern PACKING =
      Pattern.compile("(?:-REEL7?|[-/]TR|-T&R|,\\d{3}|(?<=\\+)T(?:&R)?)$");

  /** Molex numbers are also written with ten digits, filled up with zeros from the left. */
  private static final Pattern ZERO_FILLED = Pattern.compile("^0+(?=\\d)");

  private static final int ZERO_FILLED_LENGTH = 10;

  public static NormalisedNumber of(String mpn) {
    String text = Normalizer.normalize(mpn, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String spelling = withoutTrailingStops(plain(text).strip());
    String key = keyOf(spelling);
    Matcher packing = PACKING.matcher(spelling);
    return new NormalisedNumber(
        spelling, key, packing.find() ? keyOf(spelling.substring(0, packing.start())) : key);
  }

  /**
   * Nothing invisible, one kind of dash, single blanks. By hand: every line of a BOM comes here.
   */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> addPlain(plain, c));
    return plain.toString();
  }

  private static void addPlain(StringBuilder plain, int c) {
    if (BLANKS.indexOf(c) >= 0) {
      if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> {}
      case Character.DASH_PUNCTUATION -> plain.append('-');
      default -> plain.appendCodePoint(c == MINUS ? '-' : c);
    }
  }

  /** The same number but for separators. */
  public boolean isLike(NormalisedNumber other) {
    return key.length() >= SHORTEST_LOOSE && key.equals(other.key);
  }

  /** The same part but for its packing. */
  public boolean isRepackedFrom(NormalisedNumber other) {
    return base.length() >= SHORTEST_LOOSE && base.equals(other.base);
  }

  /** The same number, or the same but for separators or the packing. */
  public boolean isSamePartAs(NormalisedNumber other) {
    return spelling.equals(other.spelling) || isLike(other) || isRepackedFrom(other);
  }

  /** By hand: a pattern would look at every run of stops inside, over and over. */
  private static String withoutTrailingStops(String text) {
    int end = text.length();
    while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String keyOf(String spelling) {
    String key = withoutSeparators(spelling);
    boolean zeroFilled =
        key.length() == ZERO_FILLED_LENGTH && key.chars().allMatch(Character::isDigit);
    return zeroFilled ? ZERO_FILLED.matcher(key).replaceAll("") : key;
  }

  private static String withoutSeparators(String spelling) {
    var key = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (SEPARATORS.indexOf(c) < 0 && (c != '.' || isBetweenDigits(spelling, i))) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static boolean isBetweenDigits(String text, int place) {
    return place > 0
        && place + 1 < text.length()
        && isDigit(text.charAt(place - 1))
        && isDigit(text.charAt(place + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
