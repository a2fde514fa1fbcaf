package org.bomstream.enrichment.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final AtomicReference<Ending> ending = new AtomicReference<>();
  private final Set<Integer> inHand = ConcurrentHashMap.newKeySet();
  private volatile OptionalLong execution = OptionalLong.empty();
  private volatile boolean asked;
  private volatile boolean stopping;
  private int openPartitions;
  private Instant lastSign;

  ActiveRun(Claim claim, Clock clock) {
    this.claim = claim;
    this.clock = clock;
    lastSign = clock.instant();
  }

  Claim claim() {
    return claim;
  }

  void workedOnBy(long id) {
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

  void take(int batch) {
    inHand.add(batch);
  }

  void done(int batch) {
    inHand.remove(batch);
  }

  /** Numbers of the batches that are being done. */
  Set<Integer> inHand() {
    return Set.copyOf(inHand);
  }

  /** Whether the batch container was asked to stop the job for a person's sake. */
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

  /** Why the run is given up: the first reason counts. Partitions end at their next batch. */
  void end(Ending reason) {
    ending.compareAndSet(null, reason);
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  Optional<Ending> ending() {
    return Optional.ofNullable(ending.get());
  }
}
