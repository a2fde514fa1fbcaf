/** Which faults are played when. */
@NullMarked
package org.bomstream.simulator.script;

import org.jspecify.annotations.NullMarked;
