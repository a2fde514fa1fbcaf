package org.bomstream.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.front.Keys;

/** With which variables Bomstream's server asks the played suppliers, and none that is real. */
final class ServerEnvironment {
  private ServerEnvironment() {}

  static Map<String, String> of(Simulator simulator) {
    var all = new LinkedHashMap<String, String>();
    all.put("SUPPLIERS", "simulated");
    for (var shop : Shop.values()) {
      put(shop, simulator.address(shop).toString(), all);
    }
    return all;
  }

  private static void put(Shop shop, String address, Map<String, String> all) {
    switch (shop) {
      case DIGIKEY -> put(all, address, "DIGIKEY", "CLIENT_ID", "CLIENT_SECRET");
      case MOUSER -> put(all, address, "MOUSER", "API_KEY");
      case NEXAR -> {
        put(all, address, "NEXAR", "CLIENT_ID", "CLIENT_SECRET");
        all.put("NEXAR_TOKEN_URL", address + "/connect/token");
        all.put("NEXAR_PARTS", "1000000");
      }
      case ELEMENT14 -> put(all, address, "ELEMENT14", "API_KEY");
      case TME -> put(all, address, "TME", "TOKEN", "SECRET");
      case LCSC -> put(all, address, "LCSC", "KEY", "SECRET");
      case JLCPCB -> put(all, address, "JLCPCB", "APP_ID", "ACCESS_KEY", "SECRET_KEY");
      case OWN -> {
        put(all, address + "/", "OWN_SOURCE", "TOKEN");
        all.put("OWN_SOURCE_NAME", Shop.OWN.title());
      }
    }
  }

  private static void put(Map<String, String> all, String address, String name, String... keys) {
    all.put(name + "_URL", address);
    for (var key : keys) {
      all.put(name + "_" + key, Keys.NAME);
    }
  }
}
