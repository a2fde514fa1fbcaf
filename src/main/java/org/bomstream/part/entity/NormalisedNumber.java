package org.bomstream.part.entity;

import java.text.Normalizer;
import java.util.Locale;
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

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String STOPS = " .,;:";
  private static final Pattern SEPARATORS = Pattern.compile("[-\\s/,_'\"]|(?<!\\d)\\.|\\.(?!\\d)");

  /** Tape and reel by name, Maxim's T after the plus, and the three digits of NXP and Nexperia. */
  private static final Pattern PACKING =
      Pattern.compile("(?:-REEL7?|[-/]TR|-T&R|,\\d{3}|(?<=\\+)T(?:&R)?)$");

  /** Molex numbers are also written with ten digits, filled up with zeros from the left. */
  private static final Pattern ZERO_FILLED = Pattern.compile("^0+(?=\\d)");

  private static final int ZERO_FILLED_LENGTH = 10;

  public static NormalisedNumber of(String mpn) {
    String text = Normalizer.normalize(mpn, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    text = DASHES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("-");
    text = BLANKS.matcher(text.strip()).replaceAll(" ");
    String spelling = withoutTrailingStops(text);
    return new NormalisedNumber(
        spelling, keyOf(spelling), keyOf(PACKING.matcher(spelling).replaceAll("")));
  }

  /** The same number but for separators. */
  public boolean isLike(NormalisedNumber other) {
    return key.length() >= SHORTEST_LOOSE && key.equals(other.key);
  }

  /** The same part but for its packing. */
  public boolean isRepackedFrom(NormalisedNumber other) {
    return base.length() >= SHORTEST_LOOSE && base.equals(other.base);
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
    String key = SEPARATORS.matcher(spelling).replaceAll("");
    boolean zeroFilled =
        key.length() == ZERO_FILLED_LENGTH && key.chars().allMatch(Character::isDigit);
    return zeroFilled ? ZERO_FILLED.matcher(key).replaceAll("") : key;
  }
}
