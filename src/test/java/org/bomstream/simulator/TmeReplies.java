package org.bomstream.simulator;

import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/** TME tells of a product in several calls, which recorded replies have as one. */
final class TmeReplies {
  private TmeReplies() {}

  static Tree joined(Caller caller, String symbol) {
    var query =
        "?country=PL&currency=EUR&scope%5B%5D=prices&scope%5B%5D=stock&symbols%5B0%5D="
            + Caller.encoded(symbol);
    var joined = new Tree();
    for (var path :
        List.of("/products", "/products/data", "/products/parameters", "/products/files")) {
      var reply = Json.tree(Caller.send(caller.authorized(path + query, Shop.TME)).body());
      reply.tree("data").trees("elements").forEach(joined::and);
    }
    return joined;
  }

  static boolean isOfTheNewApi(String key) {
    return key.contains("_v2") || key.equals("all_countries_en.dat") || isUtility(key);
  }

  static boolean isOfTheOldApi(String key) {
    return !isOfTheNewApi(key);
  }

  private static boolean isUtility(String key) {
    return key.contains("currencies") || key.contains("languages");
  }
}
