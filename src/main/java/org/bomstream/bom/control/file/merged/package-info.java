/** Finds the merged cells of a workbook's sheet, which are listed behind all of its rows. */
@NullMarked
package org.bomstream.bom.control.file.merged;

import org.jspecify.annotations.NullMarked;
