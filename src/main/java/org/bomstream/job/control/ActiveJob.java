package org.bomstream.job.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;

/**
 * A job that this node works on, for one run ({@link ActiveRun}) or a series of small ones. Whether
 * it works is told by its partitions and not by the batch repository, which a database outage may
 * leave saying anything.
 */
public final class ActiveJob {
  /** The longest from one sign of life to the next: launch, beginning, partitions, end. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  /** So long, at most, are further runs left to a job that is to take them in passing. */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  /** The same of one that has just been launched. */
  private static final Duration START = Duration.ofMillis(100);

  private final Clock clock;
  private volatile OptionalLong execution = OptionalLong.empty();
  private volatile boolean stopCommanded;
  private volatile boolean stopping;
  private volatile boolean closed;
  private volatile Instant keepsUpUntil = Instant.MIN;
  private volatile boolean tookAll;
  private int openPartitions;
  private int waitingForSources;
  private Instant lastSign;

  public ActiveJob(Clock clock) {
    this.clock = clock;
    lastSign = clock.instant();
  }

  /** It has begun: before, the container would end an execution that it is to stop unheard. */
  void begunAs(long id) {
    execution = OptionalLong.of(id);
    sign();
  }

  /** The container has made it, and will begin it. */
  void launched() {
    sign();
  }

  private synchronized void sign() {
    lastSign = clock.instant();
  }

  /** The batch container's execution of it, once it has begun. */
  OptionalLong execution() {
    return execution;
  }

  public synchronized void partitionOpened() {
    openPartitions++;
    sign();
  }

  public synchronized void partitionClosed() {
    openPartitions--;
    sign();
  }

  public synchronized int openPartitions() {
    return openPartitions;
  }

  /** Hears of its look-ups that wait for a source. */
  Waiting waiting(BooleanSupplier givenUp, Supplier<Stream<PartNumber>> soon) {
    return new Waiting() {
      @Override
      public void begins() {
        waits(1);
      }

      @Override
      public void ends() {
        waits(-1);
      }

      @Override
      public Stream<PartNumber> soon() {
        return soon.get();
      }

      @Override
      public boolean isGivenUp() {
        return givenUp.getAsBoolean();
      }
    };
  }

  private synchronized void waits(int more) {
    waitingForSources += more;
  }

  /** Whether it does nothing but wait for sources, whose short quotas are used up. */
  synchronized boolean isThrottled() {
    return waitingForSources > 0 && waitingForSources >= openPartitions;
  }

  synchronized boolean isWorking() {
    return openPartitions > 0 || lastSign.plus(SILENCE).isAfter(clock.instant());
  }

  /** Whether a person's command is why the batch container was asked to stop it. */
  boolean isStopCommanded() {
    return stopCommanded;
  }

  void stopCommanded(boolean taken) {
    stopCommanded = taken;
  }

  /** Partitions end at their next batch. */
  void stop() {
    stopping = true;
  }

  public boolean isStopping() {
    return stopping;
  }

  /** No further run joins it: what broke its run off before must not break off others. */
  void close() {
    closed = true;
  }

  public boolean isClosed() {
    return closed;
  }

  /** It has been launched, and takes further small runs as soon as it has begun. */
  void takesSeries() {
    keepsUpUntil = clock.instant().plus(START);
  }

  /**
   * It has taken what was queued.
   *
   * @param all whether nothing is left that waits for another job
   * @param slow whether what it takes occupies it for a while
   */
  public void took(boolean all, boolean slow) {
    tookAll = all;
    if (all) {
      keepsUpUntil = clock.instant().plus(PATIENCE);
    } else if (slow) {
      keepsUpUntil = Instant.MIN;
    }
  }

  public boolean tookAll() {
    return tookAll;
  }

  /** Whether it takes all that is queued, or has only just left some behind. */
  boolean keepsUp() {
    return !stopping && !closed && keepsUpUntil.isAfter(clock.instant());
  }
}
