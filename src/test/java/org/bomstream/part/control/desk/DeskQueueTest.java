package org.bomstream.part.control.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.trace.Step;
import org.junit.jupiter.api.Test;

class DeskQueueTest {
  private static final String ANYBODY = "acme";

  private final DeskQueue queue = new DeskQueue();

  /** The look-ups that wait for others ask in the end. */
  @Test
  void waitsForWhatOthersMayAsk() throws InterruptedException {
    add("LM358DR");
    var looks = new AtomicInteger();

    queue.linger(
        2,
        () -> {
          if (looks.incrementAndGet() == 3) {
            add("LM324DR");
          }
          return true;
        });

    assertThat(looks).hasValue(3);
    assertThat(queue.take(2)).hasSize(2);
  }

  @Test
  void doesNotWaitWhereAllWaitForThisCall() throws InterruptedException {
    add("LM358DR");
    var looks = new AtomicInteger();

    queue.linger(2, () -> looks.incrementAndGet() < 0);

    assertThat(looks).hasValue(1);
  }

  @Test
  void doesNotWaitForEver() throws InterruptedException {
    add("LM358DR");

    queue.linger(2, () -> true);

    assertThat(queue.take(2)).hasSize(1);
  }

  /** A call has looked once whether anybody wants it, and is about to end. */
  @Test
  void whoJoinsInTheLastMomentIsNotForgotten() {
    DeskQuestion along = question("LM358DR");
    assertThat(queue.takeAlong(along)).isTrue();
    add("LM358DR");
    assertThat(queue.isEmpty()).isTrue();

    queue.settle(List.of(along));

    assertThat(queue.take(2)).containsExactly(along);
  }

  @Test
  void whatNobodyJoinedIsAskedNoMore() {
    DeskQuestion along = question("LM358DR");
    queue.takeAlong(along);

    queue.settle(List.of(along));

    assertThat(queue.isEmpty()).isTrue();
    assertThat(queue.takeAlong(question("LM358DR"))).as("open no more").isTrue();
  }

  private static DeskQuestion question(String mpn) {
    var number = new PartNumber(mpn, null);
    return new DeskQuestion(Question.of("test", number), number);
  }

  private void add(String mpn) {
    queue.addShared(
        ANYBODY,
        question(mpn),
        new DeskQuestion.Waiter(
            Instant.EPOCH, new CompletableFuture<>(), Step.NONE, Waiting.QUIETLY));
  }
}
