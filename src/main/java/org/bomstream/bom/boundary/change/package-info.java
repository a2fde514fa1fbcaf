/** What clients change of a BOM and its lines, as they write it. */
@NullMarked
package org.bomstream.bom.boundary.change;

import org.jspecify.annotations.NullMarked;
