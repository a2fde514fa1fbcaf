package org.bomstream.job.control;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Interruption;
import org.jspecify.annotations.Nullable;

/** A run that this node works on, as far as the node's memory goes. */
public final class ActiveRun {
  private final Claim claim;
  private final ActiveJob job;
  private final AtomicReference<@Nullable Interruption> interruption = new AtomicReference<>();
  private final Set<Integer> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;
  private volatile boolean complete;

  public ActiveRun(Claim claim, ActiveJob job) {
    this.claim = claim;
    this.job = job;
  }

  public Claim claim() {
    return claim;
  }

  /** Which may work on others too. */
  public ActiveJob job() {
    return job;
  }

  boolean isWorking() {
    return job.isWorking();
  }

  public void take(int batch) {
    inHand.add(batch);
  }

  public void done(int batch) {
    inHand.remove(batch);
  }

  /** Numbers of the batches that are being done. */
  Set<Integer> inHand() {
    return Set.copyOf(inHand);
  }

  /** Its last batch is written, by a transaction that may still be open. */
  public void complete() {
    complete = true;
  }

  public boolean isComplete() {
    return complete;
  }

  /** Nothing more is begun of it. */
  void stop() {
    stopping = true;
  }

  /** Why the run is given up: the first reason counts. Nothing more is begun of it. */
  public void interrupt(Interruption why) {
    interruption.compareAndSet(null, why);
    stopping = true;
  }

  public boolean isStopping() {
    return stopping || job.isStopping();
  }

  public Optional<Interruption> interruption() {
    return Optional.ofNullable(interruption.get());
  }
}
