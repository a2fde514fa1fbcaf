package org.bomstream.simulator.front.nexar;

import java.util.List;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.front.Shelf;

/** Whose order codes Nexar knows. */
final class SellersCodes {
  static final List<Shop> SELLERS = List.of(Shop.DIGIKEY, Shop.MOUSER, Shop.ELEMENT14);

  private SellersCodes() {}

  static List<Part> sold(Shelf shelf, String sku) {
    return shelf.soldBy(SELLERS, "sku", sku);
  }
}
