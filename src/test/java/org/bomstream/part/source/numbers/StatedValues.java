package org.bomstream.part.source.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that a stated part gives, in base units and one spelling, as opposed to the many words
 * in which suppliers and drawers of schematics write them.
 */
final class StatedValues {
  private static final String NUMBER = "(?<![A-Za-z0-9.,~])(\\d+(?:[.,]\\d+)?)";
  private static final String END = "(?![A-Za-z0-9])";
  private static final String SIZES =
      "(01005|0201|0402|0603|0612|0805|1206|1210|1218|1808|1812|2010|2220|2225|2512|2728)";
  private static final Pattern OHM =
      Pattern.compile(NUMBER + "\\s*([kKmMG]?)\\s*(?:Ω|[oO]hms?|OHMS?)(?!\\s*@)" + END);
  private static final Pattern KITCHEN_OHM =
      Pattern.compile("\\bRES (?:SMD )?(\\d+(?:\\.\\d+)?)([KMR]?)(?= )()");
  private static final Pattern FARAD = Pattern.compile(NUMBER + "\\s*([pnuµμmPNU]?)F" + END);
  private static final Pattern HENRY = Pattern.compile(NUMBER + "\\s*([nuµμmNU]?)H" + END);
  private static final Pattern IMPEDANCE =
      Pattern.compile(NUMBER + "\\s*([kKM]?)\\s*(?:Ω|[oO]hms?|OHMS?)?\\s*@\\s*100\\s*MHz");
  private static final Pattern BEAD_OHM =
      Pattern.compile("(?:BEAD|CHIP) (\\d+(?:\\.\\d+)?)\\s*([kK]?)\\s*OHM" + END);
  private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)()\\s*%");
  private static final Pattern VOLT = Pattern.compile(NUMBER + "\\s*(k?)V(?:DC)?" + END);
  private static final Pattern DIELECTRIC =
      Pattern.compile("(?<![A-Za-z0-9])([XYZ][4-8][A-Z]|C[0O]G|NP[0O]|U2J)(?![A-Za-z0-9])");
  private static final Pattern INCH_SIZE = Pattern.compile("(?<![\\d.])" + SIZES + "(?![\\d.])");
  private static final Pattern METRIC_FOOTPRINT = Pattern.compile("(?:CAP|RES|IND)C(\\d{4})X");
  private static final Pattern TANTALUM_CASE = Pattern.compile("(\\d{4}-\\d\\d)(?!\\d)");

  /** A value as schematics have it: {@code 10n}, {@code 4k7}, {@code 100nF}, {@code 1k@100MHz}. */
  private static final Pattern SHORT =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*([pnuµμmkKMR]?)(\\d*)(?:[FHΩ]|@100MHz)?");

  private static final Map<String, String> INCH =
      Map.ofEntries(
          Map.entry("0402", "01005"),
          Map.entry("0603", "0201"),
          Map.entry("1005", "0402"),
          Map.entry("1608", "0603"),
          Map.entry("2012", "0805"),
          Map.entry("3216", "1206"),
          Map.entry("3225", "1210"),
          Map.entry("4516", "1806"),
          Map.entry("4532", "1812"));

  private final PassiveKind kind;
  private final StatedPart part;

  private StatedValues(PassiveKind kind, StatedPart part) {
    this.kind = kind;
    this.part = part;
  }

  /** By the parameter's name; what is not stated is absent. */
  static Map<String, String> of(PassiveKind kind, StatedPart part) {
    var values = new StatedValues(kind, part);
    Map<String, String> stated = new HashMap<>();
    Stream.concat(Stream.of(kind.core()), kind.further().stream())
        .forEach(name -> values.value(name).ifPresent(value -> stated.put(name, value)));
    return stated;
  }

  private Optional<String> value(String name) {
    return switch (name) {
      case "resistance" -> core(List.of("resistance"), OHM, KITCHEN_OHM);
      case "capacitance" -> core(List.of("capacitance"), FARAD, FARAD);
      case "inductance" -> core(List.of("inductance"), HENRY, HENRY);
      case "impedance" -> core(List.of("impedance @ frequency"), IMPEDANCE, BEAD_OHM);
      case "tolerance" ->
          said(
                  List.of(
                      "tolerance",
                      "capacitance tolerance",
                      "resistance tolerance",
                      "inductance tolerance"),
                  PERCENT)
              .map(StatedValues::plain);
      case "voltage" -> voltage();
      case "dielectric" ->
          said(
                  List.of("dielectric", "dielectric characteristic", "temperature coefficient"),
                  DIELECTRIC)
              .map(match -> match.group(1).replaceAll("C[0O]G|NP[0O]", "C0G"));
      default -> packageSize();
    };
  }

  private Optional<String> core(List<String> labels, Pattern plain, Pattern other) {
    return said(labels, plain)
        .or(() -> found(other, part.text()))
        .map(StatedValues::scaled)
        .or(() -> part.under(List.of("value", "name", "comment")).flatMap(this::shortValue));
  }

  private Optional<String> voltage() {
    return said(
            List.of(
                "voltage rated",
                "rated voltage",
                "voltage - rated",
                "voltage rating (dc)",
                "voltage rating",
                "operating voltage",
                "voltage"),
            VOLT)
        .map(StatedValues::scaled);
  }

  private Optional<String> shortValue(String value) {
    Matcher match = SHORT.matcher(value.strip().replace(" ", ""));
    if (!match.matches() || (match.group(2) + match.group(3)).isEmpty() && !isResistor()) {
      return Optional.empty();
    }
    String decimals = match.group(3).isEmpty() ? "" : "." + match.group(3);
    return Optional.of(scaled(match.group(1) + decimals, match.group(2)));
  }

  private boolean isResistor() {
    return kind == PassiveKind.RESISTOR;
  }

  private Optional<String> packageSize() {
    List<String> labels =
        List.of(
            "resistor case style",
            "ceramic capacitor case",
            "case code (imperial)",
            "case - inch",
            "package / case",
            "case/package",
            "package",
            "footprint");
    String place = part.under(labels).orElse(part.text());
    if (kind == PassiveKind.ELECTROLYTIC) {
      return found(TANTALUM_CASE, place).map(match -> match.group(1));
    }
    Optional<String> metric = found(METRIC_FOOTPRINT, place).map(match -> INCH.get(match.group(1)));
    return metric.or(() -> last(INCH_SIZE, place));
  }

  /** What stands under a label, or else in the sentences. */
  private Optional<MatchResult> said(List<String> labels, Pattern pattern) {
    return part.under(labels)
        .flatMap(value -> found(pattern, value))
        .or(() -> found(pattern, part.text()));
  }

  private static Optional<MatchResult> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  // "RES 0402 1% 1/16W 0402" is a part of 402 Ω: its size stands at the end.
  private static Optional<String> last(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((a, b) -> b).map(match -> match.group(1));
  }

  private static String scaled(MatchResult match) {
    return scaled(match.group(1), match.group(2));
  }

  private static String plain(MatchResult match) {
    return scaled(match.group(1), "");
  }

  private static String scaled(String digits, String prefix) {
    int power =
        switch (prefix) {
          case "p", "P" -> -12;
          case "n", "N" -> -9;
          case "u", "µ", "μ", "U" -> -6;
          case "m" -> -3;
          case "k", "K" -> 3;
          case "M" -> 6;
          case "G" -> 9;
          default -> 0;
        };
    return spelled(new BigDecimal(digits.replace(',', '.')).scaleByPowerOfTen(power));
  }

  /** A number in one spelling, whatever its scale. */
  static String spelled(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
