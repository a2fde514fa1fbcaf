package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import org.bomstream.HandClock;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.traffic.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that befall a call as a whole. */
class FaultsTest {
  static final HandClock CLOCK = new HandClock();
  static Simulator simulator;

  @BeforeAll
  static void start() {
    simulator = Simulator.setup().clock(CLOCK).start();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @CsvSource({
    "throttled, 429, THROTTLED",
    "quota_used_up, 429, QUOTA_USED_UP",
    "unavailable, 503, FAULTY",
    "html, 200, FAULTY",
    "truncated, 200, FAULTY",
    "wrong_types, 200, FAULTY",
    "deep, 200, FAULTY"
  })
  void befallsSoManyCalls(String fault, int status, Outcome outcome) {
    play("\"supplier\": \"mouser\", \"fault\": \"%s\", \"calls\": 1".formatted(fault));

    assertThat(ask().statusCode()).isEqualTo(status);
    assertThat(Caller.mpns(Shop.MOUSER, ask())).containsExactly("NE555P");
    assertThat(simulator.calls(Shop.MOUSER).ended(outcome)).isEqualTo(1);
  }

  @Test
  void throttlingMayNotSayForHowLong() {
    play("\"supplier\": \"mouser\", \"fault\": \"throttled\", \"retry_after\": -1");

    assertThat(ask().headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void lastsAsLongAsTheScriptSays() {
    play("\"supplier\": \"mouser\", \"fault\": \"quota_used_up\", \"from\": 5, \"until\": 65");

    assertThat(ask().statusCode()).isEqualTo(200);
    CLOCK.move(Duration.ofSeconds(5));
    assertThat(ask().headers().firstValue("Retry-After")).contains("60");
    CLOCK.move(Duration.ofMinutes(1));
    assertThat(ask().statusCode()).isEqualTo(200);
  }

  @Test
  void skipsCallsThatComeBefore() {
    play("\"supplier\": \"mouser\", \"fault\": \"unavailable\", \"skip\": 1, \"calls\": 1");

    assertThat(List.of(ask(), ask(), ask()))
        .extracting(HttpResponse::statusCode)
        .containsExactly(200, 503, 200);
  }

  @Test
  void refusesKeyThatIsGood() {
    play("\"supplier\": \"mouser\", \"fault\": \"refused\"");

    assertThat(ask().body()).contains("Invalid unique identifier.");
  }

  @Test
  void endsTokenBeforeItsTime() {
    play("\"supplier\": \"digikey\", \"fault\": \"token_expired\", \"calls\": 1");
    var caller = Caller.of(simulator);

    assertThat(caller.ask(Shop.DIGIKEY, "NE555P").statusCode()).isEqualTo(401);
    assertThat(caller.ask(Shop.DIGIKEY, "NE555P").statusCode()).isEqualTo(401);
    assertThat(Caller.of(simulator).ask(Shop.DIGIKEY, "NE555P").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyListensUntilTheFaultIsOver() {
    play("\"supplier\": \"mouser\", \"fault\": \"unreachable\"");

    assertThatThrownBy(FaultsTest::ask).hasCauseInstanceOf(IOException.class);
    simulator.script("{}");
    assertThat(ask().statusCode()).isEqualTo(200);
  }

  @Test
  void hangs() {
    play("\"supplier\": \"mouser\", \"fault\": \"hang\"");
    var request = Caller.of(simulator).request(Shop.MOUSER, List.of("NE555P"));

    assertThatThrownBy(() -> Caller.send(request.timeout(Duration.ofMillis(300))))
        .hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void breaksOffInTheMiddle() {
    play("\"supplier\": \"mouser\", \"fault\": \"broken\"");

    assertThatThrownBy(FaultsTest::ask)
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void dripsTheWholeAnswer() {
    play("\"supplier\": \"own\", \"fault\": \"drip\", \"bytes_per_second\": 1000");

    var reply = Caller.of(simulator).ask(Shop.OWN, Caller.NOBODYS);

    assertThat(Caller.mpns(Shop.OWN, reply)).isEmpty();
    assertThat(reply.headers().firstValue("Transfer-Encoding")).contains("chunked");
  }

  @Test
  void swellsToTheSizeThatIsAskedFor() {
    play("\"supplier\": \"mouser\", \"fault\": \"huge\", \"bytes\": 3000000");

    assertThat(ask().body()).hasSize(3_000_000);
  }

  @Test
  void nestsAsDeepAsIsAskedFor() {
    play("\"supplier\": \"mouser\", \"fault\": \"deep\", \"depth\": 2000");

    assertThat(ask().body()).startsWith("{\"a\":".repeat(2000) + "1}");
  }

  @Test
  void givesMembersOfOtherTypes() {
    play("\"supplier\": \"mouser\", \"fault\": \"wrong_types\"");

    var results = Json.tree(ask().body()).tree("SearchResults");
    assertThat(results.get("NumberOfResult")).isEqualTo("about 1");
    assertThat(results.tree("Parts").members()).isNotEmpty();
  }

  @Test
  void isLate() {
    play("\"supplier\": \"mouser\", \"fault\": \"latency\", \"millis\": 600000");
    var request = Caller.of(simulator).request(Shop.MOUSER, List.of("NE555P"));

    assertThatThrownBy(() -> Caller.send(request.timeout(Duration.ofMillis(300))))
        .hasCauseInstanceOf(HttpTimeoutException.class);
  }

  private static void play(String fault) {
    simulator.script("{\"faults\": [{%s}]}".formatted(fault));
  }

  private static HttpResponse<String> ask() {
    return Caller.of(simulator).ask(Shop.MOUSER, "NE555P");
  }
}
