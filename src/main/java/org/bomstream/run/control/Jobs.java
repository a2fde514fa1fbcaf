package org.bomstream.run.control;

import java.util.UUID;

/**
 * What runs need of whoever does their work in jobs, as opposed to what is in their own tables.
 * Both are called in the transaction that changes the run.
 */
public interface Jobs {
  /** Ends, as failed, what still seems to work on a run alone: its node is gone. */
  void close(UUID run);

  /** Whether the run's newest job was stopped, so that it can go on. */
  boolean canGoOn(UUID run);
}
