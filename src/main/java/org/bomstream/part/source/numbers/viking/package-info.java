/** How Viking builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.viking;

import org.jspecify.annotations.NullMarked;
