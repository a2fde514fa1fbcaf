package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bomstream.bom.control.ImportTurns.Turn;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportTurnsTest {
  private final ImportTurns turns = new ImportTurns();
  private final BlockingQueue<String> order = new LinkedBlockingQueue<>();
  private final List<Thread> waiting = new ArrayList<>();

  @AfterEach
  void endAll() throws InterruptedException {
    waiting.forEach(Thread::interrupt);
    for (Thread thread : waiting) {
      thread.join(Duration.ofSeconds(10));
    }
  }

  @Test
  void letsTwoReadAtOnceAndTheNextWhenOneEnds() throws InterruptedException {
    Turn first = turns.turn("acme");
    turns.turn("acme");
    wait("acme");
    assertThat(order).isEmpty();

    first.close();

    assertEquals("acme", next());
  }

  @Test
  void givesAnotherOrganizationTheNextTurn() throws InterruptedException {
    Turn first = turns.turn("acme");
    Turn second = turns.turn("acme");
    for (int i = 0; i < 5; i++) {
      wait("acme");
    }
    wait("globex");

    first.close();
    assertEquals("acme", next());
    second.close();
    assertEquals("globex", next());
  }

  @Test
  void refusesMoreThanCanWait() {
    turns.turn("acme");
    turns.turn("acme");
    for (int i = 0; i < ImportTurns.OWN_WAITING; i++) {
      wait("acme");
    }

    Problem problem = assertThrows(Problem.class, () -> turns.turn("acme"));

    assertEquals(503, problem.status());
    assertEquals("10", problem.headers().get("Retry-After"));
    wait("globex");
  }

  /** One more that waits; it says when its turn has come. */
  private void wait(String organization) {
    int before = turns.waiting();
    waiting.add(
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    turns.turn(organization);
                    order.add(organization);
                  } catch (Problem interrupted) {
                    // The test has ended.
                  }
                }));
    Awaitility.await().until(() -> turns.waiting() == before + 1);
  }

  private String next() throws InterruptedException {
    return String.valueOf(order.poll(10, TimeUnit.SECONDS));
  }
}
