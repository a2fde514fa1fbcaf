package org.bomstream.part.control.lookup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.trace.Step;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls a source on another thread, with a timeout: one that hangs holds neither the caller nor its
 * transaction. While the source says that it is down, it is called again.
 */
@ApplicationScoped
public class SourceCalls {

  /** How a call may come to nothing. */
  static final List<String> FAILURES =
      List.of("unavailable", "timeout", "busy", "error", "interrupted");

  private static final Logger LOG = System.getLogger(SourceCalls.class.getName());

  /** The container's own clears the transaction's context: the call takes no part in it. */
  @Resource(lookup = VirtualThreads.EXECUTOR)
  ExecutorService executor;

  @Inject SourceMeter meter;

  @Inject
  @ConfigProperty(name = "source.timeout")
  Duration timeout;

  @Inject
  @ConfigProperty(name = "source.retries")
  int retries;

  @Inject
  @ConfigProperty(name = "source.retry-delay")
  Duration retryDelay;

  /** How long one call may take. */
  Duration timeout() {
    return timeout;
  }

  /**
   * Asks a source for all numbers in one call.
   *
   * @throws SourceUnavailable when the source still says so after the last retry
   * @throws SourceBusy when its quota is used up
   * @throws SourceError when the call ran into the timeout, or an exception
   * @throws CancellationException when the caller's thread is interrupted, which it stays, or the
   *     server is stopping
   */
  Map<PartNumber, SourceAnswer> ask(PartSource source, Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy, SourceError {
    for (int attempt = 0; ; attempt++) {
      try {
        return askOnce(source, numbers);
      } catch (SourceUnavailable e) {
        if (attempt >= retries) {
          throw e;
        }
        LOG.log(Level.DEBUG, "Part source {0} is down, asked again", source.name());
        pause(attempt);
      }
    }
  }

  private Map<PartNumber, SourceAnswer> askOnce(PartSource source, Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy, SourceError {
    long begin = System.nanoTime();
    Step step = meter.calls(List.of(meter.asking()), source.name(), numbers.size());
    String outcome = "error";
    Future<Map<PartNumber, SourceAnswer>> call = submit(source, numbers);
    try {
      Map<PartNumber, SourceAnswer> answers = call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      outcome = "answered";
      return answers;
    } catch (TimeoutException e) {
      outcome = "timeout";
      throw SourceError.timeout(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SourceUnavailable down) {
        outcome = "unavailable";
        throw down;
      }
      if (e.getCause() instanceof SourceBusy busy) {
        outcome = "busy";
        meter.refused(source.name(), busy.retryAfter());
        throw busy;
      }
      throw SourceError.thrown(e.getCause());
    } catch (InterruptedException e) {
      outcome = "interrupted";
      throw interrupted(e);
    } finally {
      call.cancel(true);
      meter.called(step, source.name(), outcome, Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  /** A server that is stopping takes no more work: that says nothing of the source. */
  private Future<Map<PartNumber, SourceAnswer>> submit(
      PartSource source, Collection<PartNumber> numbers) {
    try {
      return executor.submit(() -> source.lookUp(numbers));
    } catch (RejectedExecutionException e) {
      throw cancelled("the server is stopping", e);
    }
  }

  /** Up to as much again, so that many callers do not come at once. */
  private void pause(int attempt) {
    long millis = longestPause(attempt).toMillis() / 2;
    sleep(millis + ThreadLocalRandom.current().nextLong(millis + 1));
  }

  /** Twice as long each time. */
  private Duration longestPause(int attempt) {
    return Duration.ofMillis(Math.max(0, retryDelay.toMillis()) << Math.min(attempt + 1, 11));
  }

  /**
   * Waits.
   *
   * @throws CancellationException when the thread is interrupted, which it stays
   */
  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static CancellationException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return cancelled("the look-up was interrupted", cause);
  }

  private static CancellationException cancelled(String why, Exception cause) {
    CancellationException cancelled = new CancellationException(why);
    cancelled.initCause(cause);
    return cancelled;
  }
}
