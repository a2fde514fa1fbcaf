package org.bomstream.job.control.chunk;

import java.util.concurrent.Future;

/** A batch whose source takes its time: the chunk before is written meanwhile. */
public record LateBatch(LinesToEnrich batch, Future<DoneBatch> outcome) {}
