package org.bomstream.part.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A manufacturer's name for a part as a BOM's line asks for it, as opposed to what is known about
 * the part ({@link PartFacts}).
 *
 * @param mpn the manufacturer's part number, stripped; never blank
 * @param manufacturer the manufacturer's name as it was written, stripped; null where none was
 *     given
 */
public record PartNumber(String mpn, @Nullable String manufacturer) {

  public PartNumber {
    mpn = Objects.requireNonNull(mpn, "mpn").strip();
    if (mpn.isEmpty()) {
      throw new IllegalArgumentException("blank mpn");
    }
    manufacturer = manufacturer == null || manufacturer.isBlank() ? null : manufacturer.strip();
  }
}
