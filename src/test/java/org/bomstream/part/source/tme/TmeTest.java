package org.bomstream.part.source.tme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.tme.TmeStub.TOKEN;
import static org.bomstream.part.source.tme.TmeStub.mpn;
import static org.bomstream.part.source.tme.TmeStub.sku;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.bomstream.part.source.reply.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TmeTest {
  private static final String FOUND = Fixtures.text("tme/search.json");
  private static final String NONE = Fixtures.text("tme/none.json");
  private static final String EMPTY = "{\"status\":\"OK\",\"data\":{\"elements\":[]}}";

  private final TmeStub tme = new TmeStub();

  @AfterEach
  void close() {
    tme.close();
  }

  private Listing found() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND);
    tme.details();
    return tme.listings(mpn("VLP-3K1001V")).getFirst();
  }

  @Test
  void searchesForNumberAndAsksForDetailsOfItsSymbol() throws Exception {
    assertThat(found().mpn()).isEqualTo("VLP3K1001V");

    List<Asked> asked = tme.server.asked();
    assertThat(asked.get(0).path()).isEqualTo("/auth/token");
    assertThat(asked.get(0).form()).isEqualTo(Map.of("grant_type", "client_credentials"));
    assertThat(asked.get(0).header("authorization")).isEqualTo("Basic azN5OnMzY3IzdA==");
    assertThat(asked.get(1).path())
        .startsWith("/products/search?country=DE&phrase=VLP-3K1001V&scope%5B0%5D=products&");
    assertThat(asked.get(1).query())
        .containsEntry("sort[property]", "ACCURACY")
        .containsEntry("limit", "50")
        .containsEntry("page", "1");
    assertThat(asked.get(1).headers())
        .containsEntry("authorization", "Bearer tok-1")
        .containsEntry("accept-language", "en");
    assertThat(asked.get(2).query())
        .isEqualTo(
            Map.of(
                "country", "DE",
                "currency", "EUR",
                "scope[0]", "prices",
                "scope[1]", "stock",
                "symbols[0]", "VLP3K1001V"));
    assertThat(asked.subList(2, 5))
        .extracting(each -> each.path().split("\\?")[0])
        .containsExactly("/products/data", "/products/parameters", "/products/files");
    assertThat(tme.turns.taken()).isEqualTo(3);
  }

  @Test
  void aThrottleInTheMidstLosesNothingOfWhatWasSaid() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND).answers(429, "{}");
    tme.details();

    assertThat(tme.listings(mpn("VLP-3K1001V"))).hasSize(1);
    assertThat(tme.server.asked())
        .extracting(each -> each.path().split("\\?")[0])
        .containsExactly(
            "/auth/token",
            "/products/search",
            "/products/data",
            "/products/data",
            "/products/parameters",
            "/products/files");
    assertThat(tme.turns.taken()).as("the call again is one more").isEqualTo(4);
  }

  @Test
  void goesOnWithAQuestionThatBrokeOff() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND).answers(200, EMPTY).answers(500, "");
    assertThrows(SupplierFault.Down.class, () -> tme.listings(mpn("VLP-3K1001V")));
    tme.server.answers(200, EMPTY).answers(200, EMPTY);

    assertThat(tme.listings(mpn("VLP-3K1001V"))).hasSize(1);
    assertThat(tme.server.asked())
        .extracting(each -> each.path().split("\\?")[0])
        .containsExactly(
            "/auth/token",
            "/products/search",
            "/products/data",
            "/products/parameters",
            "/products/parameters",
            "/products/files");
  }

  @Test
  void readsFacts() throws Exception {
    Listing listing = found();

    assertThat(listing.manufacturer()).isEqualTo("VALPARA");
    assertThat(listing.facts())
        .isEqualTo(
            Map.of(
                Fact.DESCRIPTION, "Resistor: thick film; SMD; 1kΩ",
                Fact.CATEGORY, "SMD resistors",
                Fact.PACKAGE, "0603 (1608 metric)",
                Fact.DATASHEET_URL, "https://www.tme.example/Document/vlp.pdf",
                Fact.IMAGE_URL, "https://cdn.tme.example/vlp.jpg"));
    assertThat(listing.parameters())
        .containsExactly(
            new Parameter("resistance", new BigDecimal("1000"), "Ω", "1kΩ"),
            new Parameter("tolerance", new BigDecimal("1"), "%", "±1%"),
            new Parameter("power", new BigDecimal("0.1"), "W", "0.1W"),
            new Parameter("voltage", new BigDecimal("75"), "V", "75V"));
  }

  @Test
  void readsNetPricesOfGrossOnesAndNoneForOneCustomer() throws Exception {
    assertThat(found().offers())
        .containsExactly(
            new Offer(
                new OrderCode("tme", "VLP3K1001V"),
                "reel, tape",
                28_557L,
                100L,
                100L,
                null,
                "EUR",
                List.of(
                    new PriceBreak(100, new BigDecimal("0.01")),
                    new PriceBreak(5_000, new BigDecimal("0.002"))),
                null,
                TmeStub.NOW));
  }

  @Test
  void asksForOrderCodeByItsSymbol() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(200, Fixtures.text("tme/product.json"))
        .answers(200, EMPTY)
        .answers(200, EMPTY)
        .answers(200, EMPTY);

    assertThat(tme.listings(sku("SYM/1 A", null)))
        .singleElement()
        .satisfies(
            listing -> {
              assertThat(listing.mpn()).isEqualTo("QX77");
              assertThat(listing.offers().getFirst().minimumOrder()).isNull();
            });
    assertThat(tme.server.asked().get(1).path())
        .isEqualTo("/products?country=DE&symbols%5B0%5D=SYM%2F1%20A");
  }

  @Test
  void searchesForNumberWhereItsSymbolIsUnknown() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(400, "{\"status\":\"E_INPUT_PARAMS_VALIDATION_ERROR\"}")
        .answers(200, FOUND);
    tme.details();

    assertThat(tme.listings(sku("GONE", "VLP3K1001V"))).hasSize(1);
    assertThat(tme.turns.taken()).isEqualTo(4);
  }

  @Test
  void asksForDetailsOfAllNumbersAtOnce() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND).answers(200, NONE).answers(200, FOUND);
    tme.details();

    PartNumber none = mpn("NOSUCH");
    PartNumber screw = mpn("HW3");
    Map<PartNumber, SupplierAnswer> answers = tme.ask(mpn("VLP3K1001V"), none, screw);

    assertThat(answers.get(none)).isEqualTo(new SupplierAnswer.Listings(List.of()));
    assertThat(((SupplierAnswer.Listings) answers.get(screw)).listings())
        .extracting(Listing::mpn)
        .containsExactly("HW3");
    assertThat(tme.server.asked().get(4).query())
        .containsEntry("symbols[0]", "VLP3K1001V")
        .containsEntry("symbols[1]", "HW3");
    assertThat(tme.turns.taken()).isEqualTo(5);
  }

  @Test
  void spendsNoCallOnWhatIsNotAlike() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND);

    assertThat(tme.listings(mpn("QX4148"))).isEmpty();
    assertThat(tme.server.asked()).hasSize(2);
  }

  @Test
  void showsWhatBeginsAlikeWhereNothingIsTheSame() throws Exception {
    tme.server.answers(200, TOKEN).answers(200, FOUND);
    tme.details();

    assertThat(tme.listings(mpn("VLP3K1001VTR")))
        .extracting(Listing::mpn)
        .containsExactly("VLP3K1001V");
  }

  @Test
  void renewsTokenBeforeItsEnd() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(200, NONE)
        .answers(200, TOKEN.replace("-1", "-2"))
        .answers(200, NONE);
    tme.ask(mpn("X1"));
    tme.later(Duration.ofMinutes(4));
    tme.ask(mpn("X2"));

    assertThat(tme.server.asked().get(2).form())
        .isEqualTo(Map.of("grant_type", "refresh_token", "refresh_token", "ref-1"));
    assertThat(tme.server.asked().get(3).header("authorization")).isEqualTo("Bearer tok-2");
  }

  @Test
  void takesTokenAnewWhereItIsNotRenewed() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(200, NONE)
        .answers(400, "{}")
        .answers(200, TOKEN.replace("-1", "-2"))
        .answers(200, NONE);
    tme.ask(mpn("X1"));
    tme.later(Duration.ofMinutes(4));
    tme.ask(mpn("X2"));

    assertThat(tme.server.asked().get(3).form()).containsEntry("grant_type", "client_credentials");
    assertThat(tme.server.asked().get(4).header("authorization")).isEqualTo("Bearer tok-2");
  }

  @Test
  void isOffWithoutKey() {
    assertThat(tme.adapter.off()).isEmpty();
    tme.adapter.client.secret = Optional.empty();
    assertThat(tme.adapter.off()).contains("TME_SECRET is not set");
    tme.adapter.client.key = Optional.empty();
    assertThat(tme.adapter.off()).contains("TME_TOKEN is not set");
  }
}
