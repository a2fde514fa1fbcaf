/** How Nippon Chemi-Con builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.chemicon;

import org.jspecify.annotations.NullMarked;
