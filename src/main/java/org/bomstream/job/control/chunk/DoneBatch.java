package org.bomstream.enrichment.control;

import org.bomstream.enrichment.entity.BatchOutcome;

/** What came of a batch, and of which run it is. */
record DoneBatch(ActiveRun run, BatchOutcome outcome) {}
