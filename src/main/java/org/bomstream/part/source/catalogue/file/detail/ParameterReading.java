package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.reading.JsonText;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reading.ParameterName;
import org.bomstream.part.source.reading.SaidText;

/**
 * Reads a row's parameters: columns by their known names, and all members of a JSON object or array
 * that is called so.
 */
final class ParameterReading {
  private static final List<String> STRUCTURES = List.of("parameters", "params", "attributes");
  private static final List<String> NAMES = List.of("name", "attribute", "parameter");
  private static final List<String> VALUES = List.of("text", "displayvalue", "value");

  private final ParameterList read = new ParameterList();

  private ParameterReading() {}

  /** The parameters of a row; of two of one name the first. */
  static List<Parameter> of(RowFields row) {
    var reading = new ParameterReading();
    for (ParameterName name : ParameterName.values()) {
      row.text(name.names()).ifPresent(text -> reading.read.add(name.code(), text));
    }
    row.structures(STRUCTURES).forEach(reading::addAll);
    return reading.read.all();
  }

  private void addAll(JsonValue structure) {
    if (structure.getValueType() == JsonValue.ValueType.OBJECT) {
      structure
          .asJsonObject()
          .forEach(
              (name, value) ->
                  SaidText.of(JsonText.of(value)).ifPresent(text -> read.add(name, text)));
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
      read.add(name.get(), bare ? text.get() + " " + fields.text("unit").get() : text.get());
    }
  }
}
