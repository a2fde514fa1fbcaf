/** How Samsung Electro-Mechanics builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.samsung;

import org.jspecify.annotations.NullMarked;
