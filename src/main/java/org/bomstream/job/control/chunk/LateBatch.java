package org.bomstream.enrichment.control;

import java.util.concurrent.Future;

/** A batch whose source takes its time: the chunk before is written meanwhile. */
record LateBatch(LinesToEnrich batch, Future<DoneBatch> outcome) {}
