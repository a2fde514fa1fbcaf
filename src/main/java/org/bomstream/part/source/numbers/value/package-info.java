/** How several makers of coils, beads and electrolytics write values, each in the same way. */
@NullMarked
package org.bomstream.part.source.numbers.value;

import org.jspecify.annotations.NullMarked;
