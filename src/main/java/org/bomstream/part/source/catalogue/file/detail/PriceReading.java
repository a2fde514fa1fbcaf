package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.source.reading.JsonText;
import org.jspecify.annotations.Nullable;

/** Reads prices: {@code 0.208USD}, {@code 1-199:0.012,200-:0.008}, lists of objects, columns. */
final class PriceReading {
  private static final int MOST = 20;

  private static final List<String> NAMES = List.of("price", "unitprice", "prices", "pricebreaks");
  private static final List<String> QUANTITIES =
      List.of("quantity", "qty", "qfrom", "from", "breakquantity", "ladder", "startnumber");
  private static final List<String> PRICES =
      List.of("unitprice", "price", "usdprice", "productprice");

  private static final Pattern PRICE =
      Pattern.compile("([A-Z]{3}|[$€£])?\\s*(\\d{1,9}(?:[.,]\\d{1,9})?)\\s*([A-Z]{3}|[$€£])?");
  private static final Pattern STEP = Pattern.compile("(\\d{1,9})(?:-\\d*)?:([^,;]+)");
  private static final Pattern STEPS = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern COLUMN = Pattern.compile("(?:unit)?price(?:at|from)?(\\d{1,7})");
  private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<Long, BigDecimal> breaks = new TreeMap<>();
  private @Nullable String currency;

  private PriceReading() {}

  /**
   * What pieces cost.
   *
   * @param currency null where nobody says it
   */
  record Prices(@Nullable String currency, List<PriceBreak> breaks) {

    /** A price of which nobody knows the currency is none. */
    Prices in(@Nullable String otherwise) {
      String known = currency == null ? otherwise : currency;
      return known == null ? new Prices(null, List.of()) : new Prices(known, breaks);
    }
  }

  /** The prices of a row, or of an offer in it. */
  static Prices of(RowFields row) {
    var reading = new PriceReading();
    row.text("currency").flatMap(PriceReading::currency).ifPresent(c -> reading.currency = c);
    row.structures(NAMES).forEach(reading::addAll);
    NAMES.forEach(name -> row.text(name).ifPresent(reading::addText));
    row.texts().keySet().forEach(name -> reading.addColumn(name, row));
    return reading.prices();
  }

  private Prices prices() {
    List<PriceBreak> all =
        breaks.entrySet().stream()
            .limit(MOST)
            .map(each -> new PriceBreak(each.getKey(), each.getValue()))
            .toList();
    return new Prices(all.isEmpty() ? null : currency, all);
  }

  private void addAll(JsonValue structure) {
    JsonText.objects(structure)
        .map(RowFields::of)
        .forEach(
            its -> {
              its.text("currency").flatMap(PriceReading::currency).ifPresent(c -> currency = c);
              add(its.text(QUANTITIES).orElse("1"), its.text(PRICES).orElse(""));
            });
  }

  private void addText(String text) {
    if (!text.contains(":")) {
      add("1", text);
      return;
    }
    STEPS
        .splitAsStream(text)
        .map(STEP::matcher)
        .filter(Matcher::matches)
        .forEach(step -> add(step.group(1), step.group(2)));
  }

  private void addColumn(String name, RowFields row) {
    Matcher column = COLUMN.matcher(name);
    if (column.matches()) {
      row.text(name).ifPresent(text -> add(column.group(1), text));
    }
  }

  private void add(String quantity, String price) {
    Matcher form = PRICE.matcher(price.strip());
    Optional<Long> from = Count.of(quantity).filter(count -> count > 0);
    if (form.matches() && from.isPresent()) {
      Optional.ofNullable(form.group(1))
          .or(() -> Optional.ofNullable(form.group(3)))
          .flatMap(PriceReading::currency)
          .ifPresent(its -> currency = its);
      breaks.putIfAbsent(from.get(), new BigDecimal(form.group(2).replace(',', '.')));
    }
  }

  private static Optional<String> currency(String written) {
    String code = SIGNS.getOrDefault(written, written.toUpperCase(Locale.ROOT));
    return CURRENCIES.contains(code) ? Optional.of(code) : Optional.empty();
  }
}
