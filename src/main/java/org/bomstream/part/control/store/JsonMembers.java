package org.bomstream.part.control.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members of JSON objects that are left out where there is nothing to say. */
final class JsonMembers {
  private JsonMembers() {}

  static <T> void add(
      JsonObjectBuilder json, String name, List<T> all, Function<T, JsonObjectBuilder> written) {
    if (!all.isEmpty()) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      all.forEach(each -> array.add(written.apply(each)));
      json.add(name, array);
    }
  }

  static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  static <T> List<T> all(JsonObject json, String name, Function<JsonObject, T> read) {
    JsonArray array = json.getJsonArray(name);
    return array == null
        ? List.of()
        : array.stream().map(JsonValue::asJsonObject).map(read).toList();
  }

  static @Nullable String text(JsonObject json, String name) {
    return json.get(name) instanceof JsonString value ? value.getString() : null;
  }
}
