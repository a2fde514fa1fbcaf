package org.bomstream.bom.entity;

import java.util.Optional;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/**
 * The part that a line asks for, as opposed to the whole line ({@link LineItem}).
 *
 * @param mpn as it was written; null where the line names no part
 * @param manufacturer may be null
 */
public record LinePart(int lineNumber, @Nullable String mpn, @Nullable String manufacturer) {

  /** What to ask the sources for; empty where the line names no part. */
  public Optional<PartNumber> partNumber() {
    return mpn == null || mpn.isBlank()
        ? Optional.empty()
        : Optional.of(new PartNumber(mpn, manufacturer));
  }
}
