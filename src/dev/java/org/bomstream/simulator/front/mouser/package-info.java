/** Mouser's Search API v1 and v2. */
@NullMarked
package org.bomstream.simulator.front.mouser;

import org.jspecify.annotations.NullMarked;
