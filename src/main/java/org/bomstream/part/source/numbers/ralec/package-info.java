/** How Ralec builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.ralec;

import org.jspecify.annotations.NullMarked;
