package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.source.reading.JsonText;
import org.bomstream.part.source.reading.SaidText;

/**
 * What one row of a file says, by the plain names of its columns or members.
 *
 * @param texts single values, as they stand in the file
 * @param structures JSON objects and arrays
 */
public record RowFields(Map<String, String> texts, Map<String, JsonValue> structures) {

  /** Of a file whose rows are flat. */
  public static RowFields of(Map<String, String> texts) {
    return new RowFields(texts, Map.of());
  }

  /** Of one JSON object. */
  public static RowFields of(JsonObject object) {
    Map<String, String> texts = new HashMap<>();
    Map<String, JsonValue> structures = new HashMap<>();
    object.forEach(
        (name, value) -> {
          switch (value.getValueType()) {
            case OBJECT, ARRAY -> structures.put(SaidText.plain(name), value);
            case NULL -> {}
            default -> texts.put(SaidText.plain(name), JsonText.of(value));
          }
        });
    return new RowFields(texts, structures);
  }

  /** The first text under these names that says something; bounded. */
  public Optional<String> text(List<String> names) {
    return names.stream().flatMap(name -> text(name).stream()).findFirst();
  }

  /** The text under that name; empty where it says nothing. */
  public Optional<String> text(String name) {
    String text = texts.get(name);
    return text == null ? Optional.empty() : SaidText.of(text);
  }

  /** The structures under these names. */
  Stream<JsonValue> structures(List<String> names) {
    return names.stream().flatMap(name -> Stream.ofNullable(structures.get(name)));
  }
}
