/** Where clients upload, list, read and delete BOMs and read their lines. */
@NullMarked
package org.bomstream.bom.boundary;

import org.jspecify.annotations.NullMarked;
