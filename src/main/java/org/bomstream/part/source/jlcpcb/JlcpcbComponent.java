package org.bomstream.part.source.jlcpcb;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * Reads one component of JLCPCB's, by the names of its interface, or those of its web page, which
 * are the second of each pair.
 */
final class JlcpcbComponent {
  /** JLCPCB prices for abroad in nothing else. */
  private static final String CURRENCY = "USD";

  private final Instant at;

  JlcpcbComponent(Instant at) {
    this.at = at;
  }

  /** Empty for one that has no maker's number. */
  Optional<Listing> listing(String code, Members component) {
    return component
        .text("componentModel", "componentModelEn")
        .map(mpn -> listing(code, mpn, component));
  }

  private Listing listing(String code, String mpn, Members component) {
    var from = new Provenance("jlcpcb", null, address(component), at);
    return Listing.of(from, mpn, maker(code, mpn, component))
        .with(Fact.DESCRIPTION, component.text("description", "describe").orElse(null))
        .with(Fact.CATEGORY, component.text("secondTypeName", "firstTypeName").orElse(null))
        .with(
            Fact.PACKAGE,
            component.text("componentSpecification", "componentSpecificationEn").orElse(null))
        .with(
            Fact.DATASHEET_URL,
            component
                .address("datasheetUrl", "dataManualUrl", "dataManualOfficialLink")
                .orElse(null))
        .with(Fact.IMAGE_URL, component.address("componentImageUrl").orElse(null))
        .with(Fact.ECCN, component.text("eccnCode").orElse(null))
        .with(lifecycle(component))
        .with(rohs(component))
        .withParameters(parameters(component))
        .with(List.of(), List.of(offer(code, component)));
  }

  private static String maker(String code, String mpn, Members component) {
    return component
        .text("manufacturer", "componentBrandEn")
        .or(
            () ->
                component
                    .address("dataManualUrl", "datasheetUrl")
                    .flatMap(address -> NamedInFile.maker(address, mpn, code)))
        .orElse("");
  }

  /** A part that is not sold any more may well be made still. */
  private static Lifecycle lifecycle(Members component) {
    String reason = component.text("noBuyReason").orElse("").toLowerCase(Locale.ROOT);
    return reason.contains("no longer manufactured") ? Lifecycle.OBSOLETE : Lifecycle.UNKNOWN;
  }

  /** A flag that is not set may also be one that nobody has looked at. */
  private static Rohs rohs(Members component) {
    return component
        .flag("rohsFlag")
        .filter(is -> is)
        .map(is -> Rohs.COMPLIANT)
        .orElse(Rohs.UNKNOWN);
  }

  private static List<Parameter> parameters(Members component) {
    var specification = new Specification();
    for (Members each : component.objects("parameters", "attributes")) {
      Optional<String> name = each.text("parameterName", "attribute_name_en");
      Optional<String> text = each.text("parameterValue", "attribute_value_name");
      if (name.isPresent() && text.isPresent()) {
        specification.add(name.get(), text.get());
      }
    }
    return specification.parameters();
  }

  private Offer offer(String code, Members component) {
    Prices prices = prices(component);
    return new Offer(
        OrderCode.of("lcsc", code),
        null,
        component.count("stockCount").orElse(null),
        component.count("minPurchaseNum").filter(pieces -> pieces > 0).orElse(null),
        null,
        null,
        prices.currency(),
        prices.breaks(),
        address(component),
        at);
  }

  private static Prices prices(Members component) {
    return Prices.of(
        component.objects("priceRanges", "componentPrices").stream()
            .map(
                each ->
                    new Prices.Stated(
                        each.count("startQuantity", "startNumber"),
                        each.price("unitPrice", "productPrice"),
                        Optional.of(CURRENCY)))
            .toList(),
        CURRENCY);
  }

  private static @Nullable String address(Members component) {
    return component.address("lcscGoodsUrl").orElse(null);
  }
}
