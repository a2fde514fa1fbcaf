package org.bomstream.part.source.nexar;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the sellers of one part offer. Left out are brokers, sellers that the maker has not
 * authorized, and marketplaces. One order code that stands there twice is of several lots, or of
 * two shops of one house: the one with the most pieces counts.
 */
final class NexarOffers {
  private static final long LONGEST_LEAD_DAYS = 10_000;

  private NexarOffers() {}

  static List<Offer> of(Members part, String currency, Instant at) {
    Map<OrderCode, Offer> offers = new LinkedHashMap<>();
    for (Members seller : part.objects("sellers")) {
      Optional<String> name = seller.object("company").text("name");
      if (name.isPresent() && isSeller(seller, name.get())) {
        seller.objects("offers").stream()
            .flatMap(its -> offer(name.get(), its, currency, at).stream())
            .forEach(offer -> offers.merge(offer.code(), offer, NexarOffers::larger));
      }
    }
    return List.copyOf(offers.values());
  }

  /** Older replies do not say whether a seller is authorized; then it counts as one. */
  private static boolean isSeller(Members seller, String name) {
    return seller.flag("isAuthorized").orElse(true)
        && !seller.flag("isBroker").orElse(false)
        && !name.toLowerCase(Locale.ROOT).contains("marketplace");
  }

  private static Offer larger(Offer one, Offer other) {
    return pieces(other) > pieces(one) ? other : one;
  }

  private static long pieces(Offer offer) {
    return offer.stock() == null ? -1 : offer.stock();
  }

  private static Optional<Offer> offer(String seller, Members its, String currency, Instant at) {
    return its.text("sku").map(sku -> offer(OrderCode.of(seller, sku), its, currency, at));
  }

  /** A level below zero says that nobody knows it, or that pieces are made to order. */
  private static Offer offer(OrderCode code, Members its, String currency, Instant at) {
    Prices prices = prices(its, currency);
    return new Offer(
        code,
        its.text("packaging").orElse(null),
        its.count("inventoryLevel").orElse(null),
        positive(its, "moq"),
        positive(its, "orderMultiple"),
        leadDays(its),
        prices.currency(),
        prices.breaks(),
        its.address("clickUrl").orElse(null),
        at);
  }

  private static Prices prices(Members its, String currency) {
    return Prices.of(
        its.objects("prices").stream()
            .map(
                each ->
                    new Prices.Stated(
                        each.count("quantity"), each.price("price"), each.text("currency")))
            .toList(),
        currency);
  }

  private static @Nullable Long positive(Members its, String name) {
    return its.count(name).filter(number -> number > 0).orElse(null);
  }

  private static @Nullable Integer leadDays(Members its) {
    return its.count("factoryLeadDays")
        .filter(days -> days <= LONGEST_LEAD_DAYS)
        .map(Long::intValue)
        .orElse(null);
  }
}
