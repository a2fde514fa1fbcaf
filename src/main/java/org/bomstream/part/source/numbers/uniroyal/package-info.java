/** How Uni-Royal builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.uniroyal;

import org.jspecify.annotations.NullMarked;
