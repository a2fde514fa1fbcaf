/** How TDK builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.tdk;

import org.jspecify.annotations.NullMarked;
