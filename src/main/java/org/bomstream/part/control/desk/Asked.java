package org.bomstream.part.control.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.part.entity.PartNumber;

/** What one look-up has asked one supplier, as the answers come. */
public final class Asked {
  /** Waits of less are nothing that a run would leave its place for. */
  private static final Duration SOON = Duration.ofMillis(500);

  /** How soon a run that is given up stops waiting. */
  private static final Duration LOOK = Duration.ofMillis(200);

  /** In place; then the line is put off. A chunk's transaction lives for 15 minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final String source;
  private final DatabaseClock clock;
  private final Map<PartNumber, CompletableFuture<SourceAnswer>> answers = new HashMap<>();

  Asked(String source, DatabaseClock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** The answer to come for a number. */
  CompletableFuture<SourceAnswer> expect(PartNumber number) {
    var answer = new CompletableFuture<SourceAnswer>();
    answers.put(number, answer);
    return answer;
  }

  /** Ends when all answers have come, or nobody waits for them any more. */
  CompletableFuture<Void> all() {
    return CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new));
  }

  /** An answer that is known. */
  void known(PartNumber number, SourceAnswer answer) {
    answers.put(number, CompletableFuture.completedFuture(answer));
  }

  /** The source's name. */
  public String source() {
    return source;
  }

  /**
   * Waits for all answers.
   *
   * @return an answer for each number that the supplier takes
   * @throws CancellationException when the run is given up, or the thread is interrupted, which it
   *     stays; nothing is asked for it any more then
   */
  public Map<PartNumber, SourceAnswer> await(Waiting waiting) {
    CompletableFuture<Void> all = all();
    if (!isDone(all, SOON, waiting)) {
      waiting.begins();
      try {
        await(all, waiting);
      } finally {
        waiting.ends();
      }
    }
    Map<PartNumber, SourceAnswer> given = new HashMap<>();
    answers.forEach((number, answer) -> given.put(number, answer.getNow(late())));
    withdraw();
    return given;
  }

  private void await(CompletableFuture<Void> all, Waiting waiting) {
    long begun = System.nanoTime();
    while (!isDone(all, LOOK, waiting)) {
      if (System.nanoTime() - begun > PATIENCE.toNanos()) {
        return;
      }
    }
  }

  private boolean isDone(CompletableFuture<Void> all, Duration length, Waiting waiting) {
    try {
      if (waiting.isGivenUp()) {
        withdraw();
        throw new CancellationException("the run is given up");
      }
      all.get(length.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException goesOn) {
      return false;
    } catch (ExecutionException e) {
      withdraw();
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      withdraw();
      Thread.currentThread().interrupt();
      throw new CancellationException("the look-up was interrupted");
    }
  }

  /** What nobody waits for is not asked. */
  private void withdraw() {
    answers.values().forEach(answer -> answer.cancel(false));
  }

  private SourceAnswer late() {
    return new SourceAnswer.Missing(new MissingSource(source, Why.THROTTLED, clock.now()));
  }

  /**
   * How many look-ups wait: for answers of one supplier, or of any. Those that wait for others
   * alone may soon ask this one for more: the next lines of their runs.
   */
  static final class Tally {
    private final AtomicInteger open = new AtomicInteger();

    /** Counts one more until all its answers have come. */
    void count(CompletableFuture<Void> answers) {
      if (!answers.isDone()) {
        open.incrementAndGet();
        var _ = answers.whenComplete((_, _) -> open.decrementAndGet());
      }
    }

    int open() {
      return open.get();
    }
  }
}
