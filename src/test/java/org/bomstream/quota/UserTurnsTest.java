package org.bomstream.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.bomstream.quota.UserTurns.Turn;
import org.junit.jupiter.api.Test;

class UserTurnsTest {
  private static final Optional<String> ACME = Optional.of("acme");

  private final UserTurns turns = turns(2, Duration.ofMinutes(1));

  @Test
  void letsOneMoreWaitUntilAnotherIsAnswered() {
    Turn first = turns.take("alice", ACME);
    Turn second = turns.take("alice", ACME);
    var third = new CompletableFuture<Turn>();
    var waits = Thread.startVirtualThread(() -> third.complete(turns.take("alice", ACME)));
    await().until(() -> waits.getState() == Thread.State.TIMED_WAITING);

    first.close();

    third.join().close();
    second.close();
    assertThat(turns.users()).isZero();
  }

  @Test
  void letsNobodyWaitForAnother() {
    turns.take("alice", ACME);
    turns.take("alice", ACME);

    turns.take("bob", ACME).close();
    turns.take("alice", Optional.of("other")).close();
    turns.take("alice", Optional.empty()).close();

    assertThat(turns.users()).isOne();
  }

  @Test
  void refusesWhoHasWaitedTooLong() {
    var hasty = turns(1, Duration.ZERO);
    Turn first = hasty.take("alice", ACME);

    assertThatExceptionOfType(QuotaExceeded.class)
        .isThrownBy(() -> hasty.take("alice", ACME))
        .satisfies(
            refusal ->
                assertThat(refusal.members())
                    .containsEntry("quota", "requests_at_once")
                    .containsEntry("limit", 1L));

    first.close();
    hasty.take("alice", ACME).close();
    assertThat(hasty.users()).isZero();
  }

  @Test
  void leavesNothingWhereAThreadIsInterrupted() throws InterruptedException {
    turns.take("alice", ACME);
    turns.take("alice", ACME);
    var thrown = new AtomicReference<Throwable>();
    var waits =
        Thread.ofVirtual()
            .uncaughtExceptionHandler((_, e) -> thrown.set(e))
            .start(() -> turns.take("alice", ACME));

    waits.interrupt();

    waits.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(turns.users()).isOne();
  }

  private static UserTurns turns(int atOnce, Duration patience) {
    var turns = new UserTurns();
    turns.atOnce = atOnce;
    turns.patience = patience;
    return turns;
  }
}
