package org.bomstream.part.source.tme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/**
 * Reads what TME says of buying a product. Prices are net, or made so; those that are for one
 * customer ({@code special}) are never read.
 */
record ElementOffer(Details details, Instant at) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of what is left of a price without its tax. */
  private static final int PLACES = 6;

  Offer of(Element element) {
    Members its = element.members();
    Members sold = details.prices(element.symbol());
    Prices prices = prices(sold.object("prices"));
    return new Offer(
        new OrderCode(OrderCode.Supplier.TME.code(), element.symbol()),
        Specs.of(details, element).value("kind of package").orElse(null),
        sold.count("stock_quantity").or(() -> its.count("stock_quantity")).orElse(null),
        positive(its, "minimal_amount"),
        positive(its, "multiples"),
        null,
        prices.currency(),
        prices.breaks(),
        null,
        at);
  }

  private static Prices prices(Members its) {
    Optional<String> currency = its.text("currency");
    boolean isGross = its.text("type").filter("GROSS"::equalsIgnoreCase).isPresent();
    Optional<BigDecimal> rate = its.object("tax").price("rate");
    if (isGross && rate.isEmpty()) {
      return Prices.of(List.of(), "");
    }
    return Prices.of(
        its.objects("elements").stream()
            .filter(step -> !step.flag("special").orElse(false))
            .map(
                step ->
                    new Prices.Stated(
                        step.count("amount"),
                        step.price("price").map(p -> isGross ? net(p, rate.orElseThrow()) : p),
                        currency))
            .toList(),
        "");
  }

  private static BigDecimal net(BigDecimal gross, BigDecimal rate) {
    return gross
        .multiply(HUNDRED)
        .divide(HUNDRED.add(rate), PLACES, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static @Nullable Long positive(Members its, String name) {
    return its.count(name).filter(count -> count > 0).orElse(null);
  }
}
