/** Reads OpenDocument spreadsheets, within the import's budget. */
@NullMarked
package org.bomstream.bom.control.file.ods;

import org.jspecify.annotations.NullMarked;
