package org.bomstream.job.control.chunk;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A batch whose source takes its time: the chunk before is written meanwhile. */
public record LateBatch(LinesToEnrich batch, Future<@Nullable DoneBatch> outcome) {}
