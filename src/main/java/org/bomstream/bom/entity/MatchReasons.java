package org.bomstream.bom.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.Match;
import org.jspecify.annotations.Nullable;

/** Why a part fits a line, as the database keeps it: a JSON array of {@code code} and detail. */
public final class MatchReasons {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private MatchReasons() {}

  /** Null for none, as most matches have. */
  public static @Nullable String write(List<Match.Reason> reasons) {
    if (reasons.isEmpty()) {
      return null;
    }
    JsonArrayBuilder json = Json.createArrayBuilder();
    reasons.forEach(
        reason ->
            json.add(
                Json.createObjectBuilder()
                    .add("code", reason.code())
                    .add("detail", reason.detail())));
    return json.build().toString();
  }

  static List<Match.Reason> read(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(json -> new Match.Reason(json.getString("code"), json.getString("detail")))
          .toList();
    }
  }
}
