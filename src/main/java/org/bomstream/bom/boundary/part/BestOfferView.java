package org.bomstream.bom.boundary.part;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.bomstream.bom.control.offer.BestOffer;
import org.bomstream.part.entity.Offer;
import org.jspecify.annotations.Nullable;

/** How a line is best bought, for all boards; prices are decimals as texts. */
@JsonbPropertyOrder({
  "supplier",
  "sku",
  "packaging",
  "orderQuantity",
  "unitPrice",
  "totalPrice",
  "currency",
  "stock",
  "inStock",
  "leadTimeDays"
})
public record BestOfferView(
    String supplier,
    String sku,
    @Nullable String packaging,
    long orderQuantity,
    String unitPrice,
    String totalPrice,
    @Nullable String currency,
    @Nullable Long stock,
    boolean inStock,
    @Nullable Integer leadTimeDays) {

  public static BestOfferView of(BestOffer best) {
    Offer offer = best.offer();
    return new BestOfferView(
        offer.code().supplier(),
        offer.code().sku(),
        offer.packaging(),
        best.pieces(),
        best.unitPrice().toPlainString(),
        best.total().toPlainString(),
        offer.currency(),
        offer.stock(),
        best.isInStock(),
        offer.leadTimeDays());
  }
}
