/** How TT Electronics builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.tt;

import org.jspecify.annotations.NullMarked;
