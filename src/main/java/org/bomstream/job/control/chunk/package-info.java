/**
 * What a job does with one run: its batches are shared out, read, enriched and written, several in
 * a chunk.
 */
@NullMarked
package org.bomstream.job.control.chunk;

import org.jspecify.annotations.NullMarked;
