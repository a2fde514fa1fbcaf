package org.bomstream.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.util.Map;

/** JSON as it is on the wire, in replies and events alike: snake_case members, nothing null. */
@Provider
public class WireJson implements ContextResolver<Jsonb> {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

  /** One line of JSON, with no line breaks outside of escapes. */
  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  /** The same, to be a member of something else: a map's values lose their type's own form. */
  public static JsonObject object(Object value) {
    return read(write(value));
  }

  /** What {@link #write} has written of an object. */
  public static JsonObject read(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSONB;
  }
}
