package org.bomstream.simulator.front.tme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** A part as TME's elements, of which each call tells some members. */
final class Product {
  private Product() {}

  /** As a search tells it. */
  static Tree found(Part part) {
    return head(part, null).put("assets", Tree.of("primary_photo", photo(part)));
  }

  /** As it is told by its symbol. */
  static Tree details(Part part) {
    return head(part, "Reel").put("assets", Tree.of("primary_photo", photo(part)));
  }

  private static Tree head(Part part, @Nullable String packing) {
    var deal = part.deal(Shop.TME);
    var reel = Tree.of("id", "RL1", "translation", packing, "amount", 3000);
    return Tree.of(
        "product_status", status(part, deal),
        "symbol", deal.sku(),
        "ean", "",
        "customer_symbol", "",
        "category",
            Tree.of(
                "id", Draw.of(part.category()).between(100_000, 119_999, "tme"),
                "name", part.category()),
        "manufacturer_symbols", List.of(part.mpn()),
        "manufacturer", maker(part),
        "description", part.description(),
        "multiples", deal.multiple(),
        "minimal_amount", deal.minimum(),
        "weight", Tree.of("value", 0.029, "unit", "g"),
        "unit",
            Tree.of(
                "id", "ST",
                "short_name", "pcs",
                "singular_translation", "Piece",
                "plural_translation", null),
        "packing", Tree.of("elements", part.isOnTape() ? List.of(reel) : List.of()),
        "notification", null);
  }

  static Tree maker(Part part) {
    return Tree.of(
        "id", part.makersDraw().between(1, 2000, "tme"),
        "name", part.manufacturer().toUpperCase(Locale.ROOT));
  }

  static List<String> status(Part part, Deal deal) {
    var all = new ArrayList<String>();
    if (deal.stock() == 0) {
      all.add("HARDLY_AVAILABLE");
    }
    if (part.standing() == Standing.LAST_TIME_BUY) {
      all.add("AVAILABLE_WHILE_STOCKS_LAST");
    }
    if (part.standing() == Standing.OBSOLETE) {
      all.add("CANNOT_BE_ORDERED");
    }
    return all;
  }

  private static @Nullable Tree photo(Part part) {
    var draw = part.draw();
    if (draw.chance(0.2, "photo")) {
      return null;
    }
    var photo = "//photo.invalid/" + draw.digits(6, "photo") + "_1.jpg";
    return Tree.of(
        "prime",
        photo,
        "thumbnail",
        photo + "?width=100",
        "high_resolution",
        draw.chance(0.1, "resolution") ? null : photo + "?width=1440");
  }

  /** Prices and stock, as far as they are asked for. */
  static Tree data(Part part, List<String> scopes, String currency) {
    var deal = part.deal(Shop.TME);
    var data = Tree.of("symbol", deal.sku());
    if (scopes.contains("stock")) {
      data.put("stock_quantity", deal.stock());
    }
    if (scopes.contains("prices")) {
      data.put(
          "prices",
          Tree.of(
              "elements",
              deal.breaks().stream().map(Product::price).toList(),
              "tax",
              Tree.of("type", "VAT", "rate", 0.0),
              "currency",
              currency,
              "type",
              "NET"));
    }
    return data.put("deliveries", null);
  }

  private static Tree price(Deal.PriceBreak each) {
    return Tree.of("amount", each.quantity(), "price", each.price(), "special", false);
  }

  static Tree parameters(Part part) {
    var all = new ArrayList<Tree>();
    all.add(parameter("Manufacturer", part.manufacturer().toUpperCase(Locale.ROOT)));
    part.parameters().forEach((name, value) -> all.add(parameter(name, value)));
    all.add(parameter("Case", part.casing()));
    // As recorded: names of which the product says nothing.
    all.add(Tree.of("id", 1088, "name", "Type of diode", "values", List.of()));
    return Tree.of(
        "symbol", part.deal(Shop.TME).sku(),
        "parameters", Tree.of("elements", all),
        "parameter_images", Tree.of("elements", List.of()));
  }

  private static Tree parameter(String name, String value) {
    return Tree.of(
        "id", Draw.of(name).between(1, 3000, "tme"),
        "name", name,
        "values",
            List.of(
                Tree.of("id", Draw.of(value).between(800_000, 1_900_000, "tme"), "value", value)));
  }

  static Tree files(Part part) {
    var sheet = part.datasheet() == null ? "" : part.datasheet().replaceFirst("^https?:", "");
    var document =
        Tree.of(
            "type",
            "DTE",
            "url",
            sheet,
            "file_name",
            part.mpn() + ".pdf",
            "size",
            1_198_234,
            "language",
            "EN");
    var photos =
        part.draw().chance(0.3, "presentation")
            ? List.of(Tree.of("photo", "//photo.invalid/1.jpg", "position", 0))
            : List.<Tree>of();
    return Tree.of(
        "symbol", part.deal(Shop.TME).sku(),
        "documents", Tree.of("elements", sheet.isEmpty() ? List.of() : List.of(document)),
        "assets",
            Tree.of(
                "primary_photo", photo(part),
                "additional", Tree.of("elements", List.of()),
                "presentation", Tree.of("elements", photos)));
  }
}
