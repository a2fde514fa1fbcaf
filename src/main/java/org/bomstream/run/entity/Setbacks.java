package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** What has gone wrong with a run since the last batch was done. */
@Embeddable
public class Setbacks {
  private static final Duration OUTAGE = Duration.ofSeconds(2);
  private static final int MOST_DOUBLINGS = 2;

  @Column(name = "lost_nodes")
  private int lostNodes;

  @Column(name = "failed_tries")
  private int failedTries;

  /** Of the database. */
  private int outages;

  void forget() {
    lostNodes = 0;
    failedTries = 0;
    outages = 0;
  }

  /** An execution broke off for want of something that may be there at the next try. */
  public void tryFailed() {
    failedTries++;
  }

  /**
   * Another outage of the database.
   *
   * @return how long to wait: longer each time, since a full disk may last, but not so long that
   *     its end is missed
   */
  Duration outage() {
    return OUTAGE.multipliedBy(1L << Math.min(outages++, MOST_DOUBLINGS));
  }

  /** Leases that ran out. */
  public int lostNodes() {
    return lostNodes;
  }

  /** Executions that broke off. */
  public int failedTries() {
    return failedTries;
  }
}
