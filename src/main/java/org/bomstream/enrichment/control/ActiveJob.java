package org.bomstream.enrichment.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * A job that this node works on, for one run ({@link ActiveRun}) or a series of small ones. Whether
 * it works is told by its partitions and not by the batch repository, which a database outage may
 * leave saying anything.
 */
final class ActiveJob {
  /** The longest that a job takes from one sign of life to the next: start, partitions, end. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  private final Clock clock;
  private volatile OptionalLong execution = OptionalLong.empty();
  private volatile boolean asked;
  private volatile boolean stopping;
  private volatile boolean closed;
  private int openPartitions;
  private Instant lastSign;

  ActiveJob(Clock clock) {
    this.clock = clock;
    lastSign = clock.instant();
  }

  void executedAs(long id) {
    execution = OptionalLong.of(id);
  }

  /** The batch container's execution of it, once that is known. */
  OptionalLong execution() {
    return execution;
  }

  synchronized void partitionOpened() {
    openPartitions++;
    lastSign = clock.instant();
  }

  synchronized void partitionClosed() {
    openPartitions--;
    lastSign = clock.instant();
  }

  synchronized int openPartitions() {
    return openPartitions;
  }

  synchronized boolean isWorking() {
    return openPartitions > 0 || lastSign.plus(SILENCE).isAfter(clock.instant());
  }

  /** Whether the batch container was asked to stop it for a person's sake. */
  boolean isAsked() {
    return asked;
  }

  void asked(boolean taken) {
    asked = taken;
  }

  /** Partitions end at their next batch. */
  void stop() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  /** No further run joins it: what broke its run off before must not break off others. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }
}
