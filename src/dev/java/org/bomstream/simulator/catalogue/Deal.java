package org.bomstream.simulator.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * On which terms one supplier sells a part. All of it is invented where the file has none.
 *
 * @param packing such as {@code Cut Tape}
 * @param leadDays from order to delivery, where none is in stock
 */
public record Deal(
    String sku,
    String packing,
    long stock,
    long minimum,
    long multiple,
    int leadDays,
    String currency,
    List<PriceBreak> breaks) {

  /** What a piece costs from that quantity on. */
  public record PriceBreak(long quantity, BigDecimal price) {}

  /** The same, sold under another code. */
  public Deal as(String otherSku, String otherPacking, long least) {
    var kept = breaks.stream().filter(each -> each.quantity >= least).toList();
    return new Deal(
        otherSku,
        otherPacking,
        stock,
        least,
        least,
        leadDays,
        currency,
        kept.isEmpty() ? List.of(new PriceBreak(least, breaks.getLast().price())) : kept);
  }

  /** Of one piece, or of the smallest quantity that is sold. */
  public BigDecimal price() {
    return breaks.getFirst().price();
  }
}
