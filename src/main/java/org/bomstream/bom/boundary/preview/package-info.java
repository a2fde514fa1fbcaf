/** Where clients see what an import would do, and what is remembered of how files are read. */
@NullMarked
package org.bomstream.bom.boundary.preview;

import org.jspecify.annotations.NullMarked;
