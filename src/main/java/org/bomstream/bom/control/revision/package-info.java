/** What changes from one revision of a BOM's file to the next. */
@NullMarked
package org.bomstream.bom.control.revision;

import org.jspecify.annotations.NullMarked;
