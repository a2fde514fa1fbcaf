package org.bomstream.part.source.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/** The texts in JSON values, whatever type a source gives them. */
public final class JsonText {

  private JsonText() {}

  /** The text or number of a single value; empty for all others. */
  public static String of(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER, TRUE, FALSE -> value.toString();
      case NULL, OBJECT, ARRAY -> "";
    };
  }

  /** The elements of an array; anything else stands for itself. */
  public static Stream<JsonValue> elements(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.ARRAY
        ? value.asJsonArray().stream()
        : Stream.of(value);
  }

  /** The objects among the elements. */
  public static Stream<JsonObject> objects(JsonValue value) {
    return elements(value)
        .filter(element -> element.getValueType() == JsonValue.ValueType.OBJECT)
        .map(JsonValue::asJsonObject);
  }
}
