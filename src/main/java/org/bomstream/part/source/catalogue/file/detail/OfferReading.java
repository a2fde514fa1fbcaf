package org.bomstream.part.source.catalogue.file.detail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.OrderCode.Supplier;
import org.bomstream.part.source.reading.JsonText;
import org.bomstream.part.source.reading.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a row says of buying the part: a list of offers in JSON, order codes, and stock and
 * prices in columns. These belong to the row's order code where it has exactly one: nobody says
 * whose they are otherwise.
 */
final class OfferReading {
  private static final int MOST = 20;
  private static final int LONGEST_LEAD_DAYS = 10_000;

  private static final List<String> LISTS = List.of("offers", "skus", "ordercodes");
  private static final List<String> STOCKS =
      List.of("stock", "quantityavailable", "qtyavailable", "instock", "stockquantity", "stockqty");
  private static final List<String> MINIMA =
      List.of("minimumorder", "minimumorderquantity", "moq", "minqty", "minorder", "minorderqty");
  private static final List<String> MULTIPLES = List.of("multiple", "ordermultiple");
  private static final List<String> ADDRESSES = List.of("url", "producturl", "link");

  private OfferReading() {}

  /** The row's offers, each order code once. */
  static List<Offer> of(RowFields row, Instant at) {
    Map<OrderCode, Offer> offers = new LinkedHashMap<>();
    row.structures(LISTS)
        .flatMap(JsonText::objects)
        .map(RowFields::of)
        .flatMap(its -> listed(its, at).stream())
        .forEach(offer -> offers.putIfAbsent(offer.code(), offer));
    List<OrderCode> codes = OrderCodeReading.of(row);
    boolean tellsMore = codes.size() == 1;
    codes.forEach(
        code -> offers.putIfAbsent(code, tellsMore ? offer(code, row, at) : bare(code, at)));
    return offers.values().stream().limit(MOST).toList();
  }

  private static Optional<Offer> listed(RowFields its, Instant at) {
    return OrderCodeReading.of(
            its.text(List.of("supplier", "distributor", "vendor")),
            its.text(List.of("sku", "ordercode", "code")))
        .map(code -> offer(code, its, at));
  }

  private static Offer bare(OrderCode code, Instant at) {
    return new Offer(code, null, null, null, null, null, null, List.of(), null, at);
  }

  private static Offer offer(OrderCode code, RowFields its, Instant at) {
    PriceReading.Prices prices = PriceReading.of(its).in(usualCurrency(code));
    return new Offer(
        code,
        its.text("packaging").orElse(null),
        count(its, STOCKS),
        count(its, MINIMA),
        count(its, MULTIPLES),
        its.text("leadtimedays")
            .flatMap(Count::of)
            .filter(days -> days <= LONGEST_LEAD_DAYS)
            .map(Long::intValue)
            .orElse(null),
        prices.currency(),
        prices.breaks(),
        its.text(ADDRESSES).flatMap(WebAddress::of).orElse(null),
        at);
  }

  /** Exports of LCSC and JLCPCB name no currency; both price in US dollars. */
  private static @Nullable String usualCurrency(OrderCode code) {
    return code.supplier().equals(Supplier.LCSC.code()) ? "USD" : null;
  }

  private static @Nullable Long count(RowFields its, List<String> names) {
    return its.text(names).flatMap(Count::of).orElse(null);
  }
}
