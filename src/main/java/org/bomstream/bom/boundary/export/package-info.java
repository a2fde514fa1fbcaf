/** Where clients read what was kept of an import, and a BOM as a file. */
@NullMarked
package org.bomstream.bom.boundary.export;

import org.jspecify.annotations.NullMarked;
