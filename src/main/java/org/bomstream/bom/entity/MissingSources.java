package org.bomstream.bom.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.MissingSource;
import org.jspecify.annotations.Nullable;

/**
 * Sources that could not be asked for a line, as the database keeps them: a JSON array of {@code
 * source}, {@code why} and {@code until}.
 */
public final class MissingSources {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private MissingSources() {}

  /** Null for none, as most lines have. */
  public static @Nullable String write(List<MissingSource> missing) {
    if (missing.isEmpty()) {
      return null;
    }
    JsonArrayBuilder json = Json.createArrayBuilder();
    missing.forEach(source -> json.add(object(source)));
    return json.build().toString();
  }

  private static JsonObjectBuilder object(MissingSource source) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("source", source.source()).add("why", source.why().code());
    source.end().ifPresent(end -> object.add("until", end.toString()));
    return object;
  }

  static List<MissingSource> read(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(MissingSources::source)
          .toList();
    }
  }

  private static MissingSource source(JsonObject json) {
    String until = json.getString("until", null);
    return new MissingSource(
        json.getString("source"),
        MissingSource.Why.of(json.getString("why")),
        until == null ? null : Instant.parse(until));
  }
}
