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
import org.bomstream.bom.entity.MatchReasons;
import org.bomstream.bom.entity.MissingSources;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * The statement that writes what came of lines: many lines of one or several BOMs at once, with an
 * array for each column. Of a line whose source is in trouble, or cannot be asked for a while, what
 * an earlier run found stays.
 *
 * <p>It is an insertion that always conflicts, since a conflict is found by the whole key, whatever
 * the planner believes of the table. A line that is no more is not inserted.
 */
final class LineUpdate {
  /**
   * Takes the BOM of each line, and the columns. What versions before have written of a part goes,
   * unless it is kept.
   */
  static final String WRITE =
      """
      insert into line_item (bom_id, line_number, source_row, reference_designators,
        do_not_populate, status, error_code, error_detail, enriched_at, part_id, match_kind,
        match_score, match_reasons, sources_missing)
      select o.bom_id, o.line_number, l.source_row, l.reference_designators, l.do_not_populate,
        o.status, o.code, o.detail,
        case when o.keeps then l.enriched_at when o.status = 'ENRICHED' then clock_timestamp() end,
        case when o.keeps then l.part_id else o.part_id end,
        case when o.keeps then l.match_kind else o.match_kind end,
        case when o.keeps then l.match_score else o.match_score end,
        case when o.keeps then l.match_reasons else o.match_reasons end,
        o.sources_missing
      from unnest(
          cast(?1 as uuid[]), cast(?2 as integer[]), cast(?3 as text[]), cast(?4 as text[]),
          cast(?5 as boolean[]), cast(?6 as bigint[]), cast(?7 as text[]), cast(?8 as double precision[]),
          cast(?9 as text[]), cast(?10 as text[]), cast(?11 as text[]))
        o(bom_id, line_number, code, detail, keeps, part_id, match_kind, match_score,
          match_reasons, status, sources_missing)
      cross join lateral (select * from line_item
        where bom_id = o.bom_id and line_number = o.line_number offset 0) l
      on conflict (bom_id, line_number) do update set
        status = excluded.status,
        error_code = excluded.error_code,
        error_detail = excluded.error_detail,
        enriched_at = excluded.enriched_at,
        part_id = excluded.part_id,
        match_kind = excluded.match_kind,
        match_score = excluded.match_score,
        match_reasons = excluded.match_reasons,
        sources_missing = excluded.sources_missing,
        part_mpn = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_mpn end,
        part_manufacturer = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_manufacturer end,
        part_description = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_description end,
        part_category = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_category end,
        part_package = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_package end,
        part_lifecycle = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_lifecycle end,
        part_rohs = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_rohs end,
        part_datasheet_url = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_datasheet_url end,
        part_source = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_source end,
        part_retrieved_at = case when excluded.status = 'PENDING' or excluded.error_code like 'source%'
          then line_item.part_retrieved_at end
      """;

  private static final int BOMS = 1;
  private static final int FIRST_COLUMN = 2;

  /** In the order of the parameters. */
  private static final List<Function<LineOutcome, @Nullable Object>> COLUMNS =
      List.of(
          LineOutcome::lineNumber,
          LineOutcome::code,
          LineOutcome::detail,
          outcome -> !outcome.isDefinite(),
          match(Enriched::part),
          match(found -> found.match().kind()),
          match(found -> found.match().score()),
          match(found -> MatchReasons.write(found.match().reasons())),
          LineOutcome::status,
          outcome -> MissingSources.write(outcome.missing()));

  private LineUpdate() {}

  private static Function<LineOutcome, @Nullable Object> match(
      Function<Enriched, @Nullable Object> ofMatch) {
    return outcome -> outcome instanceof Enriched found ? ofMatch.apply(found) : null;
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
