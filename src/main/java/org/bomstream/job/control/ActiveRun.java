package org.bomstream.job.control;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Interruption;
import org.bomstream.trace.Detail;
import org.bomstream.trace.Step;
import org.jspecify.annotations.Nullable;

/** A run that this node works on, as far as the node's memory goes. */
public final class ActiveRun {
  private final Claim claim;
  private final Asking asking;
  private final ActiveJob job;
  private final Step step;
  private final AtomicReference<@Nullable Interruption> interruption = new AtomicReference<>();
  private final Set<Integer> inHand = ConcurrentHashMap.newKeySet();
  private final Waiting waiting;
  private volatile Supplier<Stream<PartNumber>> ahead = Stream::empty;
  private volatile boolean stopping;
  private volatile boolean complete;

  /**
   * @param step the node's work on it
   */
  public ActiveRun(Claim claim, Asking asking, ActiveJob job, Step step) {
    this.claim = claim;
    this.asking = asking;
    this.job = job;
    this.step = step;
    waiting = job.waiting(this::isStopping, this::soon);
  }

  public Claim claim() {
    return claim;
  }

  /** How its parts are asked for. */
  public Asking asking() {
    return asking;
  }

  /** Which may work on others too. */
  public ActiveJob job() {
    return job;
  }

  /** The node's work on it, of which a batch is a part. */
  public Step step() {
    return step;
  }

  /** Hears of its look-ups that wait for a source. */
  public Waiting waiting() {
    return waiting;
  }

  private Stream<PartNumber> soon() {
    return isStopping() ? Stream.empty() : ahead.get();
  }

  boolean isWorking() {
    return job.isWorking();
  }

  /**
   * How to find out what it asks for next.
   *
   * @param ahead reads numbers of batches that are not taken, which suppliers will be asked for
   */
  public void looksAhead(Supplier<Stream<PartNumber>> ahead) {
    this.ahead = ahead;
  }

  public void take(int batch) {
    inHand.add(batch);
  }

  public void done(int batch) {
    inHand.remove(batch);
  }

  /** Numbers of the batches that are being done. */
  public Set<Integer> inHand() {
    return Set.copyOf(inHand);
  }

  /** All that there was to do of it is written, by a transaction that may still be open. */
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

  /** The node has done with it. */
  void leave() {
    stop();
    step.close();
  }

  /** Why the run is given up: the first reason counts. Nothing more is begun of it. */
  public void interrupt(Interruption why) {
    interruption.compareAndSet(null, why);
    step.failed().with(Detail.OUTCOME, why.getClass().getSimpleName());
    stopping = true;
  }

  public boolean isStopping() {
    return stopping || job.isStopping();
  }

  public Optional<Interruption> interruption() {
    return Optional.ofNullable(interruption.get());
  }
}
