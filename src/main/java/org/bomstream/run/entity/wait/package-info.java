/** For what runs wait: for how long they stand still, and which lines are put off till then. */
@NullMarked
package org.bomstream.run.entity.wait;

import org.jspecify.annotations.NullMarked;
