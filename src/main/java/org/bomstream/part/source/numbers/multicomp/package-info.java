/** How Multicomp builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.multicomp;

import org.jspecify.annotations.NullMarked;
