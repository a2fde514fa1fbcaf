package org.bomstream.simulator.front.digikey;

import java.util.List;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.json.Tree;

/** A part's category, as a path from the root down. */
final class Category {
  private Category() {}

  static Tree tree(Part part) {
    var names = List.of("Electronic Components", "All Kinds", "All " + part.category(), part.category());
    return node(names, 0, 0);
  }

  private static Tree node(List<String> names, int depth, int parent) {
    var id = Draw.of(names.get(depth)).between(1, 3000, "category" + depth);
    var last = depth == names.size() - 1;
    return Tree.of(
        "CategoryId",
        id,
        "ParentId",
        parent,
        "Name",
        names.get(depth),
        "ProductCount",
        0,
        "NewProductCount",
        0,
        "ImageUrl",
        "https://photo.invalid/" + id + "_tmb.jpg",
        "SeoDescription",
        "All of " + names.get(depth),
        "ChildCategories",
        last ? List.of() : List.of(node(names, depth + 1, id)));
  }
}
