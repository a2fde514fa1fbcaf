package org.bomstream.bom.boundary.part;

import java.time.Instant;
import java.util.List;
import org.bomstream.part.entity.Offer;
import org.jspecify.annotations.Nullable;

/** What a supplier sells a part for, as clients see it; prices are decimals as texts. */
public record OfferView(
    String supplier,
    String sku,
    @Nullable String packaging,
    @Nullable Long stock,
    @Nullable Long minimumOrder,
    @Nullable Long multiple,
    @Nullable Integer leadTimeDays,
    @Nullable String currency,
    List<PriceBreakView> priceBreaks,
    @Nullable String url,
    Instant retrievedAt) {

  /** From this quantity on, one piece costs so much. */
  public record PriceBreakView(long quantity, String unitPrice) {}

  public static OfferView of(Offer offer) {
    return new OfferView(
        offer.code().supplier(),
        offer.code().sku(),
        offer.packaging(),
        offer.stock(),
        offer.minimumOrder(),
        offer.multiple(),
        offer.leadTimeDays(),
        offer.currency(),
        offer.priceBreaks().stream()
            .map(each -> new PriceBreakView(each.quantity(), each.unitPrice().toPlainString()))
            .toList(),
        offer.url(),
        offer.retrievedAt());
  }
}
