/**
 * The stores of BOMs and lines, and what reads a file into a BOM: from bytes to rows in {@code
 * file}, where a table begins in {@code header}, what its columns hold in {@code column}, from rows
 * to lines in {@code line}, what one cell says in {@code cell}; {@code finding} does these in turn.
 */
@NullMarked
package org.bomstream.bom.control;

import org.jspecify.annotations.NullMarked;
