/**
 * The stores of BOMs and lines, and what reads a file into a BOM. From bytes to rows is below in
 * {@code file}, from rows to lines in {@code table}, what one cell says in {@code cell}.
 */
@NullMarked
package org.bomstream.bom.control;

import org.jspecify.annotations.NullMarked;
