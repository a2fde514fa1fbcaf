/** How Taiyo Yuden builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.taiyoyuden;

import org.jspecify.annotations.NullMarked;
