/** Fills a database as years of use would, and measures what that costs each call and each task. */
@NullMarked
package org.bomstream.benchmark.scale;

import org.jspecify.annotations.NullMarked;
