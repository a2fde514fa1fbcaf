package org.bomstream.part.source.lcsc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Prices;
import org.bomstream.part.source.reply.Specification;
import org.jspecify.annotations.Nullable;

/** Reads one product of LCSC's, by the names of its web shop. */
final class LcscProduct {
  private static final String CURRENCY = "USD";

  /** {@code Nexperia(安世)}: the same name once more, in Chinese. */
  private static final Pattern CHINESE = Pattern.compile("\\s*[(（][^)）]*\\p{IsHan}[^)）]*[)）]");

  private final Instant at;

  LcscProduct(Instant at) {
    this.at = at;
  }

  /** Empty for one that has no maker's number. */
  Optional<Listing> listing(Members product) {
    return product.text("productmodel", "mpn").map(mpn -> listing(mpn, product));
  }

  private Listing listing(String mpn, Members product) {
    var from = new Provenance("lcsc", null, address(product), at);
    return Listing.of(from, mpn, maker(product))
        .with(Fact.DESCRIPTION, product.text("productintroen", "productdescen").orElse(null))
        .with(Fact.CATEGORY, product.text("catalogname", "parentcatalogname").orElse(null))
        .with(Fact.PACKAGE, product.text("encapstandard").orElse(null))
        .with(Fact.DATASHEET_URL, product.address("pdfurl").orElse(null))
        .with(Fact.IMAGE_URL, image(product))
        .with(Lifecycle.of(product.text("productcycle").orElse(null)))
        .with(rohs(product))
        .withParameters(parameters(product))
        .with(List.of(), offers(product));
  }

  private static String maker(Members product) {
    String written = product.text("brandnameen", "brandname").orElse("");
    return CHINESE.matcher(written).replaceAll("").strip();
  }

  /** One, or several in a list. */
  private static @Nullable String image(Members product) {
    return product.address("productimages", "productimageurl").orElse(null);
  }

  /** {@code isEnvironment} is the web shop's word for it; not set, it says nothing. */
  private static Rohs rohs(Members product) {
    return product
        .flag("isenvironment")
        .filter(is -> is)
        .map(is -> Rohs.COMPLIANT)
        .orElseGet(() -> Rohs.of(product.text("rohs").orElse(null)));
  }

  private static List<Parameter> parameters(Members product) {
    var specification = new Specification();
    for (Members each : product.objects("paramvolist")) {
      each.text("paramnameen")
          .ifPresent(
              name -> each.text("paramvalueen").ifPresent(text -> specification.add(name, text)));
    }
    return specification.parameters();
  }

  private List<Offer> offers(Members product) {
    return product.text("productcode").map(code -> offer(code, product)).stream().toList();
  }

  private Offer offer(String code, Members product) {
    Prices prices = prices(product);
    return new Offer(
        OrderCode.of("lcsc", code),
        product.text("productarrange").orElse(null),
        product.count("stocknumber").orElse(null),
        product.count("minbuynumber").filter(pieces -> pieces > 0).orElse(null),
        product.count("split").filter(pieces -> pieces > 0).orElse(null),
        null,
        prices.currency(),
        prices.breaks(),
        address(product),
        at);
  }

  private static Prices prices(Members product) {
    return Prices.of(
        product.objects("productpricelist").stream()
            .map(
                each ->
                    new Prices.Stated(
                        each.count("ladder", "startamount", "startnumber"),
                        each.price("usdprice", "productprice"),
                        each.text("usdprice").isPresent()
                            ? Optional.of(CURRENCY)
                            : each.text("currency", "currencysymbol")))
            .toList(),
        CURRENCY);
  }

  private static @Nullable String address(Members product) {
    return product.address("url", "producturl").orElse(null);
  }
}
