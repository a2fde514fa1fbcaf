package org.bomstream.run.entity.wait;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.bomstream.progress.entity.ProgressState.Waiting;

/** Until when a run waits, and for what; of any other run there is none. */
@Embeddable
public class RunWait {
  @Column(name = "waiting_until")
  private Instant until;

  @Column(name = "waiting_for")
  private String source;

  protected RunWait() {}

  public RunWait(Instant until, String source) {
    this.until = until;
    this.source = source;
  }

  /** As clients see it. */
  public Waiting state() {
    return new Waiting(until, source);
  }
}
