/** How NIC Components builds its part numbers. */
@NullMarked
package org.bomstream.part.source.numbers.nic;

import org.jspecify.annotations.NullMarked;
