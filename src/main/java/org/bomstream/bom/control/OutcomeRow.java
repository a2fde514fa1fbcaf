package org.bomstream.bom.control;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.part.entity.PartFacts;

/**
 * What came of a line as the database takes it, for many lines in one statement.
 *
 * @param keeps whether what an earlier run found stays
 */
public record OutcomeRow(
    int lineNumber,
    String code,
    String detail,
    boolean keeps,
    String mpn,
    String manufacturer,
    String description,
    String category,
    String packageName,
    String lifecycle,
    String rohs,
    String datasheetUrl,
    String source,
    Instant retrievedAt) {

  /** Takes the BOM, the rows as JSON, and the time. */
  static final String UPDATE =
      "update line_item l set status = case when o.code is null then 'ENRICHED' else 'FAILED' end,"
          + " error_code = o.code, error_detail = o.detail, enriched_at = case when o.keeps then"
          + " l.enriched_at when o.code is null then ?3 end"
          + set("mpn", "mpn")
          + set("manufacturer", "manufacturer")
          + set("description", "description")
          + set("category", "category")
          + set("package", "package_name")
          + set("lifecycle", "lifecycle")
          + set("rohs", "rohs")
          + set("datasheet_url", "datasheet_url")
          + set("source", "source")
          + set("retrieved_at", "retrieved_at")
          + " from json_to_recordset(cast(?2 as json)) o(line_number integer, code text, detail"
          + " text, keeps boolean, mpn text, manufacturer text, description text, category text,"
          + " package_name text, lifecycle text, rohs text, datasheet_url text, source text,"
          + " retrieved_at timestamptz) where l.bom_id = ?1 and l.line_number = o.line_number";

  private static String set(String fact, String given) {
    return ", part_%1$s = case when o.keeps then l.part_%1$s else o.%2$s end"
        .formatted(fact, given);
  }

  static List<OutcomeRow> of(List<LineOutcome> outcomes) {
    return outcomes.stream().map(OutcomeRow::of).collect(Collectors.toList());
  }

  private static OutcomeRow of(LineOutcome outcome) {
    PartFacts part = outcome.facts() == null ? NOTHING : outcome.facts();
    return new OutcomeRow(
        outcome.lineNumber(),
        outcome.code(),
        outcome.detail(),
        !outcome.isDefinite(),
        part.mpn(),
        part.manufacturer(),
        part.description(),
        part.category(),
        part.packageName(),
        part.lifecycle() == null ? null : part.lifecycle().name(),
        part.rohs() == null ? null : part.rohs().name(),
        part.datasheetUrl(),
        part.source(),
        part.retrievedAt());
  }

  private static final PartFacts NOTHING =
      new PartFacts(null, null, null, null, null, null, null, null, null, null);
}
