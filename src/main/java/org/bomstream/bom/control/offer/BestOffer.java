package org.bomstream.bom.control.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bomstream.part.entity.Offer;

/**
 * The cheapest way to buy so many pieces of a part: an offer with enough in stock before one
 * without, and more pieces than are needed where those cost less. Currencies are not compared: the
 * one counts in which most offers are made.
 *
 * @param pieces to be ordered
 * @param unitPrice of one of them, in the offer's currency
 */
public record BestOffer(Offer offer, long pieces, BigDecimal unitPrice) {

  /** Of all pieces that are ordered. */
  public BigDecimal total() {
    return unitPrice.multiply(BigDecimal.valueOf(pieces));
  }

  /** Whether the supplier says that it has so many. */
  public boolean isInStock() {
    Long stock = offer.stock();
    return stock != null && stock >= pieces;
  }

  /** Empty where nobody says a price. */
  public static Optional<BestOffer> of(List<Offer> offers, BigDecimal needed) {
    long least = Math.max(1, needed.setScale(0, RoundingMode.CEILING).longValue());
    List<Offer> priced =
        offers.stream()
            .filter(offer -> offer.currency() != null && !offer.priceBreaks().isEmpty())
            .toList();
    return currency(priced).flatMap(currency -> cheapest(priced, currency, least));
  }

  private static Optional<String> currency(List<Offer> offers) {
    Map<String, Long> counts =
        offers.stream()
            .map(offer -> String.valueOf(offer.currency()))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    // The first by name, of those that are as frequent.
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<BestOffer> cheapest(List<Offer> offers, String currency, long least) {
    return offers.stream()
        .filter(offer -> currency.equals(offer.currency()))
        .flatMap(offer -> ways(offer, least))
        .min(
            Comparator.comparing((BestOffer way) -> !way.isInStock())
                .thenComparing(BestOffer::total)
                .thenComparing(way -> way.offer().code().supplier()));
  }

  /** As few as may be ordered, or as many as make a piece cheaper. */
  private static Stream<BestOffer> ways(Offer offer, long least) {
    return LongStream.concat(
            LongStream.of(least),
            offer.priceBreaks().stream()
                .mapToLong(Offer.PriceBreak::quantity)
                .filter(quantity -> quantity > least))
        .map(wanted -> orderable(offer, wanted))
        .boxed()
        .flatMap(pieces -> price(offer, pieces).map(p -> new BestOffer(offer, pieces, p)).stream());
  }

  private static long orderable(Offer offer, long wanted) {
    Long minimum = offer.minimumOrder();
    Long multiple = offer.multiple();
    long pieces = minimum == null ? wanted : Math.max(wanted, minimum);
    return multiple == null || multiple < 1 ? pieces : Math.ceilDiv(pieces, multiple) * multiple;
  }

  /** Empty where fewer pieces are sold at no price. */
  private static Optional<BigDecimal> price(Offer offer, long pieces) {
    return offer.priceBreaks().stream()
        .filter(step -> step.quantity() <= pieces)
        .max(Comparator.comparingLong(Offer.PriceBreak::quantity))
        .map(Offer.PriceBreak::unitPrice);
  }
}
