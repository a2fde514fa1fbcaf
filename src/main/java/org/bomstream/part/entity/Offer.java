package org.bomstream.part.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One packaging of a part that a supplier sells, under an order code of its own.
 *
 * @param packaging for example {@code Cut Tape}
 * @param stock pieces that the supplier has; null where it does not say
 * @param minimumOrder in pieces
 * @param multiple pieces are sold in multiples of it
 * @param currency as ISO 4217 writes it; null where there are no prices
 * @param priceBreaks by rising quantity
 * @param url where it can be bought
 */
public record Offer(
    OrderCode code,
    @Nullable String packaging,
    @Nullable Long stock,
    @Nullable Long minimumOrder,
    @Nullable Long multiple,
    @Nullable Integer leadTimeDays,
    @Nullable String currency,
    List<PriceBreak> priceBreaks,
    @Nullable String url,
    Instant retrievedAt) {

  /** From this quantity on, one piece costs so much, in the offer's currency. */
  public record PriceBreak(long quantity, BigDecimal unitPrice) {}
}
