package org.bomstream.simulator.catalogue;

import java.util.Locale;

/** An invented order code, in the way that the supplier writes its own. */
final class Sku {
  private Sku() {}

  static String of(Shop shop, String mpn, String maker) {
    var draw = Draw.of(mpn, maker);
    var bare = mpn.replaceAll("[^A-Za-z0-9./+-]", "");
    return switch (shop) {
      case DIGIKEY -> Draw.of(maker).digits(3, "digikey") + "-" + bare + "-ND";
      case MOUSER -> Draw.of(maker).digits(3, "mouser") + "-" + bare;
      case NEXAR -> draw.digits(9, "nexar");
      case ELEMENT14 -> draw.digits(7, "farnell");
      case TME -> bare.toUpperCase(Locale.ROOT);
      // The two share their codes; so high a one is not in use.
      case LCSC, JLCPCB -> "C9" + draw.digits(8, "lcsc");
      case OWN -> "OWN-" + draw.digits(6, "own");
    };
  }
}
