/** What is kept of an import beside the lines: the file as it came, and what was warned of. */
@NullMarked
package org.bomstream.bom.control.kept;

import org.jspecify.annotations.NullMarked;
