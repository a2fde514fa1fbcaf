/**
 * The event log: each event gets its number here, old ones are forgotten, and runs are asked where
 * they stand.
 */
@NullMarked
package org.bomstream.progress.control;

import org.jspecify.annotations.NullMarked;
