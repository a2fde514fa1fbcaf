package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.bomstream.part.control.answer.Freshness;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final String ODD = "A/B \"1\"+2 & ? # % µ";

  @Test
  void carriesANumberOfAnyKindInTheAddress() throws Exception {
    var http = new SupplierHttp();
    try (var supplier = SupplierStub.open()) {
      supplier.answers(200, "{}");
      http.send(Calls.get(supplier.url() + "/", "/part/" + Calls.encoded(ODD), Map.of("q", ODD)));

      var asked = supplier.asked().getFirst();
      assertThat(asked.path()).startsWith("/part/A%2FB%20%221%22%2B2%20%26%20%3F");
      assertThat(asked.query()).containsOnly(Map.entry("q", ODD));
    } finally {
      http.close();
    }
  }

  @Test
  void carriesAFormOfAnyKind() throws Exception {
    var http = new SupplierHttp();
    try (var supplier = SupplierStub.open()) {
      supplier.answers(200, "{}");
      http.send(Calls.post(supplier.url(), Map.of("secret", ODD)));

      assertThat(supplier.asked().getFirst().form()).containsOnly(Map.entry("secret", ODD));
    } finally {
      http.close();
    }
  }

  @Test
  void holdsForTheShortestOfWhatAnAnswerHas() {
    var settings =
        Map.of(
            "own-source.cache", "true",
            "own-source.fresh.facts", "P30D",
            "own-source.fresh.lifecycle", "P7D",
            "own-source.fresh.offers", "PT1H",
            "own-source.fresh.not-found", "P2D");

    assertThat(AnswerTimes.of(new FixedConfig(settings), "own-source"))
        .contains(new Freshness(Duration.ofHours(1), Duration.ofDays(2)));
  }

  @Test
  void isNotKeptWhereThatIsSwitchedOff() {
    assertThat(AnswerTimes.of(new FixedConfig(Map.of("mouser.cache", "false")), "mouser"))
        .isEmpty();
  }
}
