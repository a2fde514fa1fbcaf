package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.simulator.catalogue.Catalogue;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From catalogue files to what suppliers sell. */
class CatalogueTest {
  @TempDir Path folder;

  @Test
  void readsJsonLinesWithOffers() throws IOException {
    var parts =
        read(
            "parts.jsonl",
            """
            {"mpn": "A1", "manufacturer": "Acme", "lifecycle": "Obsolete", "package": "SOIC-8", \
            "offers": [{"supplier": "Mouser", "sku": "999-A1", "stock": 12, "currency": "EUR", \
            "price_breaks": [{"quantity": 1, "unit_price": "0.5"}]}]}
            """);

    var part = parts.named(Shop.MOUSER, "a-1").getFirst();
    assertThat(part.standing()).isEqualTo(Standing.OBSOLETE);
    assertThat(part.deal(Shop.MOUSER).sku()).isEqualTo("999-A1");
    assertThat(part.deal(Shop.MOUSER).stock()).isEqualTo(12);
    assertThat(part.deal(Shop.MOUSER).price()).isEqualByComparingTo("0.5");
    assertThat(parts.sold(Shop.MOUSER, "999-A1")).contains(part);
  }

  @Test
  void readsCsvOfAnySeparator() throws IOException {
    var parts = read("parts.csv", "Mfr. Part #;Manufacturer;LCSC Part #;Stock\nA1;Acme;C77;9\n");

    var part = parts.named(Shop.LCSC, "A1").getFirst();
    assertThat(part.deal(Shop.LCSC).sku()).isEqualTo("C77");
    assertThat(part.deal(Shop.LCSC).stock()).isEqualTo(9);
    assertThat(part.deal(Shop.JLCPCB).sku()).isEqualTo("C77");
  }

  @Test
  void inventsWhatTheFileLeavesOpen() throws IOException {
    var part = read("parts.csv", "mpn,manufacturer\nA1,Acme\n").parts().getFirst();

    assertThat(part.deals()).containsOnlyKeys(Shop.values());
    assertThat(part.deals().values())
        .allMatch(deal -> deal.price().signum() > 0 && !deal.sku().isEmpty());
  }

  @Test
  void leavesOutWhoDoesNotSell() throws IOException {
    var parts =
        read("parts.jsonl", "{\"mpn\":\"A1\",\"manufacturer\":\"Acme\",\"sold_by\":[\"tme\"]}");

    assertThat(parts.named(Shop.TME, "A1")).hasSize(1);
    assertThat(parts.named(Shop.MOUSER, "A1")).isEmpty();
  }

  @Test
  void saysWhereFileIsWrong() {
    assertThatThrownBy(() -> read("parts.jsonl", "{\"mpn\":\"A1\",\"manufacturer\":\"B\"}\n{oops"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parts.jsonl, line 2");
  }

  @Test
  void saysThatFileHasNoParts() {
    assertThatThrownBy(() -> read("parts.csv", "colour,size\nred,5\n"))
        .hasMessageContaining("no row has a part number and a manufacturer");
  }

  private Catalogue read(String name, String text) throws IOException {
    return Catalogue.of(List.of(Files.writeString(folder.resolve(name), text)));
  }
}
