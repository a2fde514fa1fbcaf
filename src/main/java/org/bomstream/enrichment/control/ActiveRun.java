package org.bomstream.enrichment.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bomstream.enrichment.entity.Claim;

/**
 * A run that this node works on, as far as the node's memory goes. Whether it works is told by its
 * partitions and not by the batch repository, which a database outage may leave saying anything.
 */
final class ActiveRun {
  /** The longest that a job takes from one sign of life to the next: start, partitions, end. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  private final Claim claim;
  private final Clock clock;
  private final AtomicReference<Failure> failure = new AtomicReference<>();
  private int openPartitions;
  private Instant lastSign;

  /** Why the run cannot go on, for the run's own record. */
  record Failure(String code, String detail) {}

  ActiveRun(Claim claim, Clock clock) {
    this.claim = claim;
    this.clock = clock;
    lastSign = clock.instant();
  }

  Claim claim() {
    return claim;
  }

  synchronized void partitionOpened() {
    openPartitions++;
    lastSign = clock.instant();
  }

  synchronized void partitionClosed() {
    openPartitions--;
    lastSign = clock.instant();
  }

  synchronized boolean isWorking() {
    return openPartitions > 0 || lastSign.plus(SILENCE).isAfter(clock.instant());
  }

  /** The first failure counts; partitions end at their next batch. */
  void fail(String code, String detail) {
    failure.compareAndSet(null, new Failure(code, detail));
  }

  Optional<Failure> failure() {
    return Optional.ofNullable(failure.get());
  }
}
