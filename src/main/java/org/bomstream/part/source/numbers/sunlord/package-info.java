/** How Sunlord builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.sunlord;

import org.jspecify.annotations.NullMarked;
