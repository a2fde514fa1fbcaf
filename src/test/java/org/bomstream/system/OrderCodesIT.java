package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** BOMs whose lines name their parts by suppliers' order codes, from the file to the part. */
class OrderCodesIT {
  private static final Bomstream server = NarrowServer.bomstream();

  final Api member =
      SharedSecret.member(
          server, "alice", "organization " + UUID.randomUUID(), Duration.ofHours(1));

  @Test
  void enrichesABomOfOrderCodesAlone() {
    List<JsonObject> lines =
        enriched(
            """
            Comment,Designator,Footprint,LCSC Part #,Quantity
            10k,"R1,R2",R_0603,C25804,2
            555,U1,DIP-8,C46749,1
            555,U2,DIP-8,C999999999,1
            Header,J1,PinHeader,,1
            """);
    JsonObject resistor = lines.getFirst();
    assertThat(resistor.getString("status")).isEqualTo("enriched");
    assertThat(resistor.containsKey("mpn")).isFalse();
    assertThat(resistor.getJsonArray("skus").getJsonObject(0).getString("supplier"))
        .isEqualTo("lcsc");
    assertThat(resistor.getJsonObject("match").getString("kind")).isEqualTo("sku");
    assertThat(resistor.getJsonObject("part").getString("mpn")).isEqualTo("0603WAF1002T5E");
    assertThat(lines.get(1).getJsonObject("part").getString("source"))
        .isEqualTo("catalogue (offers.jsonl)");
    assertThat(error(lines.get(2)))
        .isEqualTo("part_not_found The catalogue has no part with the order code LCSC C999999999.");
    assertThat(error(lines.get(3))).startsWith("no_part_number");
  }

  @Test
  void tellsStockPricesAndParametersOfTheCatalogue() {
    String bom = enrichedBom("Designator,LCSC\nU1,C46749\nR1,C25804\n");
    JsonObject timer = line(bom, 1).getJsonObject("part");
    JsonObject offer = timer.getJsonArray("offers").getJsonObject(0);
    assertThat(offer.getString("sku")).isEqualTo("C46749");
    assertThat(offer.getInt("stock")).isEqualTo(1_200);
    assertThat(offer.getJsonArray("price_breaks").getJsonObject(0).getString("unit_price"))
        .isEqualTo("0.12");
    JsonObject resistance =
        line(bom, 2).getJsonObject("part").getJsonArray("parameters").getJsonObject(0);
    assertThat(resistance.getString("name")).isEqualTo("resistance");
    assertThat(resistance.getInt("value")).isEqualTo(10_000);
  }

  @Test
  void findsThePartsOfASymbolLibrary() {
    List<JsonObject> lines =
        enriched("Designator,MPN,Manufacturer,Mouser\nU1,HOUSE-33,House of Parts,999-HOUSE-33\n");
    JsonObject part = lines.getFirst().getJsonObject("part");
    assertThat(part.getString("source")).isEqualTo("catalogue (House.kicad_sym)");
    assertThat(part.getString("package")).isEqualTo("SOT-23-5");
    assertThat(part.getString("datasheet_url")).isEqualTo("https://www.example.com/house.pdf");
  }

  @Test
  void takesARealBomOfOrderCodesAlone() throws IOException {
    String shared = System.getProperty("shared");
    assumeTrue(shared != null, "left out: no real files, give their folder by -Dshared=…");
    Path file = Path.of(shared, "boms/rusefi_rusefi-hardware__uaBrain-gm-e38_BOM_lcsc-only.csv");
    List<JsonObject> lines = enriched(Files.readString(file));
    assertThat(lines).hasSize(23);
    assertThat(lines.stream().filter(line -> line.containsKey("skus"))).hasSize(21);
    assertThat(lines)
        .filteredOn(line -> line.getString("status").equals("enriched"))
        .extracting(line -> line.getJsonObject("match").getString("kind"))
        .containsOnly("sku");
  }

  private static String error(JsonObject line) {
    JsonObject error = line.getJsonObject("error");
    return error.getString("code") + " " + error.getString("detail");
  }

  private List<JsonObject> enriched(String csv) {
    String bom = enrichedBom(csv);
    return Api.json(member.get("/api/boms/" + bom + "/line-items"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private String enrichedBom(String csv) {
    String bom = member.upload(csv);
    member.enrich(bom);
    member.awaitStatus(bom, "completed");
    return bom;
  }

  private JsonObject line(String bom, int number) {
    return Api.json(member.get("/api/boms/%s/line-items/%d".formatted(bom, number)));
  }
}
