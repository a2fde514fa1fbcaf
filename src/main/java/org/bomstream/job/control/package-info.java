/**
 * A run's way through this node: taken from the queue, launched as a job of the batch container,
 * its lease kept, its end seen to.
 */
@NullMarked
package org.bomstream.job.control;

import org.jspecify.annotations.NullMarked;
