package org.bomstream.part.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part as a BOM's line asks for it, as opposed to what is known about the part ({@link
 * PartFacts}): by its manufacturer's number, by suppliers' order codes, or both.
 *
 * @param mpn the manufacturer's part number, stripped; null where only order codes are given
 * @param manufacturer the manufacturer's name as it was written, stripped; null where none was
 *     given
 * @param orderCodes none as a rule; never empty where there is no mpn
 */
public record PartNumber(
    @Nullable String mpn, @Nullable String manufacturer, List<OrderCode> orderCodes) {

  public PartNumber {
    mpn = stripped(mpn);
    manufacturer = stripped(manufacturer);
    orderCodes = List.copyOf(orderCodes);
    if (mpn == null && orderCodes.isEmpty()) {
      throw new IllegalArgumentException("neither mpn nor order code");
    }
  }

  /**
   * Asked for by the manufacturer's number alone.
   *
   * @throws IllegalArgumentException when it is blank
   */
  public PartNumber(String mpn, @Nullable String manufacturer) {
    this(mpn, manufacturer, List.of());
  }

  /** As a person would call it: the manufacturer's number, else the first order code. */
  public String text() {
    return mpn != null ? mpn : orderCodes.getFirst().text();
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
