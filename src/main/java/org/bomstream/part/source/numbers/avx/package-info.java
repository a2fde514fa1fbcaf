/** How KYOCERA AVX builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.avx;

import org.jspecify.annotations.NullMarked;
