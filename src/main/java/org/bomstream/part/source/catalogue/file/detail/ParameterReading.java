package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Parameter;

/**
 * Reads a row's parameters: columns by their known names, and all members of a JSON object or array
 * that is called so.
 */
final class ParameterReading {
  private static final int MOST = 40;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TEXT = 200;

  private static final List<String> STRUCTURES = List.of("parameters", "params", "attributes");
  private static final List<String> NAMES = List.of("name", "attribute", "parameter");
  private static final List<String> VALUES = List.of("text", "displayvalue", "value");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** LCSC gives a capacitor's dielectric for its temperature coefficient. */
  private static final Pattern DIELECTRIC =
      Pattern.compile("C0G|NP0|C0G/NP0|NP0/C0G|[XYZ]\\d[PRSTUV]", Pattern.CASE_INSENSITIVE);

  private final Map<String, Parameter> read = new LinkedHashMap<>();

  private ParameterReading() {}

  /** The parameters of a row; of two of one name the first. */
  static List<Parameter> of(RowFields row) {
    var reading = new ParameterReading();
    for (ParameterName name : ParameterName.values()) {
      row.text(name.names()).ifPresent(text -> reading.add(name.code(), text));
    }
    row.structures(STRUCTURES).forEach(reading::addAll);
    return List.copyOf(reading.read.values());
  }

  private void addAll(JsonValue structure) {
    if (structure.getValueType() == JsonValue.ValueType.OBJECT) {
      structure
          .asJsonObject()
          .forEach(
              (name, value) -> RowFields.said(JsonText.of(value)).ifPresent(t -> add(name, t)));
    } else {
      JsonText.objects(structure).forEach(this::addNamed);
    }
  }

  private void addNamed(JsonObject object) {
    RowFields fields = RowFields.of(object);
    Optional<String> name = fields.text(NAMES);
    Optional<String> text = fields.text(VALUES);
    if (name.isPresent() && text.isPresent()) {
      boolean bare = fields.text("text").isEmpty() && fields.text("unit").isPresent();
      add(name.get(), bare ? text.get() + " " + fields.text("unit").get() : text.get());
    }
  }

  private void add(String written, String text) {
    Optional<ParameterName> known = ParameterName.of(RowFields.plain(written));
    String name = known.map(ParameterName::code).orElseGet(() -> underscored(written));
    if (read.size() < MOST && !name.isEmpty()) {
      Parameter parameter = parameter(name, known, RowFields.first(LONGEST_TEXT, text));
      read.putIfAbsent(parameter.name(), parameter);
    }
  }

  private static Parameter parameter(String name, Optional<ParameterName> known, String text) {
    if (known.filter(ParameterName.TEMPERATURE_COEFFICIENT::equals).isPresent()
        && DIELECTRIC.matcher(text).matches()) {
      return Parameter.ofText(ParameterName.DIELECTRIC.code(), text);
    }
    String implied = known.map(ParameterName::unit).orElse(null);
    boolean isWord = known.isPresent() && implied == null;
    return (isWord ? Optional.<Measure>empty() : Measure.of(text, implied))
        .map(measure -> new Parameter(name, measure.value(), measure.unit(), text))
        .orElseGet(() -> Parameter.ofText(name, text));
  }

  private static String underscored(String written) {
    String lower = RowFields.first(LONGEST_NAME, written).toLowerCase(Locale.ROOT);
    String name = BETWEEN_WORDS.matcher(lower).replaceAll("_");
    int begin = name.startsWith("_") ? 1 : 0;
    int end = name.length() - (name.length() > begin && name.endsWith("_") ? 1 : 0);
    return name.substring(begin, end);
  }
}
