package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.Identity;
import org.bomstream.progress.entity.ProgressState.ItemState;
import org.bomstream.run.entity.Command.Effect;
import org.bomstream.run.entity.wait.PutOffLines;
import org.bomstream.run.entity.wait.RunWait;
import org.jspecify.annotations.Nullable;

/**
 * One enrichment of one BOM. It is created and claimed by statements of {@link
 * org.bomstream.run.control.Runs}; all times are the database's. A step that is told returns its
 * event.
 */
@Entity
public class Run {
  @Id private UUID id;

  @Column(name = "bom_id")
  private UUID bomId;

  @Column(name = "organization_id")
  private String organizationId;

  @Embedded private Asking.Kept asking = new Asking.Kept();
  @Embedded private RunLifecycle lifecycle = new RunLifecycle();
  @Embedded private RunProgress progress = new RunProgress();
  @Embedded private Setbacks setbacks = new Setbacks();
  @Embedded private RunTimes times = new RunTimes();

  @Embedded private PutOffLines putOff = new PutOffLines();
  @Embedded private @Nullable RunFailure failure;

  /** The instance in the batch repository that has it; written by statements alone. */
  @Column(insertable = false, updatable = false)
  private @Nullable Long job;

  /** Raised by every claim; whoever writes with an older one has lost the run. */
  private long fence;

  protected Run() {}

  /** A node has the run; that it only takes over from a node that is gone is not told. */
  public Optional<EventType> enriching(Instant now) {
    boolean resumed = lifecycle.isResumed();
    stand(RunStatus.ENRICHING, now);
    progress.release();
    putOff.goOn(now);
    if (times.start(now)) {
      return Optional.of(EventType.STARTED);
    }
    return resumed ? Optional.of(EventType.RESUMED) : Optional.empty();
  }

  /**
   * A person commands something; where a node is at work, it is left to that one.
   *
   * @throws RunOver when the run has ended, or its cancellation was commanded
   */
  public Optional<EventType> command(Command command, Instant now) {
    return switch (lifecycle.effect(command)) {
      case Effect.AtOnce change -> become(change.status(), now);
      case Effect.LeftToNode left -> lifecycle.note(left.status());
      case Effect.Withdrawn _ -> lifecycle.note(null);
      case Effect.None _ -> Optional.empty();
      case Effect.TooLate _ -> throw new RunOver(state());
    };
  }

  private Optional<EventType> become(RunStatus commanded, Instant now) {
    return switch (commanded) {
      case PAUSED -> pause(now);
      case CANCELLED -> end(RunStatus.CANCELLED, EventType.CANCELLED, now);
      default -> requeue(now);
    };
  }

  /** The run is no longer worked on: what was commanded of it is done now, if anything was. */
  public Optional<EventType> carryOut(Instant now) {
    return commanded().flatMap(status -> become(status, now));
  }

  /** The run is paused, whoever commands it. */
  public Optional<EventType> pause(Instant now) {
    stand(RunStatus.PAUSED, now);
    return Optional.of(EventType.PAUSED);
  }

  /** The run waits for a node again, which is told once one has it. */
  private Optional<EventType> requeue(Instant now) {
    stand(RunStatus.QUEUED, now);
    lifecycle.resume();
    return Optional.empty();
  }

  /** The run goes on by itself after a while, in which the source of that name is left alone. */
  public Optional<EventType> await(String source, Duration pause, Instant now) {
    return await(new RunWait(now.plus(pause), source), now);
  }

  private Optional<EventType> await(RunWait next, Instant now) {
    stand(RunStatus.WAITING, now);
    lifecycle.await(next);
    return Optional.of(EventType.WAITING);
  }

  public Optional<EventType> awaitDatabase(Instant now) {
    return await("database", setbacks.outage(), now);
  }

  /** Whether lines were put off that are in no new batch yet. */
  public boolean hasPutOff() {
    return putOff.areThere();
  }

  /**
   * All batches are done, and the lines put off are in so many new ones. The run waits until the
   * first can be asked for, unless a person has commanded something else.
   *
   * @param most for how long lines are put off, from the first such wait on
   */
  public Optional<EventType> awaitSources(int batches, Duration most, Instant now) {
    progress.hold(batches);
    RunWait next = putOff.begin(now, most);
    return commanded().isPresent() ? carryOut(now) : await(next, now);
  }

  private void stand(RunStatus standing, Instant read) {
    lifecycle.stand(standing);
    times.change(read);
  }

  /** A batch is done. The time was read before the run was locked: another's may be later. */
  public void advance(BatchOutcome batch, Tempo tempo, Instant read) {
    progress.advance(batch, tempo);
    batch.lastSettled().ifPresent(_ -> putOff.settled());
    batch.firstAgain().ifPresent(source -> putOff.add(batch.putOff().size(), source));
    setbacks.forget();
    times.change(read);
  }

  public Optional<EventType> complete(Instant now) {
    return end(RunStatus.COMPLETED, EventType.COMPLETED, now);
  }

  /** The code is a stable word, see the contract's codes of a run. */
  public Optional<EventType> fail(String code, String detail, Instant now) {
    failure = new RunFailure(code, detail);
    return end(RunStatus.FAILED, EventType.FAILED, now);
  }

  private Optional<EventType> end(RunStatus ending, EventType event, Instant read) {
    stand(ending, read);
    times.end();
    return Optional.of(event);
  }

  /** What clients see. */
  public ProgressState state() {
    return state(List.of(), List.of());
  }

  /** What clients see when a batch has just been done. */
  public ProgressState state(BatchOutcome done) {
    return state(List.of(done.state()), done.items());
  }

  private ProgressState state(List<BatchState> changed, List<ItemState> items) {
    return new ProgressState(
        new Identity(bomId, id),
        status().code(),
        progress.counts(),
        times.state(),
        progress.pace(isOpen()),
        lifecycle.waiting(),
        Optional.empty(),
        Optional.ofNullable(failure).map(RunFailure::state),
        changed,
        items);
  }

  public Duration life() {
    return times.life();
  }

  public boolean isOpen() {
    return !times.haveEnd();
  }

  public RunProgress progress() {
    return progress;
  }

  public UUID id() {
    return id;
  }

  public UUID bomId() {
    return bomId;
  }

  public String organizationId() {
    return organizationId;
  }

  public RunStatus status() {
    return lifecycle.status();
  }

  public long fence() {
    return fence;
  }

  /** How it asks, from its newest claim on. */
  public Asking asking() {
    return asking.by(organizationId, putOff.isLastTry());
  }

  /** Where it stands in the trace of who asked for it; null where nobody traces. */
  public @Nullable String trace() {
    return asking.trace();
  }

  /** Whether a job has it, or can go on with it. */
  public boolean hasJob() {
    return job != null;
  }

  /** What was commanded of it, and is not carried out yet. */
  public Optional<RunStatus> commanded() {
    return lifecycle.commanded();
  }

  public Setbacks setbacks() {
    return setbacks;
  }
}
