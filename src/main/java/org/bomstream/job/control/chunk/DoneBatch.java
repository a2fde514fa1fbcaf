package org.bomstream.job.control.chunk;

import org.bomstream.job.control.ActiveRun;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.trace.Step;

/**
 * What came of a batch, and of which run it is.
 *
 * @param step ends when that is written
 */
public record DoneBatch(ActiveRun run, BatchOutcome outcome, Step step) {}
