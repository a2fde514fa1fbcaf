package org.bomstream.simulator;

import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.simulator.json.Tree;

/** What Nexar is asked. */
final class Queries {
  static final String ALL =
      """
      query Parts($queries: [SupPartMatchQuery!]!, $currency: String!) {
        supMultiMatch(queries: $queries, currency: $currency) {
          hits
          reference
          parts {
            id mpn slug octopartUrl shortDescription
            manufacturer { id name }
            bestDatasheet { name url }
            specs { attribute { id shortname name } displayValue }
            sellers {
              company { id name }
              offers {
                id sku inventoryLevel moq orderMultiple packaging onOrderQuantity clickUrl
                prices { quantity price currency }
              }
            }
          }
        }
      }
      """;

  private Queries() {}

  static Tree multiMatch(List<String> numbers) {
    var queries =
        IntStream.range(0, numbers.size())
            .mapToObj(i -> Tree.of("mpn", numbers.get(i), "reference", "q" + i, "limit", 5))
            .toList();
    return Tree.of("query", ALL, "variables", Tree.of("queries", queries, "currency", "USD"));
  }
}
