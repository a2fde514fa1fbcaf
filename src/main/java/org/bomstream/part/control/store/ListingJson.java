package org.bomstream.part.control.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;

/**
 * A listing as JSON: its facts by their codes, then {@code parameters}, {@code alternates} and
 * {@code offers}; what is not known is left out.
 */
public final class ListingJson {
  /** Kept, since it takes longer to find than a listing to read. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private ListingJson() {}

  /** The listing as a text. */
  public static String write(Listing listing) {
    return object(listing).build().toString();
  }

  /** The listing as part of something larger. */
  public static JsonObjectBuilder object(Listing listing) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("mpn", listing.mpn()).add("manufacturer", listing.manufacturer());
    JsonMembers.add(json, "document", listing.from().document());
    JsonMembers.add(json, "url", listing.from().url());
    listing.facts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(fact -> json.add(fact.getKey().code(), fact.getValue()));
    JsonMembers.add(json, "parameters", listing.parameters(), ListingJson::parameter);
    JsonMembers.add(json, "alternates", listing.alternates(), ListingJson::alternate);
    JsonMembers.add(json, "offers", listing.offers(), OfferJson::write);
    return json;
  }

  /**
   * What {@link #write} has written.
   *
   * @param source who said so
   * @param retrievedAt when
   */
  public static Listing read(String text, String source, Instant retrievedAt) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return read(reader.readObject(), source, retrievedAt);
    }
  }

  /** What {@link #object} has made, likewise. */
  public static Listing read(JsonObject json, String source, Instant retrievedAt) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      String value = JsonMembers.text(json, fact.code());
      if (value != null) {
        facts.put(fact, value);
      }
    }
    var from =
        new Provenance(
            source, JsonMembers.text(json, "document"), JsonMembers.text(json, "url"), retrievedAt);
    return new Listing(
        from,
        json.getString("mpn"),
        json.getString("manufacturer"),
        facts,
        JsonMembers.all(json, "parameters", ListingJson::parameter),
        JsonMembers.all(json, "alternates", ListingJson::alternate),
        JsonMembers.all(json, "offers", OfferJson::read));
  }

  private static JsonObjectBuilder parameter(Parameter parameter) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("name", parameter.name());
    if (parameter.value() != null) {
      json.add("value", parameter.value());
    }
    JsonMembers.add(json, "unit", parameter.unit());
    return json.add("text", parameter.text());
  }

  private static Parameter parameter(JsonObject json) {
    return new Parameter(
        json.getString("name"),
        json.containsKey("value") ? json.getJsonNumber("value").bigDecimalValue() : null,
        JsonMembers.text(json, "unit"),
        json.getString("text"));
  }

  private static JsonObjectBuilder alternate(Alternate alternate) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("mpn", alternate.mpn());
    JsonMembers.add(json, "manufacturer", alternate.manufacturer());
    return json.add("kind", alternate.kind().code());
  }

  private static Alternate alternate(JsonObject json) {
    return new Alternate(
        json.getString("mpn"),
        JsonMembers.text(json, "manufacturer"),
        Alternate.Kind.of(json.getString("kind")));
  }
}
