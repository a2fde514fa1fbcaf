package org.bomstream.simulator;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/** Calls of TME's API v1. */
final class OldTme {
  private final Simulator simulator;
  private final Signing signing = new Signing("simulated-key");

  OldTme(Simulator simulator) {
    this.simulator = simulator;
  }

  List<Tree> found(String number) {
    var form = "Country=PL&Language=EN&SearchPlain=" + encoded(number) + "&Token=simulated-key";
    return data("/Products/Search.json", form).trees("ProductList");
  }

  /** What several calls tell of one product. */
  Tree joined(String symbol) {
    var form =
        "Country=PL&Currency=EUR&Language=EN&SymbolList%5B0%5D="
            + encoded(symbol)
            + "&Token=simulated-key";
    var joined = new Tree();
    for (var action :
        List.of("GetProducts", "GetPricesAndStocks", "GetParameters", "GetProductsFiles")) {
      data("/Products/" + action + ".json", form).trees("ProductList").forEach(joined::and);
    }
    return joined;
  }

  Tree countries() {
    return data("/Utils/GetCountries.json", "Language=es&Token=simulated-key");
  }

  private Tree data(String path, String form) {
    var address = simulator.address(Shop.TME) + path;
    var text = "POST&" + Caller.encoded(address) + "&" + Caller.encoded(form);
    var signature = Caller.encoded(signing.keyed("HmacSHA1", text));
    var reply =
        Caller.send(
            Caller.of(simulator)
                .get(path, Shop.TME)
                .POST(BodyPublishers.ofString(form + "&ApiSignature=" + signature)));
    return Json.tree(reply.body()).tree("Data");
  }

  private static String encoded(String text) {
    return Caller.encoded(text).replace("+", "%20");
  }
}
