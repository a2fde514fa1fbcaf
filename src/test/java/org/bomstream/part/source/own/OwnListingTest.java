package org.bomstream.part.source.own;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.store.ListingJson;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.source.reply.Members;
import org.junit.jupiter.api.Test;

class OwnListingTest {
  private static final Instant NOW = OwnSourceTest.NOW;

  private final Remarks remarks = new Remarks();
  private final OwnListing reading = new OwnListing("plm", NOW);

  @Test
  void readsEveryField() throws Exception {
    Listing listing = read(fixture()).orElseThrow();

    assertThat(remarks.text()).isEmpty();
    assertThat(listing)
        .isEqualTo(
            new Listing(
                new Provenance(
                    "plm",
                    null,
                    "https://plm.example/parts/4711",
                    Instant.parse("2026-11-29T09:00:00Z")),
                "BX0603C103K5",
                "Brixen Passives",
                facts(),
                List.of(
                    new Parameter("capacitance", new BigDecimal("0.00000001"), "F", "10 nF"),
                    new Parameter("tolerance", new BigDecimal("10"), "%", "±10 %"),
                    Parameter.ofText("approved_by", "Quality")),
                List.of(
                    new Alternate("BX0603C103K6", "Brixen Passives", Alternate.Kind.REPLACEMENT)),
                List.of(offer(), bare())));
  }

  private static Map<Fact, String> facts() {
    return Map.ofEntries(
        Map.entry(Fact.DESCRIPTION, "10 nF, released"),
        Map.entry(Fact.CATEGORY, "Ceramic capacitors"),
        Map.entry(Fact.PACKAGE, "0603"),
        Map.entry(Fact.DATASHEET_URL, "https://plm.example/4711.pdf"),
        Map.entry(Fact.IMAGE_URL, "https://plm.example/4711.jpg"),
        Map.entry(Fact.LIFECYCLE, "last_time_buy"),
        Map.entry(Fact.LAST_BUY_DATE, "2027-03-31"),
        Map.entry(Fact.ROHS, "exempt"),
        Map.entry(Fact.REACH, "svhc"),
        Map.entry(Fact.MSL, "2A"),
        Map.entry(Fact.ECCN, "EAR99"),
        Map.entry(Fact.HTS, "8532.24"),
        Map.entry(Fact.COUNTRY_OF_ORIGIN, "JP"));
  }

  private static Offer offer() {
    return new Offer(
        new OrderCode("digikey", "BX-1-ND"),
        "Cut Tape",
        12_000L,
        10L,
        10L,
        56,
        "EUR",
        List.of(
            new PriceBreak(10, new BigDecimal("0.0123")),
            new PriceBreak(100, new BigDecimal("0.01"))),
        "https://shop.example/BX-1-ND",
        Instant.parse("2026-11-30T07:00:00Z"));
  }

  private static Offer bare() {
    return new Offer(
        new OrderCode("plm", "4711-A"), null, 40L, null, null, null, null, List.of(), null, NOW);
  }

  /** What our own replies have can be given back to us. */
  @Test
  void readsAListingAsWeWriteIt() throws Exception {
    Listing listing = read(fixture()).orElseThrow();

    JsonObject written = ListingJson.object(listing).build();

    assertThat(read(written.toString()).orElseThrow().facts()).isEqualTo(listing.facts());
    assertThat(read(written.toString()).orElseThrow().offers()).isEqualTo(listing.offers());
    assertThat(read(written.toString()).orElseThrow().parameters()).isEqualTo(listing.parameters());
  }

  @Test
  void namesBadFieldsAndTakesTheRest() {
    Listing listing =
        read("""
                {"mpn": "X1", "manufacturer": 7, "description": {}, "datasheet_url": "ftp://x/y",
                 "lifecycle": "dead", "last_buy_date": "soon", "rohs": "maybe", "reach": "?!",
                 "msl": "9", "country_of_origin": "Japan",
                 "package": ""}
                """)
            .orElseThrow();

    assertThat(listing.facts()).isEmpty();
    assertThat(listing.manufacturer()).isEqualTo("7");
    assertThat(remarks.text())
        .contains("description (no text)")
        .contains("datasheet_url (no http or https address)")
        .contains("lifecycle (none of active")
        .contains("last_buy_date (no date)")
        .contains("msl (no level from 1 to 6)")
        .doesNotContain("dead", "package");
  }

  @Test
  void namesBadFieldsOfListsAndTakesTheRest() {
    Listing listing =
        read("""
                {"mpn": "X1", "parameters": [{"name": "power"}, {"value": 1}, 3],
                 "alternates": {}, "offers": [
                   {"sku": "a", "stock": -1, "minimum_order": 1e99, "multiple": 0, "currency": "Taler",
                    "price_breaks": [{"quantity": 1, "unit_price": "1"}], "retrieved_at": "now"},
                   {"stock": 1}]}
                """)
            .orElseThrow();

    assertThat(listing.parameters()).isEmpty();
    assertThat(listing.offers()).extracting(offer -> offer.code().sku()).containsExactly("a");
    assertThat(listing.offers().getFirst().priceBreaks()).isEmpty();
    assertThat(remarks.text())
        .contains("parameters (no array of objects)")
        .contains("parameters.text (missing)")
        .contains("parameters.name (missing)")
        .contains("alternates (no array of objects)")
        .contains("offers.stock (no whole number from 0 on)")
        .contains("offers.minimum_order (no whole number from 0 on)")
        .contains("offers.currency (no currency's three letters)")
        .contains("offers.sku (missing)");
  }

  @Test
  void saysNothingOfWhatIsUnknownOrNull() {
    Listing listing =
        read("""
                {"mpn": "X1", "lifecycle": "unknown", "rohs": "unknown", "reach": "unknown",
                 "description": null, "offers": null, "msl": null}
                """)
            .orElseThrow();

    assertThat(listing.facts()).isEmpty();
    assertThat(remarks.text()).isEmpty();
  }

  private Optional<Listing> read(String json) {
    return read(Json.createReader(new StringReader(json)).readObject());
  }

  private Optional<Listing> read(JsonObject json) {
    return reading.of(new Fields(Members.of(json), "", remarks));
  }

  private static JsonObject fixture() throws Exception {
    try (var bytes = OwnListingTest.class.getResourceAsStream("/suppliers/own/two-answers.json")) {
      return Json.createReader(bytes)
          .readObject()
          .getJsonArray("answers")
          .getJsonObject(0)
          .getJsonArray("listings")
          .getJsonObject(0);
    }
  }
}
