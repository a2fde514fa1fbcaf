/**
 * A part number as a BOM asks for it, what one source says of a part ({@link
 * org.bomstream.part.entity.Listing}), and what all say, merged fact by fact ({@link
 * org.bomstream.part.entity.PartDetails}).
 */
@NullMarked
package org.bomstream.part.entity;

import org.jspecify.annotations.NullMarked;
