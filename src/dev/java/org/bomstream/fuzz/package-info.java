/** Throws at each door of the product what strangers might. */
@NullMarked
package org.bomstream.fuzz;

import org.jspecify.annotations.NullMarked;
