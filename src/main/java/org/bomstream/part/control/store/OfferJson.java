package org.bomstream.part.control.store;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/** An offer as JSON, with its prices as texts: they are decimals, never floating point. */
final class OfferJson {
  private OfferJson() {}

  static JsonObjectBuilder write(Offer offer) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("supplier", offer.code().supplier())
            .add("sku", offer.code().sku());
    JsonMembers.add(json, "packaging", offer.packaging());
    add(json, "stock", offer.stock());
    add(json, "minimum_order", offer.minimumOrder());
    add(json, "multiple", offer.multiple());
    add(json, "lead_time_days", offer.leadTimeDays());
    JsonMembers.add(json, "currency", offer.currency());
    JsonArrayBuilder breaks = Json.createArrayBuilder();
    offer.priceBreaks().forEach(each -> breaks.add(priceBreak(each)));
    json.add("price_breaks", breaks);
    JsonMembers.add(json, "url", offer.url());
    return json.add("retrieved_at", offer.retrievedAt().toString());
  }

  static Offer read(JsonObject json) {
    Long leadTime = number(json, "lead_time_days");
    return new Offer(
        new OrderCode(json.getString("supplier"), json.getString("sku")),
        JsonMembers.text(json, "packaging"),
        number(json, "stock"),
        number(json, "minimum_order"),
        number(json, "multiple"),
        leadTime == null ? null : Math.toIntExact(leadTime),
        JsonMembers.text(json, "currency"),
        JsonMembers.all(json, "price_breaks", OfferJson::priceBreak),
        JsonMembers.text(json, "url"),
        Instant.parse(json.getString("retrieved_at")));
  }

  private static JsonObjectBuilder priceBreak(Offer.PriceBreak each) {
    return Json.createObjectBuilder()
        .add("quantity", each.quantity())
        .add("unit_price", each.unitPrice().toPlainString());
  }

  private static Offer.PriceBreak priceBreak(JsonObject json) {
    return new Offer.PriceBreak(
        json.getJsonNumber("quantity").longValueExact(),
        new BigDecimal(json.getString("unit_price")));
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Number value) {
    if (value != null) {
      json.add(name, value.longValue());
    }
  }

  private static @Nullable Long number(JsonObject json, String name) {
    return json.get(name) instanceof JsonNumber value ? (Long) value.longValueExact() : null;
  }
}
