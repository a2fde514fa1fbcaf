/** How Johanson builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.johanson;

import org.jspecify.annotations.NullMarked;
