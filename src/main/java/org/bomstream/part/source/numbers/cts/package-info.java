/** How CTS builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.cts;

import org.jspecify.annotations.NullMarked;
