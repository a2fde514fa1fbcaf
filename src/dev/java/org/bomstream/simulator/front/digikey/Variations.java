package org.bomstream.simulator.front.digikey;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.json.Tree;

/** In which packagings a product is sold. */
final class Variations {
  private static final int REEL = 2500;

  private Variations() {}

  static List<Tree> of(Part part, Deal deal) {
    var all = new ArrayList<Tree>();
    if (part.isOnTape()) {
      var reel = deal.as(deal.sku().replaceAll("-ND$", "TR-ND"), "Tape & Reel (TR)", REEL);
      all.add(tree(part, reel, 1, false));
      all.add(tree(part, deal, 2, false));
      all.add(
          tree(
              part, deal.as(deal.sku().replaceAll("-ND$", "DKR-ND"), "Digi-Reel®", 1), 243, false));
    } else {
      all.add(tree(part, deal.as(deal.sku(), "Tube", deal.minimum()), 3, false));
    }
    if (part.draw().chance(0.1, "marketplace")) {
      var elsewhere = deal.as("MP-" + deal.sku(), "Bulk", 1);
      all.add(tree(part, elsewhere, 62, true));
    }
    return all;
  }

  private static Tree tree(Part part, Deal deal, int packing, boolean marketplace) {
    var seller = Tree.of("Id", 3372, "Name", "Somebody's Surplus");
    return Tree.of(
        "DigiKeyProductNumber", deal.sku(),
        "PackageType",
            Tree.of("Id", packing, "Name", packing == 2 ? "Cut Tape (CT)" : deal.packing()),
        "StandardPricing", deal.breaks().stream().map(Product::pricing).toList(),
        "MyPricing", List.of(),
        "MarketPlace", marketplace,
        "TariffActive", part.draw().chance(0.2, "tariff"),
        "Supplier", marketplace ? seller : Product.maker(part),
        "QuantityAvailableforPackageType", deal.stock(),
        "MaxQuantityForDistribution", marketplace ? 0 : 999_999_999,
        "MinimumOrderQuantity", deal.minimum(),
        "StandardPackage", packing == 1 ? REEL : deal.multiple(),
        "DigiReelFee", packing == 243 ? 7.0 : 0.0);
  }
}
