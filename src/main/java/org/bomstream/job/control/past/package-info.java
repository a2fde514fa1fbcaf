/**
 * What is forgotten, or closed, once it is over: old runs, old jobs, keys of requests, nodes that
 * are gone.
 */
@NullMarked
package org.bomstream.job.control.past;

import org.jspecify.annotations.NullMarked;
