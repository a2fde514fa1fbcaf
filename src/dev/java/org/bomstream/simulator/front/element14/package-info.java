/** element14's Product Search, which Farnell and Newark have too. */
@NullMarked
package org.bomstream.simulator.front.element14;

import org.jspecify.annotations.NullMarked;
