/** Reads old Excel workbooks (.xls) by Apache POI, record by record. */
@NullMarked
package org.bomstream.bom.control.file.old;

import org.jspecify.annotations.NullMarked;
