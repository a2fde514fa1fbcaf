package org.bomstream.run.control;

import java.util.Optional;
import java.util.UUID;

/**
 * What runs need of whoever does their work in jobs, as opposed to what is in their own tables.
 * What is about a run is called in the transaction that changes it.
 */
public interface Jobs {
  /** Ends, as failed, what still seems to work on a run alone: its node is gone. */
  void close(UUID run);

  /** Whether the run's newest job was stopped, so that it can go on. */
  boolean canGoOn(UUID run);

  /** By which name jobs are this server's, and no other's; empty where it cannot be seen. */
  Optional<String> serverName();
}
