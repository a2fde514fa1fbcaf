/** How Vishay builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.vishay;

import org.jspecify.annotations.NullMarked;
