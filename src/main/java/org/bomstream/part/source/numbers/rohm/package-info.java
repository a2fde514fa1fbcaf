/** How Rohm builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.rohm;

import org.jspecify.annotations.NullMarked;
