package org.bomstream.simulator.front.element14;

import java.util.List;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.json.Tree;

/** What of a product is in which warehouse. */
final class Stock {
  private Stock() {}

  static Tree tree(Deal deal, Draw draw) {
    var stock =
        Tree.of(
            "level", deal.stock(),
            "leastLeadTime", deal.leadDays(),
            "status", deal.stock() > 0 ? 1 : 0,
            "shipsFromMultipleWarehouses", draw.chance(0.3, "warehouses"));
    if (draw.chance(0.5, "breakdown")) {
      stock.put(
          "breakdown", List.of(warehouse("UK1", "UK", deal), warehouse("LG1", "Liege", deal)));
      stock.put("regionalBreakdown", List.of(region("UK", deal), region("Liege", deal)));
    }
    return stock;
  }

  private static Tree warehouse(String name, String region, Deal deal) {
    return Tree.of(
        "inv", deal.stock() / 2, "region", region, "lead", deal.leadDays(), "warehouse", name);
  }

  private static Tree region(String name, Deal deal) {
    return Tree.of(
        "level",
        deal.stock() / 2,
        "leastLeadTime",
        deal.leadDays(),
        "status",
        1,
        "warehouse",
        name,
        "shipsFromMultipleWarehouses",
        false);
  }
}
