package org.bomstream.simulator.front.jlcpcb;

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
final class Component {
  private Component() {}

  static Tree tree(Part part) {
    var deal = part.deal(Shop.JLCPCB);
    var base = part.draw().chance(0.2, "base");
    return api(part, deal, base).and(webShop(part, deal, base));
  }

  private static Tree api(Part part, Deal deal, boolean base) {
    return Tree.of(
        "componentCode", deal.sku(),
        "componentModel", part.mpn(),
        "componentSpecification", part.casing(),
        "firstTypeName", "Electronic Components",
        "secondTypeName", part.category(),
        "libraryType", base ? "base" : "extended",
        "description", part.description(),
        "datasheetUrl", part.datasheet(),
        "solderJointCount", 8,
        "priceRanges", ranges(deal, "startQuantity", "endQuantity", "unitPrice"),
        "stockCount", deal.stock(),
        "parameters", parameters(part, "parameterName", "parameterValue"),
        "assemblyComponentFlag", true,
        "eccnCode", "EAR99",
        "rohsFlag", part.compliant());
  }

  private static Tree webShop(Part part, Deal deal, boolean base) {
    return Tree.of(
        "componentModelEn", part.mpn(),
        "componentBrandEn", part.manufacturer(),
        "componentLibraryType", base ? "base" : "expand",
        "preferredComponentFlag", base,
        "componentPrices", ranges(deal, "startNumber", "endNumber", "productPrice"),
        "minPurchaseNum", deal.minimum(),
        "encapsulationNumber", deal.multiple(),
        "dataManualUrl", part.datasheet(),
        "componentSpecificationEn", part.casing(),
        "describe", part.description(),
        "attributes", parameters(part, "attribute_name_en", "attribute_value_name"),
        "noBuyReason",
            part.standing() == Standing.OBSOLETE ? "This product is no longer manufactured." : null,
        "lcscGoodsUrl", "https://lcsc.invalid/" + deal.sku());
  }

  private static List<Tree> ranges(Deal deal, String from, String to, String price) {
    var breaks = deal.breaks();
    return IntStream.range(0, breaks.size())
        .mapToObj(
            i ->
                Tree.of(
                    from, breaks.get(i).quantity(),
                    to, i + 1 < breaks.size() ? breaks.get(i + 1).quantity() - 1 : -1L,
                    price, breaks.get(i).price()))
        .toList();
  }

  private static List<Tree> parameters(Part part, String name, String value) {
    var all = new ArrayList<Tree>();
    part.parameters().forEach((key, text) -> all.add(Tree.of(name, key, value, text)));
    return all;
  }
}
