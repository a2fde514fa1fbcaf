/** A company's own source, as Bomstream asks for one. */
@NullMarked
package org.bomstream.simulator.front.own;

import org.jspecify.annotations.NullMarked;
