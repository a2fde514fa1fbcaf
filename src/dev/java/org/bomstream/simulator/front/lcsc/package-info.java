/** LCSC's open API. */
@NullMarked
package org.bomstream.simulator.front.lcsc;

import org.jspecify.annotations.NullMarked;
