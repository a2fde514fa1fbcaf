package org.bomstream.part.control.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.supplier.Quota;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** How often a supplier is called, by a clock that the test moves and buckets that are real. */
@ResourceLock(AnswerDatabase.NAME)
class QuotaPaceTest {
  static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  static final Instant TURN = Instant.parse("2026-11-30T06:00:00Z");

  /** By so much the supplier's clock may differ. */
  static final Duration ITS_CLOCK = Duration.ofSeconds(2);

  Instant now = Instant.parse("2026-11-30T12:00:00Z");
  final SupplierQuotas quotas = new SupplierQuotas();

  @BeforeEach
  void empty() throws Exception {
    AnswerDatabase.empty();
    quotas.database = AnswerDatabase.database();
    quotas.day = Duration.ofDays(1);
    quotas.meter = new TestDesks.QuietMeter();
    quotas.clock =
        new DatabaseClock() {
          @Override
          public Instant now() {
            return now;
          }
        };
  }

  @Test
  void noWindowSeesMoreThanTheQuotaWhereverItBegins() {
    List<Instant> calls = calls(List.of(Quota.perMinute(30)), Duration.ofMinutes(5));
    for (Instant begin : calls) {
      Instant end = begin.plus(Duration.ofMinutes(1));
      assertThat(calls.stream().filter(c -> !c.isBefore(begin) && c.isBefore(end)))
          .hasSizeLessThanOrEqualTo(30);
    }
    assertThat(calls).as("of 150").hasSizeBetween(145, 150);
  }

  @Test
  void anIdleHourSavesNothingUp() {
    calls(List.of(Quota.perMinute(30)), Duration.ofSeconds(1));
    now = now.plus(Duration.ofHours(1));
    assertThat(calls(List.of(Quota.perMinute(30)), Duration.ofSeconds(1))).hasSize(1);
  }

  @Test
  void aDayTurnsAtMidnightOfTheSupplier() {
    List<Quota> day = List.of(Quota.perDay(3, CENTRAL));
    now = Instant.parse("2026-11-30T05:59:00Z");
    assertThat(calls(day, Duration.ofSeconds(10))).hasSize(3);
    assertThat(quotas.take("test", day, 1))
        .isEqualTo(new SupplierQuotas.Turn.UsedUp(day.getFirst(), left()));
    now = now.plus(left());
    assertThat(calls(day, Duration.ofSeconds(10))).hasSize(3);
  }

  private Duration left() {
    return Duration.between(now, TURN.plus(ITS_CLOCK));
  }

  @Test
  void aCallAboutTheTurnCountsForBothDays() {
    List<Quota> day = List.of(Quota.perDay(3, CENTRAL));
    now = TURN.minusSeconds(1);
    assertThat(calls(day, Duration.ofMillis(1))).hasSize(3);
    now = TURN.plus(ITS_CLOCK);
    assertThat(calls(day, Duration.ofMillis(1))).isEmpty();
  }

  @Test
  void whatIsSaidAboutTheTurnTakesNothingFromTheNewDay() {
    Quota day = Quota.perDay(3, CENTRAL);
    now = TURN.plusSeconds(1);
    quotas.correct("test", day, 0);
    now = TURN.plus(ITS_CLOCK);
    assertThat(quotas.left("test", List.of(day)).getFirst().left()).isEqualTo(3);
  }

  @Test
  void believesTheSupplierWhoSaysThatLessIsLeft() {
    Quota day = Quota.perDay(1_000, CENTRAL);
    quotas.correct("test", day, 2);
    assertThat(quotas.left("test", List.of(day)).getFirst().left()).isEqualTo(2);
    quotas.correct("test", day, 900);
    assertThat(quotas.left("test", List.of(day)).getFirst().left()).as("not upwards").isEqualTo(2);
  }

  @Test
  void whatManyRepliesSayAtOnceIsTakenAwayOnce() throws Exception {
    Quota day = Quota.perDay(1_000, CENTRAL);
    List<Callable<Void>> replies =
        Collections.nCopies(
            8,
            () -> {
              quotas.correct("test", day, 600);
              return null;
            });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> reply : threads.invokeAll(replies)) {
        reply.get();
      }
    }
    assertThat(quotas.left("test", List.of(day)).getFirst().left()).isEqualTo(600);
  }

  /** As many as are let through in that time by one who comes again as soon as he is told to. */
  private List<Instant> calls(List<Quota> all, Duration length) {
    List<Instant> calls = new ArrayList<>();
    Instant end = now.plus(length);
    while (now.isBefore(end)) {
      switch (quotas.take("test", all, 1)) {
        case SupplierQuotas.Turn.Now _ -> calls.add(now);
        case SupplierQuotas.Turn.Later(Duration pause) -> now = now.plus(pause);
        case SupplierQuotas.Turn.UsedUp _ -> {
          return calls;
        }
      }
    }
    return calls;
  }
}
