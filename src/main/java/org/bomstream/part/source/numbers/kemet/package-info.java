/** How KEMET builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.kemet;

import org.jspecify.annotations.NullMarked;
