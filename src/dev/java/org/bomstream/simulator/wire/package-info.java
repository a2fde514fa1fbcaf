/** One call and its answer, as they go over the wire. */
@NullMarked
package org.bomstream.simulator.wire;

import org.jspecify.annotations.NullMarked;
