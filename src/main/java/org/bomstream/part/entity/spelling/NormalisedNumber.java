package org.bomstream.part.entity.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

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

  /** Tape and reel by name, and Maxim's T after the plus. */
  private static final Set<String> PACKINGS =
      Set.of("-REEL", "-REEL7", "-TR", "/TR", "-T&R", "+T", "+T&R");

  /** Before a packing; of these, the plus belongs to the part. */
  private static final String PACKING_MARKS = "-/,+";

  /** Molex numbers are also written with ten digits, filled up with zeros from the left. */
  private static final int ZERO_FILLED_LENGTH = 10;

  public static NormalisedNumber of(String mpn) {
    String text = Normalizer.normalize(mpn, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String spelling = withoutTrailingStops(plain(text).strip());
    String key = keyOf(spelling);
    int packing = packing(spelling);
    return new NormalisedNumber(
        spelling, key, packing < 0 ? key : keyOf(spelling.substring(0, packing)));
  }

  /** Where the packing begins, or -1. By hand, as all here: every line of a BOM comes by. */
  private static int packing(String spelling) {
    int mark = spelling.length() - 1;
    while (mark >= 0 && PACKING_MARKS.indexOf(spelling.charAt(mark)) < 0) {
      mark--;
    }
    if (mark < 0) {
      return -1;
    }
    String last = spelling.substring(mark);
    if (!PACKINGS.contains(last) && !isNexperias(last)) {
      return -1;
    }
    return last.startsWith("+") ? mark + 1 : mark;
  }

  /** NXP and Nexperia write three digits after a comma. */
  private static boolean isNexperias(String last) {
    return last.length() == 4 && last.startsWith(",") && areDigits(last, 1);
  }

  /** Nothing invisible, one kind of dash, single blanks. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      addPlain(plain, c);
      i += Character.charCount(c);
    }
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
    return key.length() == ZERO_FILLED_LENGTH && areDigits(key, 0) ? withoutZeros(key) : key;
  }

  private static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
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

  private static boolean areDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
