/** How KOA builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.koa;

import org.jspecify.annotations.NullMarked;
