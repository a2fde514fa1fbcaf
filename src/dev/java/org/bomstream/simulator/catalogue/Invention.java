package org.bomstream.simulator.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.simulator.catalogue.Deal.PriceBreak;

/** Makes a part of a file's row, and invents what the row leaves open. */
final class Invention {
  private static final MathContext DIGITS = new MathContext(4);
  private static final List<Integer> QUANTITIES = List.of(1, 10, 100, 1000, 5000);
  private static final double CHEAPER = 0.78;

  private Invention() {}

  /** Empty where the row has no number or no maker. */
  static Optional<Part> part(Row row) {
    return row.text("mpn", "manufacturerpartnumber", "mfrpartnumber", "mfrpart", "partnumber")
        .flatMap(mpn -> maker(row).map(maker -> part(mpn, maker, row)));
  }

  private static Optional<String> maker(Row row) {
    return row.text("manufacturer", "mfr", "mfg", "maker", "brand");
  }

  private static Part part(String mpn, String maker, Row row) {
    var category = row.text("category", "family").orElse("Electronic components");
    return new Part(
        mpn,
        maker,
        row.text("description", "desc").orElse(category + " " + mpn),
        category,
        row.text("package", "footprint", "case").orElse(""),
        Standing.of(row.text("lifecycle", "status").orElse("active")),
        !row.text("rohs").map(Spelling::plain).orElse("").matches("no.*|svhc|false"),
        row.text("datasheet", "datasheeturl").orElse(null),
        row.parameters(),
        deals(mpn, maker, row),
        row.words("replacements"));
  }

  private static Map<Shop, Deal> deals(String mpn, String maker, Row row) {
    var deals = new EnumMap<Shop, Deal>(Shop.class);
    var sellers = sellers(row);
    for (var shop : Shop.values()) {
      if (sellers.isEmpty() || sellers.contains(shop)) {
        deals.put(shop, deal(shop, mpn, maker, terms(shop, row)));
      }
    }
    return deals;
  }

  /** Those that the row names; all, where it names none. */
  private static Set<Shop> sellers(Row row) {
    return row.words("soldby").stream()
        .flatMap(name -> Shop.named(name).stream())
        .collect(Collectors.toSet());
  }

  /** The supplier's own offer, or the row, where that has the supplier's order code in a column. */
  private static Row terms(Shop shop, Row row) {
    return row.rows("offers").stream()
        .filter(offer -> offer.text("supplier").flatMap(Shop::named).equals(Optional.of(shop)))
        .findFirst()
        .orElseGet(() -> row.sku(shop).isPresent() ? row : Row.EMPTY);
  }

  private static Deal deal(Shop shop, String mpn, String maker, Row offer) {
    var draw = Draw.of(shop.word(), mpn, maker);
    var prices = breaks(offer);
    return new Deal(
        offer.text("sku").or(() -> offer.sku(shop)).orElseGet(() -> Sku.of(shop, mpn, maker)),
        offer.text("packaging").orElse(shop == Shop.ELEMENT14 ? "EACH" : "Cut Tape"),
        offer.count("stock").orElseGet(() -> stock(draw)),
        offer.count("minimumorder", "moq", "minqty").orElse(1L),
        offer.count("multiple").orElse(1L),
        draw.between(20, 180, "lead"),
        offer.text("currency").orElse("USD"),
        prices.isEmpty() ? breaks(base(mpn, maker, draw, offer)) : prices);
  }

  private static long stock(Draw draw) {
    return draw.chance(0.08, "none")
        ? 0
        : Math.round(Math.pow(10, 1.5 + 4 * draw.fraction("stock")));
  }

  private static BigDecimal base(String mpn, String maker, Draw draw, Row offer) {
    return offer.price("price", "unitprice").orElseGet(() -> invented(Draw.of(mpn, maker), draw));
  }

  /** Suppliers differ in the price of a part less than parts do. */
  private static BigDecimal invented(Draw part, Draw deal) {
    var dollars = Math.pow(10, 2.8 * part.fraction("price") - 1.6);
    return new BigDecimal(dollars * (0.85 + 0.4 * deal.fraction("price")), DIGITS);
  }

  private static List<PriceBreak> breaks(Row offer) {
    return offer.rows("pricebreaks").stream()
        .flatMap(
            row ->
                row.price("unitprice", "price").stream()
                    .map(price -> new PriceBreak(row.count("quantity", "qfrom").orElse(1L), price)))
        .toList();
  }

  private static List<PriceBreak> breaks(BigDecimal price) {
    var breaks = new ArrayList<PriceBreak>();
    var each = price;
    for (var quantity : QUANTITIES) {
      breaks.add(new PriceBreak(quantity, each.round(DIGITS).stripTrailingZeros()));
      each = each.multiply(BigDecimal.valueOf(CHEAPER));
    }
    return breaks;
  }
}
