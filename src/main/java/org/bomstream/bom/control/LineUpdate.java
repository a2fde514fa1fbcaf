package org.bomstream.bom.control;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.NotEnriched;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * The statements that write what came of lines: many lines by one of them, with an array for each
 * column. Of a line whose source is in trouble, what an earlier run found stays. The lines' numbers
 * are said twice, since the planner may else read all lines of a BOM to find a few.
 */
final class LineUpdate {
  /** Takes the BOM, the time, and the columns. */
  static final String OF_ONE_BOM =
      """
      update line_item l set
        status = case when o.code is null then 'ENRICHED' else 'FAILED' end,
        error_code = o.code,
        error_detail = o.detail,
        enriched_at = case when o.keeps then l.enriched_at when o.code is null then ?2 end,
        part_mpn = case when o.keeps then l.part_mpn else o.mpn end,
        part_manufacturer = case when o.keeps then l.part_manufacturer else o.manufacturer end,
        part_description = case when o.keeps then l.part_description else o.description end,
        part_category = case when o.keeps then l.part_category else o.category end,
        part_package = case when o.keeps then l.part_package else o.package end,
        part_lifecycle = case when o.keeps then l.part_lifecycle else o.lifecycle end,
        part_rohs = case when o.keeps then l.part_rohs else o.rohs end,
        part_datasheet_url = case when o.keeps then l.part_datasheet_url else o.datasheet_url end,
        part_source = case when o.keeps then l.part_source else o.source end,
        part_retrieved_at = case when o.keeps then l.part_retrieved_at else o.retrieved_at end
      from unnest(
          cast(?3 as integer[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as boolean[]),
          cast(?7 as text[]), cast(?8 as text[]), cast(?9 as text[]), cast(?10 as text[]),
          cast(?11 as text[]), cast(?12 as text[]), cast(?13 as text[]), cast(?14 as text[]),
          cast(?15 as text[]), cast(?16 as timestamptz[]))
        o(line_number, code, detail, keeps, mpn, manufacturer, description, category, package,
          lifecycle, rohs, datasheet_url, source, retrieved_at)
      where l.bom_id = ?1
        and l.line_number = o.line_number
        and l.line_number = any(cast(?3 as integer[]))
      """;

  /**
   * Takes the BOM of each line, the time, the columns, and which BOMs and which numbers, each once:
   * planned for as many as there are.
   */
  static final String OF_SEVERAL_BOMS =
      """
      update line_item l set
        status = case when o.code is null then 'ENRICHED' else 'FAILED' end,
        error_code = o.code,
        error_detail = o.detail,
        enriched_at = case when o.keeps then l.enriched_at when o.code is null then ?2 end,
        part_mpn = case when o.keeps then l.part_mpn else o.mpn end,
        part_manufacturer = case when o.keeps then l.part_manufacturer else o.manufacturer end,
        part_description = case when o.keeps then l.part_description else o.description end,
        part_category = case when o.keeps then l.part_category else o.category end,
        part_package = case when o.keeps then l.part_package else o.package end,
        part_lifecycle = case when o.keeps then l.part_lifecycle else o.lifecycle end,
        part_rohs = case when o.keeps then l.part_rohs else o.rohs end,
        part_datasheet_url = case when o.keeps then l.part_datasheet_url else o.datasheet_url end,
        part_source = case when o.keeps then l.part_source else o.source end,
        part_retrieved_at = case when o.keeps then l.part_retrieved_at else o.retrieved_at end
      from unnest(
          cast(?3 as integer[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as boolean[]),
          cast(?7 as text[]), cast(?8 as text[]), cast(?9 as text[]), cast(?10 as text[]),
          cast(?11 as text[]), cast(?12 as text[]), cast(?13 as text[]), cast(?14 as text[]),
          cast(?15 as text[]), cast(?16 as timestamptz[]), cast(?1 as uuid[]))
        o(line_number, code, detail, keeps, mpn, manufacturer, description, category, package,
          lifecycle, rohs, datasheet_url, source, retrieved_at, bom_id)
      where l.bom_id = o.bom_id
        and l.line_number = o.line_number
        and l.bom_id = any(cast(?17 as uuid[]))
        and l.line_number = any(cast(?18 as integer[]))
      """;

  static final int BOMS = 17;
  static final int NUMBERS = 18;

  private static final int TIME = 2;
  private static final int FIRST_COLUMN = 3;

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
   * @param update one of the statements, which knows its BOMs already
   * @param now when they were enriched
   */
  static void write(Query update, List<LineOutcome> outcomes, Instant now) {
    update.setParameter(TIME, Timestamp.from(now));
    for (int i = 0; i < COLUMNS.size(); i++) {
      update.setParameter(FIRST_COLUMN + i, column(COLUMNS.get(i), outcomes));
    }
    update.executeUpdate();
  }

  private static String column(
      Function<LineOutcome, @Nullable Object> value, List<LineOutcome> outcomes) {
    return SqlArray.ofTexts(outcomes.stream().<@Nullable Object>map(value).toList());
  }
}
