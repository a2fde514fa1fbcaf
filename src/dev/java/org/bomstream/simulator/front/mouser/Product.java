package org.bomstream.simulator.front.mouser;

import java.math.BigDecimal;
import java.util.List;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** A part as Mouser lists it: nearly all of it is text. */
final class Product {
  private Product() {}

  static Tree tree(Part part, boolean german) {
    var draw = part.draw();
    var deal = part.deal(Shop.MOUSER);
    return Tree.of(
            "Availability", german ? deal.stock() + " Auf Lager" : deal.stock() + " In Stock",
            "AvailabilityInStock", deal.stock() == 0 ? null : Long.toString(deal.stock()),
            "AvailabilityOnOrder", onOrder(draw),
            "DataSheetUrl", part.datasheet() == null ? "" : part.datasheet(),
            "Description", part.description(),
            "FactoryStock", "0",
            "ImagePath", "https://photo.invalid/" + draw.digits(6, "photo") + ".jpg",
            "Category", part.category(),
            "LeadTime", deal.leadDays() + (german ? " Tage" : " Days"),
            "LifecycleStatus", lifecycle(part.standing(), draw),
            "Manufacturer", part.manufacturer(),
            "ManufacturerPartNumber", part.mpn(),
            "Min", Long.toString(deal.minimum()),
            "Mult", Long.toString(deal.multiple()))
        .and(rest(part, deal, draw, german));
  }

  private static Tree rest(Part part, Deal deal, Draw draw, boolean german) {
    return Tree.of(
        "MouserPartNumber", deal.sku(),
        "ProductAttributes", attributes(part),
        "PriceBreaks", deal.breaks().stream().map(each -> price(each, german)).toList(),
        "AlternatePackagings",
            draw.chance(0.1, "packing") ? List.of(Tree.of("APMfrPN", part.mpn() + "-TR")) : null,
        "ProductDetailUrl", "https://www.mouser.invalid/" + draw.digits(7, "page"),
        "Reeling", part.isOnTape(),
        "ROHSStatus", rohs(part, german),
        "SuggestedReplacement", part.replacements().stream().findFirst().orElse(""),
        "MultiSimBlue", 0,
        "UnitWeightKg", Tree.of("UnitWeight", new BigDecimal("0.00012")),
        "RestrictionMessage", "",
        "IsDiscontinued", Boolean.toString(part.standing() == Standing.OBSOLETE),
        "InfoMessages", List.of(),
        "ProductCompliance",
            List.of(
                compliance("USHTS", "8542310025"),
                compliance("TARIC", "8542319000"),
                compliance("ECCN", "EAR99")));
  }

  private static @Nullable String lifecycle(Standing standing, Draw draw) {
    return switch (standing) {
      case ACTIVE ->
          draw.chance(0.3, "nothing") ? null : draw.chance(0.1, "new") ? "New Product" : "";
      case NOT_RECOMMENDED -> "Not Recommended for New Designs";
      case LAST_TIME_BUY -> "End of Life";
      case OBSOLETE -> "Obsolete";
    };
  }

  private static String rohs(Part part, boolean german) {
    if (part.compliant()) {
      return german ? "RoHS-konform" : "RoHS Compliant";
    }
    return german ? "Nicht RoHS-konform" : "Non-Compliant";
  }

  private static List<Tree> onOrder(Draw draw) {
    return draw.chance(0.3, "order")
        ? List.of(Tree.of("Quantity", 5000, "Date", "2027-03-01T00:00:00"))
        : List.of();
  }

  private static List<Tree> attributes(Part part) {
    return List.of(
        attribute("Packaging", part.isOnTape() ? "Cut Tape" : "Tube"),
        attribute("Package / Case", part.casing()),
        attribute("Standard Pack Qty", part.isOnTape() ? "2500" : "50"));
  }

  private static Tree attribute(String name, String value) {
    return Tree.of("AttributeName", name, "AttributeValue", value);
  }

  private static Tree price(Deal.PriceBreak each, boolean german) {
    var price = each.price().toPlainString();
    return Tree.of(
        "Quantity", each.quantity(),
        "Price", german ? price.replace('.', ',') + " EUR" : "$" + price,
        "Currency", german ? "EUR" : "USD");
  }

  private static Tree compliance(String name, String value) {
    return Tree.of("ComplianceName", name, "ComplianceValue", value);
  }
}
