package org.bomstream.bom.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.part.entity.PartFacts;

/**
 * A column of what came of lines, as the database takes it: one array for each, so that many lines
 * are written by one statement.
 */
record OutcomeColumn(String name, String type, Function<LineOutcome, Object> value) {
  /** The columns' parameters come after the BOM and the time. */
  static final int FIRST = 3;

  private static final List<OutcomeColumn> FACTS =
      List.of(
          fact("mpn", "text", PartFacts::mpn),
          fact("manufacturer", "text", PartFacts::manufacturer),
          fact("description", "text", PartFacts::description),
          fact("category", "text", PartFacts::category),
          fact("package", "text", PartFacts::packageName),
          fact("lifecycle", "text", PartFacts::lifecycle),
          fact("rohs", "text", PartFacts::rohs),
          fact("datasheet_url", "text", PartFacts::datasheetUrl),
          fact("source", "text", PartFacts::source),
          fact("retrieved_at", "timestamptz", PartFacts::retrievedAt));

  private static final List<OutcomeColumn> ALL =
      Stream.concat(
              Stream.of(
                  new OutcomeColumn("line_number", "integer", LineOutcome::lineNumber),
                  new OutcomeColumn("code", "text", LineOutcome::code),
                  new OutcomeColumn("detail", "text", LineOutcome::detail),
                  // What an earlier run found stays.
                  new OutcomeColumn("keeps", "boolean", outcome -> !outcome.isDefinite())),
              FACTS.stream())
          .toList();

  private static final String UPDATE =
      "update line_item l set status = case when o.code is null then 'ENRICHED' else 'FAILED' end,"
          + " error_code = o.code, error_detail = o.detail, enriched_at = case when o.keeps then"
          + " l.enriched_at when o.code is null then ?2 end"
          + FACTS.stream().map(OutcomeColumn::assignment).collect(Collectors.joining())
          + " from unnest("
          + IntStream.range(0, ALL.size())
              .mapToObj(i -> "cast(?%d as %s[])".formatted(FIRST + i, ALL.get(i).type))
              .collect(Collectors.joining(", "));

  private static final String NAMES =
      ALL.stream().map(OutcomeColumn::name).collect(Collectors.joining(", "));

  // Said twice, since the planner may else read all lines of the BOM to find a few.
  private static final String OF_LINES =
      " and l.line_number = o.line_number and l.line_number = any(cast(?%d as integer[]))"
          .formatted(FIRST);

  /** Takes the BOM, the time, and {@link #of the columns}. */
  static final String UPDATE_ONE = UPDATE + ") o(" + NAMES + ") where l.bom_id = ?1" + OF_LINES;

  /** Which BOMs, and which numbers, each once: planned for as many as there are. */
  static final int BOMS = FIRST + ALL.size();

  static final int NUMBERS = BOMS + 1;

  /** Takes the BOM of each line, the time, {@link #of the columns}, BOMS and NUMBERS. */
  static final String UPDATE_SEVERAL =
      UPDATE
          + ", cast(?1 as uuid[])) o("
          + NAMES
          + ", bom_id) where l.bom_id = o.bom_id and l.line_number = o.line_number"
          + " and l.bom_id = any(cast(?%d as uuid[])) and l.line_number = any(cast(?%d as integer[]))"
              .formatted(BOMS, NUMBERS);

  private static OutcomeColumn fact(String name, String type, Function<PartFacts, Object> ofFacts) {
    return new OutcomeColumn(
        name, type, outcome -> outcome.facts() == null ? null : ofFacts.apply(outcome.facts()));
  }

  private String assignment() {
    return ", part_%1$s = case when o.keeps then l.part_%1$s else o.%1$s end".formatted(name);
  }

  /** An array in PostgreSQL's notation for each column, in the order of the parameters. */
  static List<String> of(List<LineOutcome> outcomes) {
    return ALL.stream().map(column -> column.array(outcomes)).toList();
  }

  private String array(List<LineOutcome> outcomes) {
    return outcomes.stream()
        .map(value)
        .map(OutcomeColumn::element)
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * Without zero bytes, which PostgreSQL cannot keep: one in a source's text would fail the run.
   */
  private static String element(Object value) {
    return value == null
        ? "NULL"
        : '"'
            + value.toString().replace("\0", "").replace("\\", "\\\\").replace("\"", "\\\"")
            + '"';
  }
}
