package org.bomstream.part.control.answer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.part.control.store.ListingJson;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;

/** A kept answer as JSON: {@code detail} alone, or {@code listing} and {@code match}. */
final class AnswerJson {
  /** Kept, since it takes longer to find than an answer to read. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private AnswerJson() {}

  static String write(KeptAnswer answer) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    switch (answer) {
      case KeptAnswer.Found(Listing listing, Match match) ->
          json.add("source", listing.from().source())
              .add("retrieved_at", listing.from().retrievedAt().toString())
              .add("listing", ListingJson.object(listing))
              .add("match", match(match));
      case KeptAnswer.NotFound(String detail) -> json.add("detail", detail);
      case KeptAnswer.Ambiguous(String detail) -> json.add("detail", detail);
    }
    return json.build().toString();
  }

  /** What {@link #write} has written. */
  static KeptAnswer read(AnswerOutcome outcome, String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return switch (outcome) {
        case FOUND -> new KeptAnswer.Found(listing(json), match(json.getJsonObject("match")));
        case NOT_FOUND -> new KeptAnswer.NotFound(json.getString("detail"));
        case AMBIGUOUS -> new KeptAnswer.Ambiguous(json.getString("detail"));
      };
    }
  }

  private static Listing listing(JsonObject json) {
    return ListingJson.read(
        json.getJsonObject("listing"),
        json.getString("source"),
        Instant.parse(json.getString("retrieved_at")));
  }

  private static JsonObjectBuilder match(Match match) {
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    match.reasons().stream()
        .map(
            reason ->
                Json.createObjectBuilder()
                    .add("code", reason.code())
                    .add("detail", reason.detail()))
        .forEach(reasons::add);
    return Json.createObjectBuilder()
        .add("kind", match.kind().name())
        .add("score", match.score())
        .add("reasons", reasons);
  }

  private static Match match(JsonObject json) {
    List<Match.Reason> reasons =
        json.getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
            .map(reason -> new Match.Reason(reason.getString("code"), reason.getString("detail")))
            .toList();
    return new Match(
        Match.Kind.valueOf(json.getString("kind")),
        json.getJsonNumber("score").doubleValue(),
        reasons);
  }
}
