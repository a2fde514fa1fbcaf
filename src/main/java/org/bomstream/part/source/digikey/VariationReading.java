package org.bomstream.part.source.digikey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.jspecify.annotations.Nullable;

/**
 * Reads the packagings in which DigiKey sells a product. A customer's own prices ({@code
 * MyPricing}) are never read.
 *
 * @param currency of all prices; null where nobody says it: then there are none
 */
record VariationReading(@Nullable String currency, Instant at) {
  private static final int DAYS_A_WEEK = 7;

  /** Full reels, which are sold whole. */
  private static final long TAPE_AND_REEL = 1;

  private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})(?:\\D.*)?");

  /** Whether nobody but sellers on DigiKey's market place has it. */
  static boolean isOfMarketPlaceAlone(Members product) {
    List<Members> all = product.objects("ProductVariations");
    return !all.isEmpty() && all.stream().allMatch(VariationReading::isOfMarketPlace);
  }

  /** One for each packaging that DigiKey itself sells. */
  List<Offer> offers(Members product) {
    Integer leadTime =
        product.text("ManufacturerLeadWeeks").flatMap(VariationReading::days).orElse(null);
    String url = product.address("ProductUrl").orElse(null);
    return product.objects("ProductVariations").stream()
        .filter(its -> !isOfMarketPlace(its))
        .flatMap(its -> offer(its, leadTime, url).stream())
        .toList();
  }

  private static boolean isOfMarketPlace(Members variation) {
    return variation.flag("MarketPlace").orElse(false);
  }

  private Optional<Offer> offer(Members its, @Nullable Integer leadTime, @Nullable String url) {
    Prices prices = prices(its);
    return its.text("DigiKeyProductNumber")
        .map(sku -> new OrderCode(OrderCode.Supplier.DIGIKEY.code(), sku))
        .map(
            code ->
                new Offer(
                    code,
                    its.object("PackageType").text("Name").orElse(null),
                    its.count("QuantityAvailableforPackageType").orElse(null),
                    positive(its, "MinimumOrderQuantity"),
                    isReel(its) ? positive(its, "StandardPackage") : null,
                    leadTime,
                    prices.currency(),
                    prices.breaks(),
                    url,
                    at));
  }

  private Prices prices(Members its) {
    return Prices.of(
        its.objects("StandardPricing").stream()
            .map(
                step ->
                    new Prices.Stated(
                        step.count("BreakQuantity"),
                        step.price("UnitPrice"),
                        Optional.ofNullable(currency)))
            .toList(),
        "");
  }

  private static boolean isReel(Members its) {
    return its.object("PackageType").count("Id").filter(id -> id == TAPE_AND_REEL).isPresent();
  }

  /** What is not sold any more has a minimum of 0. */
  private static @Nullable Long positive(Members its, String name) {
    return its.count(name).filter(count -> count > 0).orElse(null);
  }

  private static Optional<Integer> days(String weeks) {
    Matcher number = WEEKS.matcher(weeks);
    return number.matches()
        ? Optional.of(Integer.parseInt(number.group(1)) * DAYS_A_WEEK)
        : Optional.empty();
  }
}
