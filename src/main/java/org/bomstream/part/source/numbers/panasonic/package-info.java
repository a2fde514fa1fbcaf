/** How Panasonic builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.panasonic;

import org.jspecify.annotations.NullMarked;
