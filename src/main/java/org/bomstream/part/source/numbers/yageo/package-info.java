/** How Yageo builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.yageo;

import org.jspecify.annotations.NullMarked;
