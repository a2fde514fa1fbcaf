/** How Stackpole builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.stackpole;

import org.jspecify.annotations.NullMarked;
