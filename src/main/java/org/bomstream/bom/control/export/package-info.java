/** A BOM as a file that spreadsheets open: its rows, one after the other, in several formats. */
@NullMarked
package org.bomstream.bom.control.export;

import org.jspecify.annotations.NullMarked;
