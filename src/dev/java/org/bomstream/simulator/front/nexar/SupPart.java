package org.bomstream.simulator.front.nexar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Spelling;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;

/** A part with all fields that a query may select. */
final class SupPart {
  private SupPart() {}

  static Tree tree(Part part, String currency) {
    var draw = part.draw();
    var id = draw.digits(8, "nexar");
    var page = "/" + part.mpn().toLowerCase(Locale.ROOT) + "-" + id;
    return Tree.of(
        "id", id,
        "slug", page,
        "mpn", part.mpn(),
        "manufacturer",
            Tree.of(
                "id", part.makersDraw().digits(4, "nexar"),
                "name", part.manufacturer(),
                "aliases", List.of()),
        "shortDescription", part.description(),
        "category", Tree.of("name", part.category(), "path", "/electronic-parts"),
        "octopartUrl", "https://octopart.invalid" + page,
        "bestDatasheet",
            part.datasheet() == null ? null : Tree.of("name", "Datasheet", "url", part.datasheet()),
        "bestImage", Tree.of("url", "https://octopart.invalid" + page + ".jpg"),
        "totalAvail", part.deal(Shop.NEXAR).stock(),
        "medianPrice1000",
            Tree.of(
                "price",
                part.deal(Shop.NEXAR).breaks().getLast().price(),
                "currency",
                currency,
                "quantity",
                1000),
        "estimatedFactoryLeadDays", part.deal(Shop.NEXAR).leadDays(),
        "specs", specs(part),
        "sellers", sellers(part, currency),
        "similarParts", List.of());
  }

  private static List<Tree> specs(Part part) {
    var specs = new ArrayList<Tree>();
    part.parameters().forEach((name, value) -> specs.add(spec(Spelling.plain(name), name, value)));
    specs.add(spec("case_package", "Case/Package", part.casing()));
    specs.add(spec("rohs", "RoHS", part.compliant() ? "Compliant" : "Non-Compliant"));
    // As recorded: most parts say nothing of it.
    if (part.standing() != Standing.ACTIVE || part.draw().chance(0.5, "lifecycle")) {
      specs.add(spec("lifecyclestatus", "Lifecycle Status", lifecycle(part.standing())));
    }
    return specs;
  }

  private static String lifecycle(Standing standing) {
    var word =
        switch (standing) {
          case ACTIVE -> "Production";
          case NOT_RECOMMENDED -> "NRND";
          case LAST_TIME_BUY -> "EOL";
          case OBSOLETE -> "Obsolete";
        };
    return word + " (Last Updated: 2 years ago)";
  }

  private static Tree spec(String shortname, String name, String value) {
    var attribute =
        Tree.of(
            "id",
            Draw.of(shortname).digits(3, "nexar"),
            "shortname",
            shortname,
            "name",
            name,
            "group",
            "Technical");
    return Tree.of("attribute", attribute, "displayValue", value, "value", value, "units", "");
  }

  private static List<Tree> sellers(Part part, String currency) {
    return SellersCodes.SELLERS.stream()
        .filter(part::isSoldBy)
        .map(shop -> seller(shop, part, currency))
        .toList();
  }

  private static Tree seller(Shop shop, Part part, String currency) {
    return Tree.of(
        "company",
        Tree.of(
            "id", Draw.of(shop.word()).digits(4, "company"),
            "name", shop.title(),
            "homepageUrl", "https://" + shop.word() + ".invalid"),
        "isAuthorized",
        true,
        "isBroker",
        false,
        "country",
        "US",
        "offers",
        List.of(offer(part.deal(shop), part, currency)));
  }

  private static Tree offer(Deal deal, Part part, String currency) {
    var draw = Draw.of(part.mpn(), deal.sku());
    return Tree.of(
        "id",
        draw.digits(9, "offer"),
        "sku",
        deal.sku(),
        "inventoryLevel",
        deal.stock(),
        "moq",
        draw.chance(0.4, "moq") ? null : deal.minimum(),
        "orderMultiple",
        draw.chance(0.6, "multiple") ? null : deal.multiple(),
        "packaging",
        draw.chance(0.8, "packaging") ? null : "Cut Tape",
        "factoryLeadDays",
        deal.leadDays(),
        "onOrderQuantity",
        draw.chance(0.9, "order") ? null : 5000,
        "clickUrl",
        "https://octopart.invalid/click/" + draw.hex("click"),
        "prices",
        deal.breaks().stream().map(each -> price(each, deal, currency)).toList());
  }

  private static Tree price(Deal.PriceBreak each, Deal deal, String currency) {
    return Tree.of(
        "quantity", each.quantity(),
        "price", each.price(),
        "currency", deal.currency(),
        "convertedPrice", each.price(),
        "convertedCurrency", currency);
  }
}
