/** How Murata builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.murata;

import org.jspecify.annotations.NullMarked;
