package org.bomstream.part.source.digikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

class ProductReadingTest {
  private static final Members REPLY = Fixtures.members("digikey/details.json");
  private static final String PAGE =
      "https://www.digikey.example/en/products/detail/bromfield/BRF0603-4K7-1/1";

  private static Listing listing(Members reply) {
    return ProductReading.of(reply, DigiKeyStub.NOW).listing(reply.object("Product")).orElseThrow();
  }

  @Test
  void readsFacts() {
    assertThat(listing(REPLY).facts())
        .containsEntry(
            Fact.DESCRIPTION,
            "4.7 kOhms ±1% 0.1W, 1/10W Chip Resistor 0603 (1608 Metric) Thick Film")
        .containsEntry(Fact.CATEGORY, "Chip Resistor - Surface Mount")
        .containsEntry(Fact.PACKAGE, "0603 (1608 metric)")
        .containsEntry(Fact.DATASHEET_URL, "https://mm.digikey.example/docs/brf0603.pdf")
        .doesNotContainKey(Fact.IMAGE_URL)
        .containsEntry(Fact.LAST_BUY_DATE, "2026-03-01")
        .containsEntry(Fact.ROHS, "compliant")
        .containsEntry(Fact.REACH, "svhc")
        .containsEntry(Fact.MSL, "2A")
        .containsEntry(Fact.ECCN, "EAR99")
        .containsEntry(Fact.HTS, "8533.21.0030");
    assertThat(listing(REPLY).from().url()).isEqualTo(PAGE);
    assertThat(listing(REPLY).from().retrievedAt()).isEqualTo(DigiKeyStub.NOW);
  }

  @Test
  void believesTheStatusIdAndNoBoolean() {
    assertThat(listing(REPLY).fact(Fact.LIFECYCLE)).contains("obsolete");
  }

  @Test
  void knowsStatusesByTheirIds() {
    assertThat(ProductStatus.of(Optional.of(0L))).isEqualTo(Lifecycle.ACTIVE);
    assertThat(ProductStatus.of(Optional.of(4L))).isEqualTo(Lifecycle.LAST_TIME_BUY);
    assertThat(ProductStatus.of(Optional.of(2L))).isEqualTo(Lifecycle.UNKNOWN);
    assertThat(ProductStatus.of(Optional.of(99L))).isEqualTo(Lifecycle.UNKNOWN);
    assertThat(ProductStatus.of(Optional.empty())).isEqualTo(Lifecycle.UNKNOWN);
  }

  @Test
  void readsParametersWithoutPrefixes() {
    assertThat(listing(REPLY).parameters())
        .contains(
            new Parameter("resistance", new BigDecimal("4700"), "Ω", "4.7 kOhms"),
            new Parameter("tolerance", new BigDecimal("1"), "%", "±1%"),
            new Parameter("power", new BigDecimal("0.1"), "W", "0.1W, 1/10W"),
            new Parameter("temperature_coefficient", new BigDecimal("100"), "ppm/K", "±100ppm/°C"),
            new Parameter("height", new BigDecimal("0.00055"), "m", "0.022\" (0.55mm)"))
        .extracting(Parameter::name)
        .doesNotContain("features", "package_case");
  }

  @Test
  void readsOffersAndNeitherMarketPlaceNorCustomerPrices() {
    assertThat(listing(REPLY).offers())
        .hasSize(2)
        .first()
        .isEqualTo(
            new Offer(
                new OrderCode("digikey", "9001-BRF0603-4K7/1TR-ND"),
                "Tape & Reel (TR)",
                15_000L,
                5_000L,
                5_000L,
                112,
                "EUR",
                List.of(
                    new PriceBreak(5_000, new BigDecimal("0.00421")),
                    new PriceBreak(10_000, new BigDecimal("0.0038"))),
                PAGE,
                DigiKeyStub.NOW));
  }

  @Test
  void takesNoPriceWithoutCurrency() {
    String text = Fixtures.text("digikey/details.json").replace("\"Currency\"", "\"Cur\"");

    assertThat(listing(Members.of(Fixtures.json(text))).offers())
        .allMatch(offer -> offer.currency() == null && offer.priceBreaks().isEmpty());
  }

  @Test
  void readsCurrencyOfSettingsUsed() {
    String text =
        Fixtures.text("digikey/details.json")
            .replace("\"SearchLocaleUsed\": {", "\"SettingsUsed\": {\"SearchLocaleUsed\": {")
            .replace("\"Currency\": \"EUR\"}", "\"Currency\": \"CHF\"}}");

    assertThat(listing(Members.of(Fixtures.json(text))).offers())
        .allMatch(offer -> "CHF".equals(offer.currency()));
  }
}
