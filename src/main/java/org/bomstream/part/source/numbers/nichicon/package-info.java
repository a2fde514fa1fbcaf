/** How Nichicon builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.nichicon;

import org.jspecify.annotations.NullMarked;
