package org.bomstream.part.source.mouser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.reply.Fixtures;
import org.bomstream.part.source.reply.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouserReadingTest {
  private static final String PAGE = "https://www.mouser.example/ProductDetail/5MFX-6-R";
  private static final List<Members> PARTS =
      Fixtures.members("mouser/found.json").object("SearchResults").objects("Parts");

  private static Listing listing(int part) {
    return new MouserReading(MouserStub.NOW).listing(PARTS.get(part)).orElseThrow();
  }

  @Test
  void readsFacts() {
    assertThat(listing(0).facts())
        .containsEntry(Fact.DESCRIPTION, "Cartridge Fuses 6.3A")
        .containsEntry(Fact.CATEGORY, "Cartridge Fuses")
        .containsEntry(Fact.DATASHEET_URL, "https://www.mouser.example/ds/5mfx.pdf")
        .containsEntry(Fact.IMAGE_URL, "https://www.mouser.example/images/5mfx.jpg")
        .containsEntry(Fact.LIFECYCLE, "active")
        .containsEntry(Fact.ROHS, "exempt")
        .containsEntry(Fact.ECCN, "EAR99")
        .containsEntry(Fact.HTS, "8536100040");
    assertThat(listing(0).parameters())
        .containsExactly(new Parameter("voltage", new BigDecimal("250"), "V", "250 V"));
    assertThat(listing(0).alternates())
        .containsExactly(
            new Alternate("5MFZ 6-R", null, Alternate.Kind.REPLACEMENT),
            new Alternate("5MFX 6-RT", "Bellamy Fuse", Alternate.Kind.PACKING));
  }

  @Test
  void readsLocalisedNumbersOfAnOffer() {
    assertThat(listing(0).offers())
        .containsExactly(
            new Offer(
                new OrderCode("mouser", "530-5MFX6-R"),
                "Bulk",
                1_500L,
                1L,
                1L,
                178,
                "EUR",
                List.of(
                    new PriceBreak(1, new BigDecimal("1234.56")),
                    new PriceBreak(10, new BigDecimal("2.10")),
                    new PriceBreak(1_000, new BigDecimal("0.198"))),
                PAGE,
                MouserStub.NOW));
  }

  @Test
  void readsEmptyStockWeeksAndEndOfLife() {
    assertThat(listing(1).fact(Fact.LIFECYCLE)).contains("last_time_buy");
    assertThat(listing(1).offers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.stock()).isZero();
              assertThat(offer.leadTimeDays()).isEqualTo(84);
              assertThat(offer.minimumOrder()).isEqualTo(100);
              assertThat(offer.currency()).isNull();
              assertThat(offer.url()).isNull();
            });
  }

  @Test
  void makesNoOfferOfAPartThatIsOnlyListed() {
    assertThat(listing(2).offers()).isEmpty();
    assertThat(listing(2).fact(Fact.LIFECYCLE)).contains("not_recommended");
  }

  @Test
  void leavesOutAPartWithoutMaker() {
    assertThat(new MouserReading(MouserStub.NOW).listing(PARTS.get(3))).isEmpty();
  }

  @Test
  void knowsTheYuanByItsOwnName() {
    Members part = Members.of(Fixtures.json(PARTS.get(2).json().toString().replace("N/A", "1-1")));
    Listing listing = new MouserReading(MouserStub.NOW).listing(part).orElseThrow();

    assertThat(listing.offers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.currency()).isEqualTo("CNY");
              assertThat(offer.stock()).isEqualTo(499);
              assertThat(offer.priceBreaks())
                  .containsExactly(new PriceBreak(1, new BigDecimal("1234")));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 In Stock | 500",
        "6,809 In Stock | 6809",
        "1.500 Auf Lager | 1500",
        "1 200 En stock | 1200",
        "300 In magazzino | 300",
        "库存 |",
        "500 On Order |",
        "500 auf Bestellung |",
        "Non-Stocked |",
        "None | 0"
      })
  void readsProseOfStock(String prose, Long stock) {
    var part = Json.createObjectBuilder().add("Availability", prose).build();

    assertThat(Availability.of(Members.of(part))).isEqualTo(stock);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| false | ACTIVE",
        "New Product | false | ACTIVE",
        "Obsolete | false | OBSOLETE",
        "Factory Special Order | false | ACTIVE",
        "Ende der Lebensdauer | false | UNKNOWN",
        "| true | OBSOLETE",
        "End of Life | true | OBSOLETE"
      })
  void knowsLifecycles(String status, boolean isDiscontinued, Lifecycle lifecycle) {
    assertThat(MouserLifecycle.of(Optional.ofNullable(status), isDiscontinued))
        .isEqualTo(lifecycle);
  }
}
