package org.bomstream.part.source.element14;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/**
 * Reads what element14 says of buying one order code. Where a pack is sold ({@code packSize}),
 * prices and quantities are of packs; ours are of pieces.
 */
record ProductOffer(Store store, Instant at) {
  private static final long LARGEST_PACK = 10_000_000;
  private static final long MOST_DAYS = 10_000;

  /** {@code EACH (SUPPLIED ON CUT TAPE)}. */
  private static final Pattern SUPPLIED_ON = Pattern.compile(".*\\(SUPPLIED (?:ON|IN) (.*)\\)");

  /** Empty where it has no order code. */
  Optional<Offer> of(Members product) {
    long pack = product.count("packSize").filter(its -> its > 0 && its <= LARGEST_PACK).orElse(1L);
    Prices prices = prices(product, pack);
    Members stock = product.object("stock");
    return product
        .text("sku")
        .map(sku -> new OrderCode(store.codes().code(), sku))
        .map(
            code ->
                new Offer(
                    code,
                    product.text("unitOfMeasure").map(ProductOffer::packaging).orElse(null),
                    pieces(stock.count("level").or(() -> product.count("inv")), pack),
                    pieces(
                        product.count("translatedMinimumOrderQuality").filter(its -> its > 0),
                        pack),
                    pack > 1 ? Long.valueOf(pack) : null,
                    stock
                        .count("leastLeadTime")
                        .filter(days -> days <= MOST_DAYS)
                        .map(Long::intValue)
                        .orElse(null),
                    prices.currency(),
                    prices.breaks(),
                    product.address("productURL").orElse(null),
                    at));
  }

  private Prices prices(Members product, long pack) {
    return Prices.of(
        product.objects("prices").stream()
            .map(
                step ->
                    new Prices.Stated(
                        step.count("from").map(from -> from * pack),
                        step.price("cost").map(cost -> ofOne(cost, pack)),
                        Optional.ofNullable(store.currency())))
            .toList(),
        "");
  }

  private static BigDecimal ofOne(BigDecimal cost, long pack) {
    return pack == 1 ? cost : cost.divide(BigDecimal.valueOf(pack), MathContext.DECIMAL32);
  }

  private static @Nullable Long pieces(Optional<Long> packs, long pack) {
    return packs.map(count -> count * pack).orElse(null);
  }

  private static String packaging(String unit) {
    Matcher supplied = SUPPLIED_ON.matcher(unit);
    return supplied.matches() ? supplied.group(1) : unit;
  }
}
