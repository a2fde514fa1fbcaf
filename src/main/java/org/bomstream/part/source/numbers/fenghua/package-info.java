/** How Guangdong Fenghua builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.fenghua;

import org.jspecify.annotations.NullMarked;
