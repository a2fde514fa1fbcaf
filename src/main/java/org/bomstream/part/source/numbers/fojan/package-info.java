/** How Fojan builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.fojan;

import org.jspecify.annotations.NullMarked;
