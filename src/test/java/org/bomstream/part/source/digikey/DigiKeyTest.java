package org.bomstream.part.source.digikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bomstream.part.source.digikey.DigiKeyStub.TOKEN;
import static org.bomstream.part.source.digikey.DigiKeyStub.sku;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.bomstream.part.source.reply.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigiKeyTest {
  private static final String NONE = Fixtures.text("digikey/none.json");
  private static final String NOT_FOUND =
      "{\"type\":\"x\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"no\",\"correlationId\":\"1\"}";

  private final DigiKeyStub digikey = new DigiKeyStub();

  @AfterEach
  void close() {
    digikey.close();
  }

  @Test
  void asksForOrderCodeByItsDetails() throws Exception {
    digikey.server.answers(200, TOKEN).answers(200, Fixtures.text("digikey/details.json"));

    assertThat(digikey.listings(sku("A/B #1+2-ND", null)))
        .extracting(Listing::mpn)
        .containsExactly("BRF0603-4K7/1");
    Asked token = digikey.server.asked().getFirst();
    assertThat(token.path()).isEqualTo("/v1/oauth2/token");
    assertThat(token.form())
        .isEqualTo(
            Map.of(
                "client_id", "client-1",
                "client_secret", "s3cr3t/+&",
                "grant_type", "client_credentials"));
    Asked asked = digikey.server.asked().getLast();
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.path()).isEqualTo("/products/v4/search/A%2FB%20%231%2B2-ND/productdetails");
    assertThat(asked.headers())
        .containsEntry("authorization", "Bearer tok-1")
        .containsEntry("x-digikey-client-id", "client-1")
        .containsEntry("x-digikey-locale-site", "DE")
        .containsEntry("x-digikey-locale-language", "en")
        .containsEntry("x-digikey-locale-currency", "EUR")
        .doesNotContainKey("x-digikey-customer-id");
    assertThat(digikey.turns.taken()).isZero();
  }

  @Test
  void searchesForNumberAndLeavesMarketPlaceOut() throws Exception {
    digikey.server.answers(200, TOKEN).answers(200, Fixtures.text("digikey/search.json"));

    assertThat(digikey.listings(new PartNumber("QX4148 \"µ\"", "Quillon")))
        .extracting(Listing::mpn, Listing::manufacturer)
        .containsExactly(tuple("QX4148", "Quillon"), tuple("QX4148", "Tarrant Semi"));
    Asked asked = digikey.server.asked().getLast();
    assertThat(asked.method() + asked.path()).isEqualTo("POST/products/v4/search/keyword");
    assertThat(asked.json().getString("Keywords")).isEqualTo("QX4148 \"µ\"");
    assertThat(asked.json().getInt("Limit")).isEqualTo(20);
    assertThat(asked.json().getJsonObject("FilterOptionsRequest").getString("MarketPlaceFilter"))
        .isEqualTo("ExcludeMarketPlace");
  }

  @Test
  void tellsStatusByItsIdAlone() throws Exception {
    digikey.server.answers(200, TOKEN).answers(200, Fixtures.text("digikey/search.json"));

    assertThat(digikey.listings(new PartNumber("QX4148", null)))
        .extracting(listing -> listing.fact(Fact.LIFECYCLE))
        .containsExactly(Optional.of("not_recommended"), Optional.empty());
  }

  @Test
  void takesNearMatchesWhereNoneIsExact() throws Exception {
    String near = Fixtures.text("digikey/search.json").replace("ExactMatches", "Others");
    digikey.server.answers(200, TOKEN).answers(200, near);

    assertThat(digikey.listings(new PartNumber("QX4148", null)))
        .extracting(Listing::mpn)
        .containsExactly("QX4148-13");
  }

  @Test
  void asksByNumberWhereOrderCodeIsGone() throws Exception {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(404, NOT_FOUND)
        .answers(200, Fixtures.text("digikey/search.json"));

    assertThat(digikey.listings(sku("GONE-ND", "QX4148"))).hasSize(2);
    assertThat(digikey.turns.taken()).isOne();
  }

  @Test
  void knowsNoSuchPart() throws Exception {
    String old = "{\"ErrorResponseVersion\":\"4\",\"StatusCode\":404,\"ErrorMessage\":\"x\"}";
    digikey.server.answers(200, TOKEN).answers(404, old).answers(200, NONE);

    assertThat(digikey.listings(sku("GONE-ND", null))).isEmpty();
    assertThat(digikey.listings(new PartNumber("NOSUCH", null))).isEmpty();
  }

  @Test
  void fetchesTokenOnceAndAgainShortlyBeforeItsEnd() throws Exception {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(200, NONE)
        .answers(200, NONE)
        .answers(200, TOKEN.replace("tok-1", "tok-2"))
        .answers(200, NONE);
    digikey.ask(new PartNumber("X1", null));
    digikey.ask(new PartNumber("X2", null));
    digikey.later(Duration.ofSeconds(539));
    digikey.ask(new PartNumber("X3", null));

    assertThat(digikey.server.asked()).hasSize(5);
    assertThat(digikey.server.asked().getLast().header("authorization")).isEqualTo("Bearer tok-2");
  }

  @Test
  void tellsHowMuchOfQuotasIsLeft() throws Exception {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(200, Map.of("X-RateLimit-Remaining", "41", "X-BurstLimit-Remaining", "7"), NONE);
    digikey.ask(new PartNumber("X1", null));

    assertThat(digikey.turns.left())
        .containsEntry(Quota.perDay(1_000, ZoneId.of("America/Chicago")), 41L)
        .containsEntry(Quota.perMinute(120), 7L);
    assertThat(digikey.adapter.quotas()).containsAll(digikey.turns.left().keySet());
  }

  @Test
  void sendsNoNumberThatIsTooLong() throws Exception {
    assertThat(digikey.ask(new PartNumber("X".repeat(251), null)))
        .isInstanceOf(SupplierAnswer.BadRequest.class);
    assertThat(digikey.server.asked()).isEmpty();
  }

  @Test
  void isOffWithoutKey() {
    assertThat(digikey.adapter.off()).isEmpty();
    digikey.adapter.client.clientSecret = Optional.empty();
    assertThat(digikey.adapter.off()).contains("DIGIKEY_CLIENT_SECRET is not set");
    digikey.adapter.client.clientId = Optional.empty();
    assertThat(digikey.adapter.off()).contains("DIGIKEY_CLIENT_ID is not set");
  }
}
