/** What clients see of a line's part. */
@NullMarked
package org.bomstream.bom.boundary.part;

import org.jspecify.annotations.NullMarked;
