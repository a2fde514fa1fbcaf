package org.bomstream.part.source.mouser;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reading.LocalNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/** Reads what Mouser says of buying a part. All numbers are texts, in the account's manner. */
record MouserOffer(Instant at) {
  private static final Pattern TIME = Pattern.compile("(\\d{1,4})\\s*(\\p{L}*).*");
  private static final int DAYS_A_WEEK = 7;

  /** Empty where it has no order code, as with parts that it only lists ({@code N/A}). */
  Optional<Offer> of(Members part) {
    Prices prices = prices(part);
    return part.text("MouserPartNumber")
        .map(sku -> new OrderCode(OrderCode.Supplier.MOUSER.code(), sku))
        .map(
            code ->
                new Offer(
                    code,
                    packaging(part),
                    Availability.of(part),
                    positive(part, "Min"),
                    positive(part, "Mult"),
                    part.text("LeadTime").flatMap(MouserOffer::days).orElse(null),
                    prices.currency(),
                    prices.breaks(),
                    part.address("ProductDetailUrl").orElse(null),
                    at));
  }

  private static @Nullable String packaging(Members part) {
    String all =
        part.objects("ProductAttributes").stream()
            .filter(its -> its.text("AttributeName").filter("Packaging"::equals).isPresent())
            .flatMap(its -> its.text("AttributeValue").stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static Prices prices(Members part) {
    return Prices.of(
        part.objects("PriceBreaks").stream()
            .map(
                step ->
                    new Prices.Stated(
                        count(step, "Quantity"),
                        step.text("Price").flatMap(LocalNumber::decimal),
                        step.text("Currency")))
            .toList(),
        "");
  }

  private static Optional<Long> count(Members its, String name) {
    return its.text(name).flatMap(LocalNumber::count);
  }

  private static @Nullable Long positive(Members its, String name) {
    return count(its, name).filter(count -> count > 0).orElse(null);
  }

  /** {@code 161 Days}, {@code 161 Tage}; also {@code 23 Weeks}. */
  private static Optional<Integer> days(String leadTime) {
    Matcher time = TIME.matcher(leadTime);
    if (!time.matches()) {
      return Optional.empty();
    }
    boolean isWeeks = time.group(2).toLowerCase(Locale.ROOT).startsWith("w");
    return Optional.of(Integer.parseInt(time.group(1)) * (isWeeks ? DAYS_A_WEEK : 1));
  }
}
