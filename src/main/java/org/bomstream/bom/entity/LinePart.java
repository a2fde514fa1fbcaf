package org.bomstream.bom.entity;

import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/**
 * The part that a line asks for, as opposed to the whole line ({@link LineItem}).
 *
 * @param mpn as it was written; null where the line names no part
 * @param manufacturer may be null
 * @param skus suppliers' order codes; none as a rule
 * @param doNotPopulate whether it is not to be fitted
 */
public record LinePart(
    int lineNumber,
    @Nullable String mpn,
    @Nullable String manufacturer,
    List<OrderCode> skus,
    boolean doNotPopulate) {

  /** What to ask the sources for; empty where the line names no part. */
  public Optional<PartNumber> partNumber() {
    boolean isNamed = (mpn != null && !mpn.isBlank()) || !skus.isEmpty();
    return isNamed ? Optional.of(new PartNumber(mpn, manufacturer, skus)) : Optional.empty();
  }
}
