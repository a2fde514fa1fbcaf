package org.bomstream.part.source.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.entity.Parameter;

/** The parameters of one part while they are read, each name once, under the names of ours. */
public final class ParameterList {
  private static final int MOST = 40;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TEXT = 200;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** LCSC and DigiKey give a capacitor's dielectric for its temperature coefficient. */
  private static final Pattern DIELECTRIC =
      Pattern.compile(
          "(?:C[0O]G|NP[0O])(?:\\W+(?:C[0O]G|NP[0O])\\W?)?|[XYZ]\\d[PRSTUV]",
          Pattern.CASE_INSENSITIVE);

  /** As the part number systems say it. */
  private static final String STABLE = "C0G (NP0)";

  /** Between two ways to write one value: {@code 0.25W, 1/4W}. */
  private static final Pattern BETWEEN_WAYS = Pattern.compile(",\\s+|\\s*[()]");

  private final Map<String, Parameter> read = new LinkedHashMap<>();

  /** All that were added, in their order. */
  public List<Parameter> all() {
    return List.copyOf(read.values());
  }

  /**
   * Adds a parameter, unless one of its name is there, or there are forty.
   *
   * @param written its name as the source writes it, for example {@code Voltage - Rated}
   * @param text its value, with the unit, for example {@code 4.7 kOhms}
   */
  public void add(String written, String text) {
    Optional<ParameterName> known = ParameterName.of(SaidText.plain(written));
    String name = known.map(ParameterName::code).orElseGet(() -> underscored(written));
    if (read.size() < MOST && !name.isEmpty()) {
      Parameter parameter = parameter(name, known, SaidText.first(LONGEST_TEXT, text));
      read.putIfAbsent(parameter.name(), parameter);
    }
  }

  private static Parameter parameter(String name, Optional<ParameterName> known, String text) {
    boolean mayBeDielectric =
        known
            .filter(
                its ->
                    its == ParameterName.TEMPERATURE_COEFFICIENT || its == ParameterName.DIELECTRIC)
            .isPresent();
    if (mayBeDielectric && DIELECTRIC.matcher(text).matches()) {
      return Parameter.ofText(ParameterName.DIELECTRIC.code(), dielectric(text));
    }
    String implied = known.map(ParameterName::unit).orElse(null);
    boolean isWord = known.isPresent() && implied == null;
    return (isWord ? Optional.<Measure>empty() : measure(text, known))
        .map(measure -> new Parameter(name, measure.value(), measure.unit(), text))
        .orElseGet(() -> Parameter.ofText(name, text));
  }

  /** Several ways to write a value are read where its unit is known beforehand. */
  private static Optional<Measure> measure(String text, Optional<ParameterName> known) {
    String implied = known.map(ParameterName::unit).orElse(null);
    Optional<Measure> whole = Measure.of(text, implied);
    if (whole.isPresent() || implied == null) {
      return whole;
    }
    return BETWEEN_WAYS
        .splitAsStream(text)
        .flatMap(way -> Measure.inItsUnit(way, implied).stream())
        .findFirst();
  }

  private static String dielectric(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return Stream.of("C0", "CO", "NP").anyMatch(upper::startsWith) ? STABLE : upper;
  }

  private static String underscored(String written) {
    String lower = SaidText.first(LONGEST_NAME, written).toLowerCase(Locale.ROOT);
    String name = BETWEEN_WORDS.matcher(lower).replaceAll("_");
    int begin = name.startsWith("_") ? 1 : 0;
    int end = name.length() - (name.length() > begin && name.endsWith("_") ? 1 : 0);
    return name.substring(begin, end);
  }
}
