/** How Würth Elektronik builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.wuerth;

import org.jspecify.annotations.NullMarked;
