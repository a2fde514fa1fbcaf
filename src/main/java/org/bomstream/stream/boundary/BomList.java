package org.bomstream.stream.boundary;

import java.util.List;
import java.util.Locale;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/** The BOMs of one stream. */
final class BomList {
  /** So many at most: each costs the server a place in its bookkeeping. */
  private static final int MOST = 50;

  private BomList() {}

  /**
   * @throws Problem 400 when there are none, too many, or one twice
   */
  static List<String> check(List<String> ids) {
    if (ids.isEmpty()) {
      throw refused("no_bom", "The address names no BOM: ?bom=…&bom=…");
    }
    if (ids.size() > MOST) {
      throw refused(
          "too_many_boms", "There are %d BOMs, of %d at most.".formatted(ids.size(), MOST));
    }
    if (ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().count() < ids.size()) {
      throw refused("bom_twice", "A BOM is named twice.");
    }
    return ids;
  }

  private static Problem refused(String code, String detail) {
    return new Problem(400, "Bad Request", detail)
        .errors(List.of(new Fault(null, null, "bom", code, detail)));
  }
}
