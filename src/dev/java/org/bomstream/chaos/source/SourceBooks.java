package org.bomstream.chaos.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.chaos.Books;
import org.bomstream.chaos.RunUnderWatch;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.traffic.Calls;
import org.bomstream.system.Tables;

/** What a round left in the database and at the simulator, held against what was to come of it. */
record SourceBooks(SourceCluster cluster, SourceFault fault, List<RunUnderWatch> runs) {
  /** Calls that a node has under way at one supplier at most. */
  private static final int IN_FLIGHT = 4;

  private static final String WRONG_ENDS =
      """
      select l.line_number, l.mpn, l.status, l.error_code, l.error_detail, l.sources_missing
      from line_item l where l.bom_id = ? and not
        case when l.mpn like ? then l.status = 'FAILED' and l.error_code = any(cast(? as text[]))
        else l.status = 'ENRICHED' end
      order by 1
      """;

  /** Its own description and order codes tell whose data it is. */
  private static final String STRANGE_DATA =
      """
      select l.line_number, l.mpn, p.mpn, s.source, s.content from line_item l
      join part p on p.id = l.part_id
      left join listing s on s.part_id = p.id
      where l.bom_id = ? and not (p.mpn = l.mpn and p.manufacturer = l.manufacturer
        and s.content::json ->> 'mpn' = l.mpn
        and coalesce(s.content::json ->> 'description', l.mpn) like '%' || l.mpn || '%'
        and not exists (select from json_array_elements(s.content::json -> 'offers') o
          where s.source <> 'simulated element14' and o ->> 'sku' not like '%' || l.mpn || '%'))
      order by 1
      """;

  /** A sentence for each thing that did not hold. */
  List<String> troubles() {
    var troubles = new ArrayList<String>();
    runs.forEach(run -> troubles.addAll(ofRun(run)));
    SourceCluster.SHOPS.forEach(shop -> troubles.addAll(ofShop(shop, calls(shop))));
    return troubles;
  }

  private List<String> ofRun(RunUnderWatch run) {
    var troubles = new ArrayList<String>();
    if (!run.status().equals("COMPLETED")) {
      troubles.add("the run is " + run.status());
    }
    var ends = fault.refuses() ? "{part_not_found,source_error}" : "{part_not_found}";
    var wrong = rows(WRONG_ENDS, run.bom(), MadeParts.UNSOLD + "%", ends);
    summed("lines ended wrongly", wrong).ifPresent(troubles::add);
    summed("lines have data of another part", rows(STRANGE_DATA, run.bom()))
        .ifPresent(troubles::add);
    troubles.addAll(new Books(run).troubles());
    return troubles;
  }

  private List<String> rows(String sql, UUID bom, Object... others) {
    Tables tables = cluster.tables();
    return tables.rows(sql, Stream.concat(Stream.of(bom), Stream.of(others)).toArray());
  }

  private static Optional<String> summed(String what, List<String> rows) {
    return rows.stream().findFirst().map(first -> rows.size() + " " + what + ": " + first);
  }

  private List<String> ofShop(Shop shop, Calls calls) {
    var troubles = new ArrayList<String>();
    if (calls.violations() > 0) {
      troubles.add(
          "%s: %d calls above a quota, %s".formatted(shop, calls.violations(), calls.peaks()));
    }
    var lost = fault.kills() ? IN_FLIGHT * numbersPerCall(shop) : 0;
    if (calls.toldAgain() > lost) {
      troubles.add(
          "%s: %d answers were asked for again, such as %s"
              .formatted(shop, calls.toldAgain(), calls.someToldAgain()));
    }
    return troubles;
  }

  private static int numbersPerCall(Shop shop) {
    return shop == Shop.MOUSER || shop == Shop.TME ? 10 : 1;
  }

  private Calls calls(Shop shop) {
    return cluster.suppliers().calls(shop);
  }

  /** How often each supplier was called, for the report. */
  String summary() {
    return String.join(
        ", ",
        SourceCluster.SHOPS.stream()
            .map(
                shop ->
                    "%s %s, again %d"
                        .formatted(
                            shop.word(), calls(shop).outcomes(), calls(shop).toldAgain()))
            .toList());
  }
}
