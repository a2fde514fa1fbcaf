/**
 * Does runs in the batch container of this node, as opposed to what is known of runs on all nodes,
 * which is run.
 */
@NullMarked
package org.bomstream.job;

import org.jspecify.annotations.NullMarked;
