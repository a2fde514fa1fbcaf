package org.bomstream.bom.control;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.NotEnriched;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * The statement that writes what came of lines: many lines of one or several BOMs at once, with an
 * array for each column. Of a line whose source is in trouble, what an earlier run found stays.
 *
 * <p>It is an insertion that always conflicts, since a conflict is found by the whole key, whatever
 * the planner believes of the table. A line that is no more is not inserted.
 */
final class LineUpdate {
  /** Takes the BOM of each line, and the columns. */
  static final String WRITE =
      """
      insert into line_item (bom_id, line_number, source_row, reference_designators,
        do_not_populate, status, error_code, error_detail, enriched_at, part_mpn,
        part_manufacturer, part_description, part_category, part_package, part_lifecycle,
        part_rohs, part_datasheet_url, part_source, part_retrieved_at)
      select o.bom_id, o.line_number, l.source_row, l.reference_designators, l.do_not_populate,
        case when o.code is null then 'ENRICHED' else 'FAILED' end, o.code, o.detail,
        case when o.keeps then l.enriched_at when o.code is null then clock_timestamp() end,
        case when o.keeps then l.part_mpn else o.mpn end,
        case when o.keeps then l.part_manufacturer else o.manufacturer end,
        case when o.keeps then l.part_description else o.description end,
        case when o.keeps then l.part_category else o.category end,
        case when o.keeps then l.part_package else o.package end,
        case when o.keeps then l.part_lifecycle else o.lifecycle end,
        case when o.keeps then l.part_rohs else o.rohs end,
        case when o.keeps then l.part_datasheet_url else o.datasheet_url end,
        case when o.keeps then l.part_source else o.source end,
        case when o.keeps then l.part_retrieved_at else o.retrieved_at end
      from unnest(
          cast(?1 as uuid[]), cast(?2 as integer[]), cast(?3 as text[]), cast(?4 as text[]),
          cast(?5 as boolean[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]),
          cast(?9 as text[]), cast(?10 as text[]), cast(?11 as text[]), cast(?12 as text[]),
          cast(?13 as text[]), cast(?14 as text[]), cast(?15 as timestamptz[]))
        o(bom_id, line_number, code, detail, keeps, mpn, manufacturer, description, category,
          package, lifecycle, rohs, datasheet_url, source, retrieved_at)
      cross join lateral (select * from line_item
        where bom_id = o.bom_id and line_number = o.line_number offset 0) l
      on conflict (bom_id, line_number) do update set
        status = excluded.status,
        error_code = excluded.error_code,
        error_detail = excluded.error_detail,
        enriched_at = excluded.enriched_at,
        part_mpn = excluded.part_mpn,
        part_manufacturer = excluded.part_manufacturer,
        part_description = excluded.part_description,
        part_category = excluded.part_category,
        part_package = excluded.part_package,
        part_lifecycle = excluded.part_lifecycle,
        part_rohs = excluded.part_rohs,
        part_datasheet_url = excluded.part_datasheet_url,
        part_source = excluded.part_source,
        part_retrieved_at = excluded.part_retrieved_at
      """;

  private static final int BOMS = 1;
  private static final int FIRST_COLUMN = 2;

  /** In the order of the parameters. */
  private static final List<Function<LineOutcome, @Nullable Object>> COLUMNS =
      List.of(
          LineOutcome::lineNumber,
          outcome -> outcome instanceof NotEnriched failed ? failed.code() : null,
          LineOutcome::detail,
          outcome -> !outcome.isDefinite(),
          fact(PartFacts::mpn),
          fact(PartFacts::manufacturer),
          fact(PartFacts::description),
          fact(PartFacts::category),
          fact(PartFacts::packageName),
          fact(PartFacts::lifecycle),
          fact(PartFacts::rohs),
          fact(PartFacts::datasheetUrl),
          fact(PartFacts::source),
          fact(PartFacts::retrievedAt));

  private LineUpdate() {}

  private static Function<LineOutcome, @Nullable Object> fact(
      Function<PartFacts, @Nullable Object> ofFacts) {
    return outcome -> outcome instanceof Enriched found ? ofFacts.apply(found.facts()) : null;
  }

  /**
   * Writes the lines.
   *
   * @param update the statement
   * @param outcomes of each BOM's lines
   */
  static void write(Query update, Map<UUID, List<LineOutcome>> outcomes) {
    List<UUID> boms = new ArrayList<>();
    outcomes.forEach((bom, lines) -> boms.addAll(Collections.nCopies(lines.size(), bom)));
    List<LineOutcome> lines = outcomes.values().stream().flatMap(List::stream).toList();
    update.setParameter(BOMS, SqlArray.of(boms));
    for (int i = 0; i < COLUMNS.size(); i++) {
      update.setParameter(FIRST_COLUMN + i, column(COLUMNS.get(i), lines));
    }
    update.executeUpdate();
  }

  private static String column(
      Function<LineOutcome, @Nullable Object> value, List<LineOutcome> outcomes) {
    return SqlArray.ofTexts(outcomes.stream().<@Nullable Object>map(value).toList());
  }
}
