package org.bomstream.bom.entity;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by their names, in order, as the table of lines keeps them: a JSON object. */
public final class TextMap {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private TextMap() {}

  /** Null for none; a text may be null. */
  public static @Nullable String write(Map<String, @Nullable String> texts) {
    if (texts.isEmpty()) {
      return null;
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    texts.forEach(
        (name, text) -> {
          if (text == null) {
            json.addNull(name);
          } else {
            json.add(name, text);
          }
        });
    return json.build().toString();
  }

  /** What was written, to be changed at will. */
  public static Map<String, @Nullable String> read(@Nullable String text) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    if (text != null) {
      try (var reader = READERS.createReader(new StringReader(text))) {
        reader
            .readObject()
            .forEach(
                (name, value) ->
                    texts.put(name, value instanceof JsonString said ? said.getString() : null));
      }
    }
    return texts;
  }
}
