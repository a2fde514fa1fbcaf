package org.bomstream.simulator.front.element14;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** A part as products: one for each way in which it is packed. */
final class Product {
  private static final List<String> SMALL =
      List.of("sku", "displayName", "brandName", "translatedManufacturerPartNumber");
  private static final int REEL = 4000;
  private static final long ENDLESS = 999_999_999;

  private Product() {}

  static List<Tree> trees(Part part) {
    var deal = part.deal(Shop.ELEMENT14);
    if (!part.isOnTape()) {
      return List.of(tree(part, deal, "EACH"));
    }
    return List.of(
        tree(part, deal, "EACH (SUPPLIED ON CUT TAPE)"),
        tree(part, deal.as(deal.sku() + "RL", "Reel", REEL), "EACH (SUPPLIED ON FULL REEL)"));
  }

  /** What one gets who does not ask for all. */
  static Tree small(Tree product) {
    var small = new Tree();
    SMALL.forEach(name -> small.put(name, product.get(name)));
    return small;
  }

  private static Tree tree(Part part, Deal deal, String unit) {
    var draw = Draw.of(part.mpn(), deal.sku());
    var maker = part.manufacturer().toUpperCase(Locale.ROOT);
    var id = part.makersDraw().digits(6, "brand");
    var product =
        Tree.of(
                "sku",
                deal.sku(),
                "displayName",
                "%s - %s - %s".formatted(maker, part.mpn(), part.description()),
                "productStatus",
                status(part.standing(), deal),
                "rohsStatusCode",
                part.compliant() ? draw.oneOf(List.of("YES", "YES_YES"), "rohs") : "NO_NO",
                "packSize",
                1,
                "unitOfMeasure",
                unit,
                "id",
                "pf_UK1_" + deal.sku() + "_0",
                "prices",
                prices(deal),
                "inv",
                deal.stock(),
                "vendorId",
                id,
                "vendorName",
                maker,
                "brandId",
                id,
                "brandName",
                maker,
                "translatedManufacturerPartNumber",
                part.mpn(),
                "translatedMinimumOrderQuality",
                deal.minimum())
            .and(flags(part))
            .put("stock", Stock.tree(deal, draw));
    release(part.standing(), draw, product);
    optional(part, draw, product);
    return product;
  }

  private static Tree flags(Part part) {
    return Tree.of(
        "reeling",
        part.isOnTape(),
        "comingSoon",
        false,
        "isSpecialOrder",
        false,
        "isAwaitingRelease",
        false,
        "discountReason",
        30,
        "inventoryCode",
        5,
        "nationalClassCode",
        null,
        "publishingModule",
        null,
        "vatHandlingCode",
        "SLST",
        "commodityClassCode",
        "300024001",
        "related",
        Tree.of(
            "containAlternatives", !part.replacements().isEmpty(),
            "containcontainRoHSAlternatives", false,
            "containAccessories", false,
            "containcontainRoHSAccessories", false));
  }

  /** What is left out where there is none. */
  private static void optional(Part part, Draw draw, Tree product) {
    if (part.datasheet() != null) {
      product.put("datasheets", List.of(datasheet(part.datasheet())));
    }
    product.put("attributes", attributes(part));
    product.put(
        "image",
        Tree.of("baseName", "/" + draw.digits(7, "image") + "-40.jpg", "vrntPath", "farnell/"));
    product.put("productURL", "https://farnell.invalid/" + draw.digits(7, "page"));
    if (draw.chance(0.6, "origin")) {
      product.put("countryOfOrigin", draw.oneOf(List.of("CN", "MY", "PH", "TW"), "origin"));
    }
  }

  private static Tree datasheet(@Nullable String url) {
    return Tree.of("type", "T", "description", "Technical Data Sheet (1.17MB) EN", "url", url);
  }

  private static void release(Standing standing, Draw draw, Tree product) {
    switch (standing) {
      case LAST_TIME_BUY -> product.put("releaseStatusCode", 6);
      case OBSOLETE -> product.put("releaseStatusCode", 7);
      case ACTIVE, NOT_RECOMMENDED -> {
        if (draw.chance(0.8, "release")) {
          product.put("releaseStatusCode", 4);
        }
      }
    }
  }

  private static String status(Standing standing, Deal deal) {
    return switch (standing) {
      case OBSOLETE -> "NO_LONGER_MANUFACTURED";
      case LAST_TIME_BUY -> "NO_LONGER_STOCKED";
      case ACTIVE, NOT_RECOMMENDED -> deal.stock() > 0 ? "STOCKED" : "DIRECT_SHIP";
    };
  }

  private static List<Tree> prices(Deal deal) {
    var breaks = deal.breaks();
    return IntStream.range(0, breaks.size())
        .mapToObj(
            i ->
                Tree.of(
                    "to", i + 1 < breaks.size() ? breaks.get(i + 1).quantity() - 1 : ENDLESS,
                    "from", breaks.get(i).quantity(),
                    "cost", breaks.get(i).price()))
        .toList();
  }

  private static List<Tree> attributes(Part part) {
    var all = new ArrayList<Tree>();
    part.parameters().forEach((name, value) -> all.add(attribute(name, value)));
    all.add(Tree.of("attributeLabel", "SVHC", "attributeValue", "No SVHC (17-Jan-2023)"));
    all.add(Tree.of("attributeLabel", "MSL", "attributeValue", "MSL 1 - Unlimited"));
    all.add(Tree.of("attributeLabel", "tariffCode", "attributeValue", "85423190"));
    return all;
  }

  /** {@code 50 V} is a value with its unit. */
  private static Tree attribute(String name, String value) {
    var parts = value.split(" ", 2);
    var measured = parts.length == 2 && parts[0].matches("[-0-9.]+");
    var attribute = Tree.of("attributeLabel", name, "attributeValue", measured ? parts[0] : value);
    return measured ? attribute.put("attributeUnit", parts[1]) : attribute;
  }
}
