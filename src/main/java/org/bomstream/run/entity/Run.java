package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.bomstream.progress.entity.ProgressState.RunError;
import org.bomstream.run.entity.Command.Effect;
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

  @Enumerated(EnumType.STRING)
  private RunStatus status;

  @Embedded private RunProgress progress = new RunProgress();
  @Embedded private Setbacks setbacks = new Setbacks();
  @Embedded private RunTimes times = new RunTimes();

  /** What a person has commanded of a run that a node is at work on: a pause, or its end. */
  @Enumerated(EnumType.STRING)
  @Column(name = "wanted")
  private @Nullable RunStatus commanded;

  /** Its next claim is told, since a person or a wait caused it. */
  private boolean resuming;

  @Embedded private @Nullable RunWait wait;

  @Column(name = "error_code")
  private @Nullable String errorCode;

  @Column(name = "error_detail")
  private @Nullable String errorDetail;

  /** The instance in the batch repository that has it; written by statements alone. */
  @Column(insertable = false, updatable = false)
  private @Nullable Long job;

  /** Raised by every claim; whoever writes with an older one has lost the run. */
  private long fence;

  protected Run() {}

  /** A node has the run; that it only takes over from a node that is gone is not told. */
  public Optional<EventType> enriching(Instant now) {
    boolean resumed = resuming || status == RunStatus.WAITING || status == RunStatus.PAUSED;
    stand(RunStatus.ENRICHING, now);
    if (times.start(now)) {
      return Optional.of(EventType.STARTED);
    }
    return resumed ? Optional.of(EventType.RESUMED) : Optional.empty();
  }

  /**
   * A person commands something; where a node is at work, it is left to that one.
   *
   * @throws RunOver when the run has ended
   */
  public Optional<EventType> command(Command command, Instant now) {
    return switch (command.on(status)) {
      case Effect.AtOnce change -> become(change.status(), now);
      case Effect.LeftToNode left -> note(left.status());
      case Effect.Withdrawn _ -> note(null);
      case Effect.None _ -> Optional.empty();
      case Effect.TooLate _ -> throw new RunOver(state());
    };
  }

  private Optional<EventType> note(@Nullable RunStatus status) {
    commanded = status;
    return Optional.empty();
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
    resuming = true;
    return Optional.empty();
  }

  /** The run goes on by itself after a while, in which the source of that name is left alone. */
  public Optional<EventType> await(String source, Duration pause, Instant now) {
    stand(RunStatus.WAITING, now);
    wait = new RunWait(now.plus(pause), source);
    return Optional.of(EventType.WAITING);
  }

  public Optional<EventType> awaitDatabase(Instant now) {
    return await("database", setbacks.outage(), now);
  }

  private void stand(RunStatus standing, Instant read) {
    status = standing;
    commanded = null;
    resuming = false;
    wait = null;
    times.change(read);
  }

  /**
   * A batch is done.
   *
   * @param read the time, read before the run was locked: another batch's may be later
   */
  public void advance(BatchOutcome batch, Tempo tempo, Instant read) {
    progress.advance(batch, tempo);
    setbacks.forget();
    times.change(read);
  }

  public Optional<EventType> complete(Instant now) {
    return end(RunStatus.COMPLETED, EventType.COMPLETED, now);
  }

  /** The code is a stable word, see the contract's codes of a run. */
  public Optional<EventType> fail(String code, String detail, Instant now) {
    errorCode = code;
    errorDetail = detail;
    return end(RunStatus.FAILED, EventType.FAILED, now);
  }

  private Optional<EventType> end(RunStatus ending, EventType event, Instant read) {
    stand(ending, read);
    times.end();
    return Optional.of(event);
  }

  /** What clients see. */
  public ProgressState state() {
    return state(List.of());
  }

  /** What clients see when these batches have just been done. */
  public ProgressState state(List<BatchState> changed) {
    return new ProgressState(
        new Identity(bomId, id),
        status.code(),
        progress.counts(),
        times.state(),
        progress.pace(isOpen()),
        Optional.ofNullable(wait).map(RunWait::state),
        Optional.empty(),
        error(),
        changed);
  }

  private Optional<RunError> error() {
    return errorCode == null || errorDetail == null
        ? Optional.empty()
        : Optional.of(new RunError(errorCode, errorDetail));
  }

  /** From its start to its newest change. */
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
    return status;
  }

  public long fence() {
    return fence;
  }

  /** Whether a job has it, or can go on with it. */
  public boolean hasJob() {
    return job != null;
  }

  /** What was commanded of it, and is not carried out yet. */
  public Optional<RunStatus> commanded() {
    return Optional.ofNullable(commanded);
  }

  public Setbacks setbacks() {
    return setbacks;
  }
}
