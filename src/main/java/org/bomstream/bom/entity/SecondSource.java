package org.bomstream.bom.entity;

import org.jspecify.annotations.Nullable;

/**
 * A part that a BOM's line allows instead of its own, as opposed to one that a supplier proposes
 * ({@link org.bomstream.part.entity.Alternate}).
 *
 * @param manufacturer null where the file does not say
 */
public record SecondSource(String mpn, @Nullable String manufacturer) {}
