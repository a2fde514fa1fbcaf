package org.bomstream.simulator.front.digikey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;

/** A part as a product. */
final class Product {
  private static final int DAYS_IN_WEEK = 7;

  private Product() {}

  static Tree tree(Part part, Locale locale) {
    var draw = part.draw();
    var deal = part.deal(Shop.DIGIKEY);
    var over = part.standing() == Standing.OBSOLETE || part.standing() == Standing.LAST_TIME_BUY;
    return head(part, deal, draw)
        .put("ProductVariations", Variations.of(part, deal))
        .put("QuantityAvailable", deal.stock())
        .put("ProductStatus", locale.status(part.standing()))
        .put("BackOrderNotAllowed", part.standing() == Standing.OBSOLETE)
        .put("NormallyStocking", deal.stock() > 0)
        // As recorded: neither is true of obsolete parts either.
        .put("Discontinued", false)
        .put("EndOfLife", false)
        .put("Ncnr", draw.chance(0.1, "ncnr"))
        .put("PrimaryVideoUrl", draw.chance(0.2, "video") ? "https://video.invalid/1" : null)
        .put("Parameters", parameters(part))
        .put("BaseProductNumber", draw.chance(0.3, "base") ? null : base(part))
        .put("Category", Category.tree(part))
        .put(
            "DateLastBuyChance",
            over && draw.chance(0.7, "last") ? "2025-11-15T06:00:00+00:00" : null)
        .put("ManufacturerPublicQuantity", draw.below(100_000, "public"))
        .put("Series", Tree.of("Id", 818, "Name", "-"))
        .put("ShippingInfo", null)
        .put("OtherNames", List.of(part.mpn() + "CT", part.mpn() + "TR"))
        .put("Classifications", classifications(part, draw));
  }

  private static Tree head(Part part, Deal deal, Draw draw) {
    return Tree.of(
        "Description",
            Tree.of(
                "ProductDescription", part.description().toUpperCase(java.util.Locale.ROOT),
                "DetailedDescription", part.description()),
        "Manufacturer", maker(part),
        "ManufacturerProductNumber", part.mpn(),
        "UnitPrice", deal.price(),
        "ProductUrl", "https://www.digikey.invalid/product/" + draw.digits(7, "page"),
        "DatasheetUrl", part.datasheet(),
        "PhotoUrl",
            draw.chance(0.1, "photo")
                ? null
                : "https://photo.invalid/" + draw.digits(7, "photo") + ".jpg",
        "ManufacturerLeadWeeks",
            draw.chance(0.15, "weeks") ? null : Integer.toString(deal.leadDays() / DAYS_IN_WEEK));
  }

  static Tree maker(Part part) {
    return Tree.of(
        "Id", part.makersDraw().between(1, 5000, "digikey"), "Name", part.manufacturer());
  }

  private static Tree base(Part part) {
    var number = part.mpn();
    return Tree.of(
        "Id", part.draw().between(1000, 900_000, "base"),
        "Name", number.substring(0, Math.min(6, number.length())));
  }

  private static List<Tree> parameters(Part part) {
    var all = new ArrayList<Tree>();
    part.parameters().forEach((name, value) -> all.add(parameter(name, value, "UnitOfMeasure")));
    all.add(parameter("Package / Case", part.casing().isEmpty() ? "-" : part.casing(), "String"));
    all.add(
        parameter("Mounting Type", part.isOnTape() ? "Surface Mount" : "Through Hole", "String"));
    return all;
  }

  private static Tree parameter(String name, String value, String type) {
    return Tree.of(
        "ParameterId", Draw.of(name).between(1, 3000, "parameter"),
        "ParameterText", name,
        "ParameterType", type,
        "ValueId", Draw.of(value).digits(6, "value"),
        "ValueText", value);
  }

  private static Tree classifications(Part part, Draw draw) {
    return Tree.of(
        "ReachStatus", draw.chance(0.9, "reach") ? "REACH Unaffected" : "REACH Affected",
        "RohsStatus", part.compliant() ? "ROHS3 Compliant" : "RoHS non-compliant",
        "MoistureSensitivityLevel", draw.chance(0.15, "msl") ? null : "1  (Unlimited)",
        "ExportControlClassNumber", draw.chance(0.9, "eccn") ? "EAR99" : "3A991A2",
        "HtsusCode", draw.chance(0.15, "hts") ? null : "8542.31.0025");
  }

  /** Price, and the sum of a whole step. */
  static Tree pricing(Deal.PriceBreak each) {
    return Tree.of(
        "BreakQuantity", each.quantity(),
        "UnitPrice", each.price(),
        "TotalPrice", each.price().multiply(BigDecimal.valueOf(each.quantity())));
  }

  static Tree entry(Map.Entry<String, Long> counted) {
    return Tree.of(
        "Id", Draw.of(counted.getKey()).between(1, 5000, "digikey"),
        "Value", counted.getKey(),
        "ProductCount", counted.getValue());
  }
}
