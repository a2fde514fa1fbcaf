/**
 * A run's way through this node: the dispatcher takes it, its job is started, its lease is renewed
 * each second and what people command is taken up (LeaseKeeper), its job's end is seen to.
 * BatchRepository closes what a dead node has left of a job.
 */
@NullMarked
package org.bomstream.job.control;

import org.jspecify.annotations.NullMarked;
