package org.bomstream.part.source.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.jspecify.annotations.Nullable;

/**
 * What pieces of one offer cost, in one currency.
 *
 * @param currency as ISO 4217 writes it; null where there are no prices
 * @param breaks by rising quantity
 */
public record Prices(@Nullable String currency, List<PriceBreak> breaks) {
  private static final Prices NONE = new Prices(null, List.of());

  /** Many times what any supplier has. */
  private static final int MOST = 40;

  /** What is written for currencies beside their codes; RMB is the yuan's own name. */
  private static final Map<String, String> NAMES =
      Map.of("RMB", "CNY", "$", "USD", "US$", "USD", "€", "EUR", "£", "GBP");

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  public Prices {
    breaks = List.copyOf(breaks);
  }

  /** One price as a supplier states it, which may be no price. */
  public record Stated(
      Optional<Long> quantity, Optional<BigDecimal> price, Optional<String> currency) {}

  /**
   * The prices in one currency: a list in two is not a price list.
   *
   * @param preferred the currency that was asked for: it counts where it is among them, else the
   *     first
   */
  public static Prices of(List<Stated> stated, String preferred) {
    Map<String, Map<Long, PriceBreak>> byCurrency = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Stated each : stated) {
      String code = each.currency().flatMap(Prices::code).orElse("");
      long quantity = each.quantity().orElse(0L);
      // Nothing is given away: a price of 0 is one that has to be asked for.
      if (!code.isEmpty() && quantity > 0 && each.price().filter(p -> p.signum() > 0).isPresent()) {
        order.add(code);
        byCurrency
            .computeIfAbsent(code, its -> new TreeMap<>())
            .putIfAbsent(quantity, new PriceBreak(quantity, each.price().get()));
      }
    }
    if (order.isEmpty()) {
      return NONE;
    }
    String chosen = byCurrency.containsKey(preferred) ? preferred : order.getFirst();
    return new Prices(
        chosen, byCurrency.getOrDefault(chosen, Map.of()).values().stream().limit(MOST).toList());
  }

  /** The code of a currency, by its code, its sign or its name. */
  public static Optional<String> code(String written) {
    String plain = written.strip().toUpperCase(Locale.ROOT);
    String code = NAMES.getOrDefault(plain, plain);
    return CODES.contains(code) ? Optional.of(code) : Optional.empty();
  }
}
