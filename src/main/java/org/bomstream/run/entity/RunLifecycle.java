package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState.Waiting;
import org.bomstream.run.entity.wait.RunWait;
import org.jspecify.annotations.Nullable;

/** Where a run stands, and what is to become of it. */
@Embeddable
public class RunLifecycle {
  @Enumerated(EnumType.STRING)
  private RunStatus status;

  /** What a person has commanded of a run that a node is at work on: a pause, or its end. */
  @Enumerated(EnumType.STRING)
  @Column(name = "wanted")
  private @Nullable RunStatus commanded;

  /** Its next claim is told, since a person or a wait caused it. */
  private boolean resuming;

  @Embedded private @Nullable RunWait wait;

  /** Nothing is left of what was to become of it. */
  void stand(RunStatus standing) {
    status = standing;
    commanded = null;
    resuming = false;
    wait = null;
  }

  void await(RunWait next) {
    wait = next;
  }

  void resume() {
    resuming = true;
  }

  /** Left to the node that is at work; null withdraws it. Nobody is told yet. */
  Optional<EventType> note(@Nullable RunStatus status) {
    commanded = status;
    return Optional.empty();
  }

  Command.Effect effect(Command command) {
    return command.on(status, commanded);
  }

  /** Whether a node that takes the run now tells that it goes on. */
  boolean isResumed() {
    return resuming || status == RunStatus.WAITING || status == RunStatus.PAUSED;
  }

  RunStatus status() {
    return status;
  }

  Optional<RunStatus> commanded() {
    return Optional.ofNullable(commanded);
  }

  /** As clients see it; none where the run waits for nothing. */
  Optional<Waiting> waiting() {
    return Optional.ofNullable(wait).map(RunWait::state);
  }
}
