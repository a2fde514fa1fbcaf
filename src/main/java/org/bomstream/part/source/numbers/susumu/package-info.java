/** How Susumu builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.susumu;

import org.jspecify.annotations.NullMarked;
