package org.bomstream.progress.control;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.bomstream.progress.entity.ProgressState;

/**
 * Where runs stand at this moment, as opposed to the newest event: no event tells that a run is
 * queued again, nor of its place in the queue. Who runs jobs provides it.
 */
public interface RunStates {

  /** The newest run of each of these BOMs; those that were never enriched are left out. */
  Map<UUID, ProgressState> of(Collection<UUID> bomIds);
}
