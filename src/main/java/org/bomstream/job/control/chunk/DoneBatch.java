package org.bomstream.job.control.chunk;

import org.bomstream.job.control.ActiveRun;
import org.bomstream.run.entity.BatchOutcome;

/** What came of a batch, and of which run it is. */
public record DoneBatch(ActiveRun run, BatchOutcome outcome) {}
