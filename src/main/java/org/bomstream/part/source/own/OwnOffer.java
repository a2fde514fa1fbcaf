package org.bomstream.part.source.own;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/** Reads one offer of a company's own source. */
final class OwnOffer {
  private static final long LONGEST_LEAD_DAYS = 10_000;

  private OwnOffer() {}

  /**
   * Empty for one without an order code.
   *
   * @param source whose offer it is where it names no supplier
   */
  static Optional<Offer> of(Fields its, String source, Instant at) {
    Optional<String> sku = its.text("sku");
    if (sku.isEmpty()) {
      its.remark("sku", "missing");
    }
    return sku.map(code -> offer(its, its.text("supplier").orElse(source), code, at));
  }

  private static Offer offer(Fields its, String supplier, String sku, Instant at) {
    Prices prices = prices(its);
    return new Offer(
        OrderCode.of(supplier, sku),
        its.text("packaging").orElse(null),
        its.count("stock").orElse(null),
        positive(its, "minimum_order"),
        positive(its, "multiple"),
        its.count("lead_time_days")
            .filter(days -> days <= LONGEST_LEAD_DAYS)
            .map(Long::intValue)
            .orElse(null),
        prices.currency(),
        prices.breaks(),
        its.address("url").orElse(null),
        its.time("retrieved_at").orElse(at));
  }

  private static Prices prices(Fields its) {
    Optional<String> currency = its.read("currency", Prices::code, "no currency's three letters");
    var stated = its.each("price_breaks").map(each -> stated(each, currency)).toList();
    if (!stated.isEmpty() && currency.isEmpty()) {
      its.remark("currency", "missing");
    }
    return Prices.of(stated, currency.orElse(""));
  }

  private static Prices.Stated stated(Fields its, Optional<String> currency) {
    Optional<Long> quantity = its.count("quantity");
    Optional<BigDecimal> price = its.price("unit_price");
    if (quantity.isEmpty() || price.isEmpty()) {
      its.remark(quantity.isEmpty() ? "quantity" : "unit_price", "missing");
    }
    return new Prices.Stated(quantity, price, currency);
  }

  private static @Nullable Long positive(Fields its, String name) {
    return its.count(name).filter(number -> number > 0).orElse(null);
  }
}
