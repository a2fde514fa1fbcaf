/** How Walsin builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.walsin;

import org.jspecify.annotations.NullMarked;
