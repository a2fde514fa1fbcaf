/** Where runs stand now, and when those in the queue are expected to begin. */
@NullMarked
package org.bomstream.run.control.forecast;

import org.jspecify.annotations.NullMarked;
