/** A part number as a BOM asks for it, the facts that answer it, and the names of makers. */
@NullMarked
package org.bomstream.part.entity;

import org.jspecify.annotations.NullMarked;
