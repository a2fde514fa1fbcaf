/**
 * From a file's bytes to rows: what kind of file it is, its encoding and delimiter, the sheets of a
 * workbook. What the rows mean is not known here.
 */
@NullMarked
package org.bomstream.bom.control.file;

import org.jspecify.annotations.NullMarked;
