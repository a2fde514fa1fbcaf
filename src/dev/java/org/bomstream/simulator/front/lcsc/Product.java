package org.bomstream.simulator.front.lcsc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.json.Tree;

/**
 * A part by the members of the open API, and by those of the web shop, which clients know better.
 */
final class Product {
  private static final long ENDLESS = 9_999_999;

  private Product() {}

  static Tree tree(Part part) {
    var deal = part.deal(Shop.LCSC);
    return api(part, deal).and(webShop(part, deal));
  }

  private static Tree api(Part part, Deal deal) {
    return Tree.of(
        "number", deal.sku(),
        "mpn", part.mpn(),
        "title", part.description(),
        "manufacturer",
            Tree.of(
                "id", part.makersDraw().between(1, 20_000, "lcsc"), "name", part.manufacturer()),
        "package", part.casing(),
        "quantity", deal.stock(),
        "moq", deal.minimum(),
        "order_multiple", deal.multiple(),
        "prices", prices(deal),
        "datasheet", Tree.of("pdf", part.datasheet()));
  }

  private static List<Tree> prices(Deal deal) {
    var breaks = deal.breaks();
    return IntStream.range(0, breaks.size())
        .mapToObj(
            i ->
                Tree.of(
                    "min_qty",
                    breaks.get(i).quantity(),
                    "max_qty",
                    i + 1 < breaks.size() ? breaks.get(i + 1).quantity() - 1 : ENDLESS,
                    "price",
                    breaks.get(i).price(),
                    "currency",
                    "USD"))
        .toList();
  }

  private static Tree webShop(Part part, Deal deal) {
    return Tree.of(
        "productCode", deal.sku(),
        "productModel", part.mpn(),
        "brandNameEn", part.manufacturer(),
        "productIntroEn", part.description(),
        "encapStandard", part.casing(),
        "parentCatalogName", "Electronic Components",
        "catalogName", part.category(),
        "pdfUrl", part.datasheet(),
        "productImages", List.of("https://photo.invalid/" + deal.sku() + ".jpg"),
        "stockNumber", deal.stock(),
        "minBuyNumber", deal.minimum(),
        "split", deal.multiple(),
        "productCycle", part.standing() == Standing.ACTIVE ? "normal" : "discontinued",
        "isEnvironment", part.compliant(),
        "productPriceList", deal.breaks().stream().map(Product::ladder).toList(),
        "paramVOList", parameters(part));
  }

  private static Tree ladder(Deal.PriceBreak each) {
    return Tree.of(
        "ladder", each.quantity(),
        "productPrice", each.price().toPlainString(),
        "usdPrice", each.price(),
        "currencyPrice", each.price(),
        "currencySymbol", "$");
  }

  private static List<Tree> parameters(Part part) {
    var all = new ArrayList<Tree>();
    part.parameters()
        .forEach((name, value) -> all.add(Tree.of("paramNameEn", name, "paramValueEn", value)));
    return all;
  }
}
