/**
 * A file's rows as they are read, whatever its format: their cells, and what a person sees of them
 * (hidden, struck out, merged); why a file is not taken, and what looked odd.
 */
@NullMarked
package org.bomstream.bom.control.table;

import org.jspecify.annotations.NullMarked;
