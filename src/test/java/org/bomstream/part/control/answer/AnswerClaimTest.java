package org.bomstream.part.control.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(AnswerDatabase.NAME)
class AnswerClaimTest {
  static final Question ONE = new Question("dear", "ONE\n\n");
  static final KeptAnswer NONE = new KeptAnswer.NotFound("There is none.");
  static final Duration HOUR = Duration.ofHours(1);
  static final Executor GONE = _ -> {};

  final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeEach
  void empty() throws Exception {
    AnswerDatabase.empty();
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void isRenewedUntilItIsSettled() throws Exception {
    AnswerClaim claim = claim(executor, Duration.ofSeconds(5));
    assertThat(take(claim)).containsExactly(ONE);
    Instant until = AnswerDatabase.askedUntil();
    await().until(() -> AnswerDatabase.askedUntil().isAfter(until));
    assertThat(take(claim(GONE, HOUR))).as("somebody asks it").isEmpty();

    claim.settle(Map.of(ONE, NONE));

    assertThat(take(claim(GONE, HOUR))).as("it is answered").isEmpty();
  }

  @Test
  void givesBackWhatHasNoAnswer() {
    AnswerClaim claim = claim(executor, HOUR);
    take(claim);
    claim.settle(Map.of());
    assertThat(take(claim(GONE, HOUR))).containsExactly(ONE);
  }

  @Test
  void leavesTheQuestionsOfANodeThatIsGoneToOthers() {
    take(claim(GONE, Duration.ofSeconds(1)));
    AnswerClaim other = claim(GONE, HOUR);
    await().until(() -> take(other).contains(ONE));
  }

  private static AnswerClaim claim(Executor executor, Duration term) {
    return new AnswerClaim(AnswerDatabase.store(), AnswerStoreTest.FRESH, executor, term);
  }

  private static Set<Question> take(AnswerClaim claim) {
    return claim.take(Set.of(ONE), Instant.EPOCH);
  }
}
