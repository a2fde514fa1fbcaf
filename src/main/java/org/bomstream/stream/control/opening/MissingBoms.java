package org.bomstream.stream.control.opening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/** What is said of BOMs that are asked for together, where some are not there for the caller. */
public final class MissingBoms {
  private MissingBoms() {}

  /**
   * @throws Problem 404 where one of those looked for was not found; it tells the places of all
   *     such in the request, so that the others can be had
   */
  public static void refuse(List<String> asked, Collection<String> lookedFor, Set<String> found) {
    var missing = new HashSet<>(lookedFor);
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      throw Problem.notFound()
          .errors(
              IntStream.range(0, asked.size())
                  .filter(place -> missing.contains(asked.get(place)))
                  .mapToObj(place -> fault(place + 1))
                  .toList());
    }
  }

  private static Fault fault(int place) {
    return new Fault(null, place, "bom", "not_found", "There is no such BOM.");
  }
}
