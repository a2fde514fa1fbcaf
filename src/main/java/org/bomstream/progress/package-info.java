/** What is told of a run: its counts, its state, and the log of its events. */
@NullMarked
package org.bomstream.progress;

import org.jspecify.annotations.NullMarked;
