/** A BOM, its lines, and what came of a line. */
@NullMarked
package org.bomstream.bom.entity;

import org.jspecify.annotations.NullMarked;
