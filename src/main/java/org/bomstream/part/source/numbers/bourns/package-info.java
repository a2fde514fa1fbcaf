/** How Bourns builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.bourns;

import org.jspecify.annotations.NullMarked;
