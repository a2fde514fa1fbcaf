/** What is common to how suppliers answer. */
@NullMarked
package org.bomstream.simulator.front;

import org.jspecify.annotations.NullMarked;
