package org.bomstream.bom.control.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BestOfferTest {

  @Test
  void takesTheCheapestThatHasEnough() {
    assertThat(best(10, offer("a", 5L, 1, "EUR", 1, "0.1"), offer("b", 50L, 1, "EUR", 1, "0.2")))
        .isEqualTo("b 10 0.2");
  }

  @Test
  void takesOneWithoutStockBeforeNone() {
    assertThat(best(10, offer("a", null, 1, "EUR", 1, "0.1"))).isEqualTo("a 10 0.1");
  }

  @Test
  void ordersMoreWhereThatCostsLess() {
    assertThat(best(90, offer("a", 500L, 1, "EUR", 1, "1", 100, "0.5"))).isEqualTo("a 100 0.5");
  }

  @Test
  void ordersInMultiples() {
    assertThat(best(11, offer("a", 500L, 5, "EUR", 1, "1"))).isEqualTo("a 15 1");
  }

  @Test
  void comparesNoCurrencies() {
    assertThat(
            best(
                1,
                offer("a", 9L, 1, "USD", 1, "0.1"),
                offer("b", 9L, 1, "EUR", 1, "0.3"),
                offer("c", 9L, 1, "EUR", 1, "0.2")))
        .isEqualTo("c 1 0.2");
  }

  @Test
  void findsNoneWithoutPrices() {
    var free =
        new Offer(
            new OrderCode("a", "1"),
            null,
            5L,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            Instant.MIN);

    assertThat(BestOffer.of(List.of(free), BigDecimal.ONE)).isEmpty();
  }

  private static String best(int needed, Offer... offers) {
    return BestOffer.of(List.of(offers), BigDecimal.valueOf(needed))
        .map(way -> way.offer().code().supplier() + " " + way.pieces() + " " + way.unitPrice())
        .orElseThrow();
  }

  private static Offer offer(
      String supplier, @Nullable Long stock, long multiple, String currency, Object... breaks) {
    return new Offer(
        new OrderCode(supplier, "1"),
        null,
        stock,
        1L,
        multiple,
        null,
        currency,
        IntStream.range(0, breaks.length / 2)
            .mapToObj(
                i ->
                    new Offer.PriceBreak(
                        (Integer) breaks[2 * i], new BigDecimal((String) breaks[2 * i + 1])))
            .toList(),
        null,
        Instant.EPOCH);
  }
}
