package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.progress.entity.ProgressState.Times;
import org.jspecify.annotations.Nullable;

/** When a run started, last changed, and ended, by the database's clock. */
@Embeddable
public class RunTimes {
  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "last_update")
  private Instant lastUpdate;

  protected RunTimes() {}

  RunTimes(Instant queued) {
    lastUpdate = queued;
  }

  /**
   * The run starts, or goes on.
   *
   * @return whether it is its first start
   */
  boolean start(Instant now) {
    boolean first = startedAt == null;
    if (first) {
      startedAt = now;
    }
    return first;
  }

  /** A time that was read before the run was locked may be before the newest change. */
  void change(Instant read) {
    lastUpdate = read.isBefore(lastUpdate) ? lastUpdate : read;
  }

  /** The newest change was the last. */
  void end() {
    completedAt = lastUpdate;
  }

  boolean haveEnd() {
    return completedAt != null;
  }

  /** From the start to the newest change. */
  Duration life() {
    return startedAt == null ? Duration.ZERO : Duration.between(startedAt, lastUpdate);
  }

  Times state() {
    return new Times(Optional.ofNullable(startedAt), Optional.ofNullable(completedAt), lastUpdate);
  }
}
