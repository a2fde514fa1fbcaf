package org.bomstream.simulator.front.tme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Tree;

/** A part as v1 tells it. */
final class OldProduct {
  private OldProduct() {}

  static Tree head(Part part) {
    var deal = part.deal(Shop.TME);
    var photo = "//photo.invalid/" + part.draw().digits(6, "photo") + "_1.jpg";
    var reel = Tree.of("Id", "RL1", "IdUnit", "ST", "Amount", 3000);
    return Tree.of(
        "Symbol",
        deal.sku(),
        "CustomerSymbol",
        "",
        "OriginalSymbol",
        part.mpn(),
        "Producer",
        part.manufacturer().toUpperCase(Locale.ROOT),
        "Description",
        part.description(),
        "CategoryId",
        Draw.of(part.category()).digits(6, "tme"),
        "Category",
        part.category(),
        "Photo",
        photo,
        "Thumbnail",
        photo + "?width=100",
        "Weight",
        0.031,
        "WeightUnit",
        "g",
        "SuppliedAmount",
        0,
        "MinAmount",
        deal.minimum(),
        "Multiples",
        deal.multiple(),
        "Packing",
        part.isOnTape() ? List.of(reel) : List.of(),
        "ProductStatusList",
        Product.status(part, deal),
        "Unit",
        "pcs",
        "ProductInformationPage",
        "//www.tme.invalid/" + deal.sku(),
        "Guarantee",
        null,
        "OfferId",
        null);
  }

  static Tree prices(Part part) {
    var deal = part.deal(Shop.TME);
    return Tree.of(
        "Symbol",
        deal.sku(),
        "Unit",
        "pcs",
        "VatRate",
        0,
        "VatType",
        "VAT",
        "Amount",
        deal.stock(),
        "PriceList",
        deal.breaks().stream().map(OldProduct::price).toList());
  }

  private static Tree price(Deal.PriceBreak each) {
    return Tree.of(
        "Amount", each.quantity(), "PriceValue", each.price(), "PriceBase", 0, "Special", false);
  }

  static Tree parameters(Part part) {
    var all = new ArrayList<Tree>();
    all.add(parameter("Manufacturer", part.manufacturer().toUpperCase(Locale.ROOT)));
    part.parameters().forEach((name, value) -> all.add(parameter(name, value)));
    return Tree.of("Symbol", part.deal(Shop.TME).sku(), "ParameterList", all);
  }

  private static Tree parameter(String name, String value) {
    return Tree.of(
        "ParameterId",
        Draw.of(name).between(1, 3000, "tme"),
        "ParameterName",
        name,
        "ValueSeparatorId",
        Draw.of(name).chance(0.5, "separator") ? 2 : null,
        "ParameterValueId",
        Draw.of(value).between(800_000, 1_900_000, "tme"),
        "ParameterValue",
        value);
  }

  static Tree files(Part part) {
    var document =
        Tree.of(
            "DocumentUrl", String.valueOf(part.datasheet()).replaceFirst("^https?:", ""),
            "DocumentType", "DTE",
            "Filesize", "1198234",
            "Language", "EN");
    var photo = "//photo.invalid/" + part.draw().digits(6, "photo") + "_1.jpg";
    return Tree.of(
        "Symbol", part.deal(Shop.TME).sku(),
        "Files",
            Tree.of(
                "AdditionalPhotoList", List.of(),
                "DocumentList", part.datasheet() == null ? List.of() : List.of(document),
                "HighResolutionPhotoList", List.of(photo),
                "ParametersImages", List.of(),
                "PhotoList", List.of(photo),
                "PresentationList", List.of(List.of(photo)),
                "ThumbnailList", List.of(photo)));
  }
}
