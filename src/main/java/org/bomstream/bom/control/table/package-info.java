/**
 * From rows to a BOM's lines: the header, which column holds what, designators, quantities, parts
 * not to be fitted; what is refused and what is warned of.
 */
@NullMarked
package org.bomstream.bom.control.table;

import org.jspecify.annotations.NullMarked;
