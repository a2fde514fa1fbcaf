/** How TE Connectivity builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.te;

import org.jspecify.annotations.NullMarked;
