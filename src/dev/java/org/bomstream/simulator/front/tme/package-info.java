/** TME's API v2, and v1 whose calls are signed. */
@NullMarked
package org.bomstream.simulator.front.tme;

import org.jspecify.annotations.NullMarked;
