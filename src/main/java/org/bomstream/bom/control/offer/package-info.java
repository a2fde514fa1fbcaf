/** How what a BOM needs is best bought. */
@NullMarked
package org.bomstream.bom.control.offer;

import org.jspecify.annotations.NullMarked;
