package org.bomstream.part.source.element14;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.reply.Fixtures;
import org.bomstream.part.source.reply.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsReadingTest {
  private static final Members REPLY = Fixtures.members("element14/found.json");

  private static List<Listing> listings(String store) throws Exception {
    return new ProductsReading(Store.of(store), Element14Stub.NOW)
        .listings(Element14Client.products(REPLY));
  }

  @Test
  void joinsOrderCodesOfOnePart() throws Exception {
    assertThat(listings("uk.farnell.com").getFirst().offers())
        .extracting(offer -> offer.code().sku())
        .containsExactly("9900001", "9900001RL");
  }

  @Test
  void readsFacts() throws Exception {
    Listing listing = listings("uk.farnell.com").getFirst();

    assertThat(listing.facts())
        .containsEntry(Fact.DESCRIPTION, "SMD Ceramic Capacitor, 0.1 µF, 50 V")
        .containsEntry(Fact.PACKAGE, "0603 (1608 metric)")
        .containsEntry(Fact.DATASHEET_URL, "http://www.farnell.example/cv.pdf")
        .containsEntry(
            Fact.IMAGE_URL, "https://uk.farnell.com/productimages/standard/en_US/99-40.jpg")
        .containsEntry(Fact.LIFECYCLE, "active")
        .containsEntry(Fact.ROHS, "exempt")
        .containsEntry(Fact.REACH, "svhc")
        .containsEntry(Fact.MSL, "1")
        .containsEntry(Fact.ECCN, "EAR99")
        .containsEntry(Fact.HTS, "85322400")
        .containsEntry(Fact.COUNTRY_OF_ORIGIN, "CN");
    assertThat(listing.parameters())
        .containsExactly(
            new Parameter("voltage", new BigDecimal("50"), "V", "50 V"),
            new Parameter("capacitance", new BigDecimal("0.0000001"), "F", "0.1 µF"),
            new Parameter("tolerance", new BigDecimal("10"), "%", "± 10%"),
            Parameter.ofText("dielectric", "C0G (NP0)"));
  }

  @Test
  void readsOffersInTheShopsCurrency() throws Exception {
    assertThat(listings("uk.farnell.com").getFirst().offers().getFirst())
        .isEqualTo(
            new Offer(
                new OrderCode("farnell", "9900001"),
                "CUT TAPE",
                598L,
                10L,
                null,
                190,
                "GBP",
                List.of(
                    new PriceBreak(10, new BigDecimal("0.0569")),
                    new PriceBreak(100, new BigDecimal("0.0466"))),
                null,
                Element14Stub.NOW));
    assertThat(listings("www.newark.com").getFirst().offers().getFirst())
        .extracting(offer -> offer.code().supplier(), Offer::currency)
        .containsExactly("newark", "USD");
  }

  @Test
  void takesNoPriceInAShopWhoseCurrencyIsUnknown() throws Exception {
    assertThat(listings("xx.farnell.com").getFirst().offers())
        .allMatch(offer -> offer.currency() == null && offer.priceBreaks().isEmpty());
  }

  @Test
  void countsPiecesWherePacksAreSold() throws Exception {
    Listing old = listings("uk.farnell.com").get(1);

    assertThat(old.fact(Fact.LIFECYCLE)).contains("obsolete");
    assertThat(old.fact(Fact.ROHS)).contains("not_compliant");
    assertThat(old.offers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.stock()).isEqualTo(12_000);
              assertThat(offer.minimumOrder()).isEqualTo(4_000);
              assertThat(offer.multiple()).isEqualTo(4_000);
              assertThat(offer.priceBreaks())
                  .containsExactly(
                      new PriceBreak(4_000, new BigDecimal("0.006135")),
                      new PriceBreak(20_000, new BigDecimal("0.00577")));
            });
  }

  /** Each order code by status and code, {@code -} where it has none. */
  @ParameterizedTest
  @CsvSource({
    "STOCKED 4, ACTIVE",
    "STOCKED 1, ACTIVE",
    "STOCKED 2, ACTIVE",
    "STOCKED 6, LAST_TIME_BUY",
    "STOCKED 7, OBSOLETE",
    "DIRECT_SHIP -, UNKNOWN",
    "NO_LONGER_MANUFACTURED 7, OBSOLETE",
    "NO_LONGER_MANUFACTURED -, OBSOLETE",
    "NO_LONGER_STOCKED 7, UNKNOWN",
    "NO_LONGER_STOCKED 4, ACTIVE",
    "NO_LONGER_MANUFACTURED 7 STOCKED 4, ACTIVE",
    "NO_LONGER_MANUFACTURED 6 DIRECT_SHIP -, UNKNOWN",
    "NO_LONGER_STOCKED 7 NO_LONGER_MANUFACTURED 7, OBSOLETE"
  })
  void believesTheBestOrderCodeOfAPart(String codes, Lifecycle lifecycle) {
    String[] words = codes.split(" ");
    List<Members> products =
        Stream.iterate(0, i -> i < words.length, i -> i + 2)
            .map(i -> product(words[i], words[i + 1]))
            .toList();

    assertThat(ProductLife.of(products)).isEqualTo(lifecycle);
  }

  private static Members product(String status, String code) {
    var product = Json.createObjectBuilder().add("productStatus", status);
    if (!code.equals("-")) {
      product.add("releaseStatusCode", Integer.parseInt(code));
    }
    return Members.of(product.build());
  }

  @ParameterizedTest
  @CsvSource({
    "YES_YES, COMPLIANT",
    "YES, COMPLIANT",
    "Y-EX_YES, EXEMPT",
    "YES_NO, NOT_COMPLIANT",
    "NO, NOT_COMPLIANT",
    "TBA_TBA, UNKNOWN",
    "YES_TBA, UNKNOWN",
    ", UNKNOWN"
  })
  void readsBothWordsOfCompliance(String code, Rohs rohs) {
    assertThat(Compliance.rohs(Optional.ofNullable(code))).isEqualTo(rohs);
  }

  @ParameterizedTest
  @CsvSource({
    "No SVHC (08-Jul-2021), compliant",
    "Lead (08-Jul-2021), svhc",
    "To Be Advised,",
    ","
  })
  void readsSubstancesOfConcern(String said, String reach) {
    assertThat(Compliance.reach(Optional.ofNullable(said))).isEqualTo(reach);
  }
}
