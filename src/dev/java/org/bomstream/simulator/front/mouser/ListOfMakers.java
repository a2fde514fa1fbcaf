package org.bomstream.simulator.front.mouser;

import java.util.List;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;

/** Whose parts are sold. */
final class ListOfMakers {
  private ListOfMakers() {}

  static Tree tree(Shelf shelf) {
    var makers = shelf.makers().stream().map(name -> Tree.of("ManufacturerName", name)).toList();
    return Tree.of(
        "Errors", List.of(),
        "MouserManufacturerList", Tree.of("Count", makers.size(), "ManufacturerList", makers));
  }
}
