/**
 * What a job does with many small runs, one after the other, as opposed to one run in partitions.
 */
@NullMarked
package org.bomstream.job.control.series;

import org.jspecify.annotations.NullMarked;
