/** Tells in what encoding a text is that is no Unicode. */
@NullMarked
package org.bomstream.bom.control.file.encoding;

import org.jspecify.annotations.NullMarked;
