/** JLCPCB's open API. */
@NullMarked
package org.bomstream.simulator.front.jlcpcb;

import org.jspecify.annotations.NullMarked;
