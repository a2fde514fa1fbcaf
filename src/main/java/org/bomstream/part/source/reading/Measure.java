package org.bomstream.part.source.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit, read from a text such as {@code 4.7kΩ}, {@code ±10%}, {@code 1/16W}.
 *
 * @param value in the unit, without a prefix
 */
public record Measure(BigDecimal value, String unit) {

  private static final int LONGEST = 40;

  /** A number, or a fraction of two; then a prefix and a unit. A condition may follow an "@". */
  private static final Pattern FORM =
      Pattern.compile(
          "[±+]?\\s*(-?\\d{1,12}(?:[.,]\\d{1,12})?)(?:/(\\d{1,4}))?\\s*([fpnuµmkKMGT]?)"
              + "(Ω|[oO]hms?|OHMS?|R|F|H|Hz|HZ|V|A|W|%|ppm/(?:°C|℃|K|C)|°C|℃|s|m|)\\s*(?:@.*)?");

  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3},\\d{3}");

  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("f", -15),
          Map.entry("p", -12),
          Map.entry("n", -9),
          Map.entry("u", -6),
          Map.entry("µ", -6),
          Map.entry("m", -3),
          Map.entry("", 0),
          Map.entry("k", 3),
          Map.entry("K", 3),
          Map.entry("M", 6),
          Map.entry("G", 9),
          Map.entry("T", 12));

  /**
   * Reads one number.
   *
   * @param implied the unit of a number that has none; null where it must have one
   * @return empty for words, ranges, and numbers of other units than the one implied
   */
  public static Optional<Measure> of(String text, @Nullable String implied) {
    // The Greek letter and the sign of the micro are told apart by Unicode alone.
    String plain = text.strip().replace('\u03bc', 'µ').replace('\u2126', 'Ω');
    Matcher form = FORM.matcher(plain);
    if (plain.length() > LONGEST || !form.matches() || THOUSANDS.matcher(form.group(1)).matches()) {
      return Optional.empty();
    }
    String unit = unit(form.group(4), implied);
    if (unit.isEmpty() || (implied != null && !implied.equals(unit))) {
      return Optional.empty();
    }
    return Optional.of(new Measure(value(form), unit));
  }

  /**
   * Reads one number whose unit is written.
   *
   * @return empty where it has none, or another
   */
  static Optional<Measure> inItsUnit(String text, String unit) {
    return of(text, null).filter(measure -> measure.unit().equals(unit));
  }

  private static BigDecimal value(Matcher form) {
    BigDecimal number = new BigDecimal(form.group(1).replace(',', '.'));
    if (form.group(2) != null) {
      BigDecimal divisor = new BigDecimal(form.group(2));
      number = divisor.signum() == 0 ? number : number.divide(divisor, MathContext.DECIMAL32);
    }
    return plain(number.scaleByPowerOfTen(PREFIXES.getOrDefault(form.group(3), 0)));
  }

  /** Without zeros at the end, nor an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String unit(String written, @Nullable String implied) {
    return switch (written) {
      case "" -> implied == null ? "" : implied;
      case "R" -> "Ω";
      case "HZ" -> "Hz";
      case "℃" -> "°C";
      default -> named(written);
    };
  }

  private static String named(String written) {
    if (written.startsWith("ppm")) {
      return "ppm/K";
    }
    return written.toLowerCase(Locale.ROOT).startsWith("ohm") ? "Ω" : written;
  }
}
