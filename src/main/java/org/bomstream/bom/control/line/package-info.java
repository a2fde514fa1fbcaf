/**
 * From the rows of a table whose columns are known to a BOM's lines: which row is one, which goes
 * with the line above, which is left out; what each cell of a line says; what is warned of.
 */
@NullMarked
package org.bomstream.bom.control.line;

import org.jspecify.annotations.NullMarked;
