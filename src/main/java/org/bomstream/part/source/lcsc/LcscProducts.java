package org.bomstream.part.source.lcsc;

import java.util.List;
import java.util.Optional;
import org.bomstream.part.source.reply.Members;

/** Finds the products in a result, which may be a product, a list, or an object that has a list. */
final class LcscProducts {
  private static final String CODE = "productcode";

  /** As the web shop, and those who have written of the interface, call the list. */
  private static final String[] LISTS = {
    "exactmatchresult", "productlist", "list", "records", "products"
  };

  private LcscProducts() {}

  /** Those of a reply, in its order. */
  static List<Members> of(Members body) {
    if (body.hasArray("result")) {
      return body.objects("result");
    }
    Members result = body.object("result");
    if (result.text(CODE).isPresent()) {
      return List.of(result);
    }
    List<Members> listed = result.objects(LISTS);
    return listed.isEmpty() ? result.object("productsearchresultvo").objects(LISTS) : listed;
  }

  /** The order code that it names in place of products. */
  static Optional<String> hint(Members body) {
    return body.object("result").object("tipproductdetailurlvo").text(CODE);
  }
}
