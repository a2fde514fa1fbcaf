package org.bomstream.enrichment.control;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.bomstream.enrichment.entity.Claim;

/** A run that this node works on, as far as the node's memory goes. */
final class ActiveRun {
  private final Claim claim;
  private final ActiveJob job;
  private final AtomicReference<Ending> ending = new AtomicReference<>();
  private final Set<Integer> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;
  private volatile boolean complete;

  ActiveRun(Claim claim, ActiveJob job) {
    this.claim = claim;
    this.job = job;
  }

  Claim claim() {
    return claim;
  }

  /** Which may work on others too. */
  ActiveJob job() {
    return job;
  }

  boolean isWorking() {
    return job.isWorking();
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

  /** Its last batch is written, by a transaction that may still be open. */
  void complete() {
    complete = true;
  }

  boolean isComplete() {
    return complete;
  }

  /** Nothing more is begun of it. */
  void stop() {
    stopping = true;
  }

  /** Why the run is given up: the first reason counts. Nothing more is begun of it. */
  void end(Ending reason) {
    ending.compareAndSet(null, reason);
    stopping = true;
  }

  boolean isStopping() {
    return stopping || job.isStopping();
  }

  Optional<Ending> ending() {
    return Optional.ofNullable(ending.get());
  }
}
