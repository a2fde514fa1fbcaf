package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bomstream.HandClock;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.traffic.Outcome;
import org.bomstream.simulator.traffic.Traffic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each supplier says to one call too many. */
class SupplierQuotasTest {
  static HandClock clock;
  static Simulator simulator;

  private Caller caller;

  @BeforeAll
  static void start() {
    clock = new HandClock();
    simulator = Simulator.setup().clock(clock).start();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @BeforeEach
  void begin() {
    simulator.reset();
    caller = Caller.of(simulator);
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIKEY, per_minute, 429, BurstLimit exceeded",
    "MOUSER, per_minute, 429, Maximum calls per minute exceeded",
    "ELEMENT14, per_second, 403, Developer Over Qps",
    "NEXAR, per_minute, 429, Too many requests",
    "TME, per_second, 429, E_TOO_MANY_REQUESTS",
    "OWN, per_minute, 429, too many calls"
  })
  void throttlesInItsOwnWay(Shop shop, String window, int status, String words) {
    play("\"supplier\": \"%s\", \"%s\": 2".formatted(shop.word(), window));

    assertThat(ask(shop).statusCode()).isEqualTo(200);
    assertThat(ask(shop).statusCode()).isEqualTo(200);
    var third = ask(shop);

    assertThat(third.statusCode()).isEqualTo(status);
    assertThat(third.body()).contains(words);
    assertThat(third.headers().firstValue("Retry-After")).isPresent();
    assertThat(simulator.calls(shop).violations()).isEqualTo(1);
    assertThat(simulator.calls(shop).ended(Outcome.THROTTLED)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIKEY, 429, Daily Ratelimit exceeded",
    "MOUSER, 429, Maximum calls per day exceeded",
    "ELEMENT14, 403, Developer Over Rate",
    "TME, 429, E_QUOTA_EXCEEDED"
  })
  void closesForTheDayInItsOwnWay(Shop shop, int status, String words) {
    play("\"supplier\": \"%s\", \"per_day\": 1, \"day_seconds\": 60".formatted(shop.word()));
    ask(shop);
    var second = ask(shop);

    assertThat(second.statusCode()).isEqualTo(status);
    assertThat(second.body()).contains(words);
    assertThat(simulator.calls(shop).ended(Outcome.QUOTA_USED_UP)).isEqualTo(1);
    clock.move(Duration.ofMinutes(1));
    assertThat(ask(shop).body()).doesNotContain(words);
  }

  /** The clock of a signature is the caller's, which cannot be moved. */
  @ParameterizedTest
  @CsvSource({"per_minute, 429", "per_day, 430"})
  void lcscTellsMinuteFromDayByStatus(String window, int status) {
    try (var own = Simulator.start()) {
      own.script("{\"quotas\": [{\"supplier\": \"lcsc\", \"%s\": 1}]}".formatted(window));
      var callers = Caller.of(own);

      assertThat(callers.ask(Shop.LCSC, "NE555P").statusCode()).isEqualTo(200);
      assertThat(callers.ask(Shop.LCSC, "NE555P").statusCode()).isEqualTo(status);
    }
  }

  @Test
  void nexarCountsMatchedParts() {
    play("\"supplier\": \"nexar\", \"parts\": 2");

    assertThat(caller.askAll(Shop.NEXAR, "NE555P", "LM358DR", Caller.NOBODYS).statusCode())
        .isEqualTo(200);
    var fourth = caller.ask(Shop.NEXAR, "SS14");

    assertThat(fourth.statusCode()).isEqualTo(500);
    assertThat(fourth.body()).contains("You have exceeded your part limit of 2");
    assertThat(simulator.calls(Shop.NEXAR).parts()).isEqualTo(2);
  }

  @Test
  void windowSlides() {
    play("\"supplier\": \"mouser\", \"per_minute\": 2");
    ask(Shop.MOUSER);
    clock.move(Duration.ofSeconds(50));
    ask(Shop.MOUSER);
    clock.move(Duration.ofSeconds(9));

    assertThat(ask(Shop.MOUSER).headers().firstValue("Retry-After")).contains("1");
    clock.move(Duration.ofSeconds(1));
    assertThat(ask(Shop.MOUSER).statusCode()).isEqualTo(200);
    assertThat(ask(Shop.MOUSER).headers().firstValue("Retry-After")).contains("50");
  }

  @Test
  void countsTheMostThatOneWindowHasSeen() {
    play("\"supplier\": \"mouser\", \"per_minute\": 2");
    ask(Shop.MOUSER);
    ask(Shop.MOUSER);
    ask(Shop.MOUSER);
    clock.move(Duration.ofMinutes(2));
    ask(Shop.MOUSER);

    var calls = simulator.calls(Shop.MOUSER);
    assertThat(calls.peaks().get(Limit.MINUTE)).isEqualTo(new Traffic.Peak(2, 3));
    assertThat(calls.total()).isEqualTo(4);
    assertThat(calls.asked("NE555P")).isEqualTo(3);
  }

  @Test
  void digikeysDayTurnsAtMidnightInTheUnitedStates() {
    var now = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(29));
    clock.move(Duration.between(clock.instant(), now));
    play("\"supplier\": \"digikey\", \"per_day\": 1");
    ask(Shop.DIGIKEY);

    // At five in the morning, in London and in winter, it is eleven in Chicago.
    assertThat(ask(Shop.DIGIKEY).headers().firstValue("Retry-After")).contains("3600");
  }

  @Test
  void digikeyTellsWhatIsLeftOfTheDay() {
    assertThat(ask(Shop.DIGIKEY).headers().firstValue("X-RateLimit-Remaining")).contains("999");
  }

  @Test
  void tokensCountTowardsNoQuota() {
    play("\"supplier\": \"digikey\", \"per_minute\": 1");
    caller.tokenReply(Shop.DIGIKEY);

    assertThat(ask(Shop.DIGIKEY).statusCode()).isEqualTo(200);
    assertThat(simulator.calls(Shop.DIGIKEY).tokens()).isEqualTo(2);
  }

  private void play(String quota) {
    simulator.script("{\"quotas\": [{%s}]}".formatted(quota));
  }

  private HttpResponse<String> ask(Shop shop) {
    // A token that was given out an hour ago is no good any more.
    caller = Caller.of(simulator);
    return caller.ask(shop, "NE555P");
  }
}
