package org.bomstream.part.control.desk;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.trace.Step;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier is to be asked, with all who wait for the answer: one or many look-ups, of
 * several runs.
 */
final class DeskQuestion {
  /** A call with others came to nothing so often: from then on it is asked alone. */
  private static final int ALONE_FROM = 2;

  /** So often in vain, while the supplier answered others: it is this number. */
  private static final int HOPELESS_FROM = 4;

  private final Question key;
  private final PartNumber number;
  private final List<Waiter> waiting = new CopyOnWriteArrayList<>();
  private @Nullable Consumer<CompletableFuture<SourceAnswer>> outcome;
  private boolean queued;
  private long answersBefore;
  private int failures;
  private boolean alone;

  /**
   * Who waits, from when on an answer is good enough.
   *
   * @param oldest no answer from before is taken
   * @param asking the look-up that waits
   * @param run for which it does
   */
  record Waiter(Instant oldest, CompletableFuture<SourceAnswer> answer, Step asking, Waiting run) {}

  DeskQuestion(Question key, PartNumber number) {
    this.key = key;
    this.number = number;
  }

  Question key() {
    return key;
  }

  PartNumber number() {
    return number;
  }

  /** Whoever comes when it has just been answered has the answer too. */
  synchronized void add(Waiter one) {
    waiting.add(one);
    if (outcome != null) {
      outcome.accept(one.answer());
    }
  }

  /** Whether anybody still waits. */
  boolean isWanted() {
    return waiting.stream().anyMatch(each -> !each.answer().isDone());
  }

  /** The most demanding of those who wait. */
  Instant oldest() {
    return waiting.stream().map(Waiter::oldest).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /** The look-ups that wait. */
  Stream<Step> asking() {
    return waiting.stream().map(Waiter::asking);
  }

  /** The runs that wait. */
  Stream<Waiting> runs() {
    return waiting.stream().map(Waiter::run);
  }

  void answer(SourceAnswer answer) {
    end(each -> each.complete(answer));
  }

  /** There is no answer, for a fault of our own. */
  void fail(RuntimeException failure) {
    end(each -> each.completeExceptionally(failure));
  }

  private synchronized void end(Consumer<CompletableFuture<SourceAnswer>> how) {
    outcome = how;
    waiting.forEach(each -> how.accept(each.answer()));
  }

  synchronized boolean isOver() {
    return outcome != null;
  }

  boolean isQueued() {
    return queued;
  }

  void queued(boolean is) {
    queued = is;
  }

  /**
   * A call came to nothing. Only where the supplier has answered others since does it count against
   * this number: an outage is nobody's fault.
   *
   * @param answers that the supplier has given so far
   */
  void failed(long answers) {
    if (answers > answersBefore) {
      failures++;
      answersBefore = answers;
    }
  }

  /** It is asked alone from now on, since a call was refused because of one of its numbers. */
  void suspect() {
    alone = true;
  }

  boolean isAskedAlone() {
    return alone || failures >= ALONE_FROM;
  }

  boolean isHopeless() {
    return failures >= HOPELESS_FROM;
  }
}
