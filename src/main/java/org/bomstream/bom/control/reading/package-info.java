/**
 * What was understood of a BOM file and why, as a preview shows it and an import takes it; and the
 * mapping by which a person says how to read a file. Knows nothing of how it is found out.
 */
@NullMarked
package org.bomstream.bom.control.reading;

import org.jspecify.annotations.NullMarked;
