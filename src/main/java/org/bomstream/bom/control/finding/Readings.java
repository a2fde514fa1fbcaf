package org.bomstream.bom.control.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.column.ColumnDecision;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.line.ReadTotals;
import org.bomstream.bom.control.line.TableLines;
import org.bomstream.bom.control.reading.FoundSheet;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.problem.Fault;

/** Reads the table that was found, and puts together all that is to be told of it. */
public final class Readings {
  private final FoundTable found;
  private final ImportMapping mapping;
  private final TableGuess guess;
  private final SheetReader reader;
  private final WarningList warnings = new WarningList();

  /**
   * @param extraRoom bytes that the file's other columns may take
   */
  public Readings(
      FoundTable found, ImportMapping mapping, ImportBudget budget, int maxRows, long extraRoom) {
    this.found = found;
    this.mapping = mapping;
    this.guess = found.guess();
    this.reader = new SheetReader(guess, mapping, budget, maxRows, extraRoom);
  }

  /**
   * @throws org.bomstream.problem.Problem 422 when no row becomes a line, or one cannot be read;
   *     413 beyond the limits
   */
  public ImportReading read() throws IOException {
    List<TableLines> tables = reader.read();
    found.warnings().forEach(warnings::add);
    guess.sheet().hidden().warning().ifPresent(warnings::add);
    SeveralTables several = new SeveralTables(reader.totals(), warnings);
    List<TableLines> taken = several.choose(tables);
    List<ReadLine> lines = taken.stream().flatMap(table -> table.lines().stream()).toList();
    if (lines.isEmpty()) {
      throw ImportRefusal.noRows(guess.titles().number());
    }
    ColumnWarnings.warn(guess.decision(), warnings);
    taken.forEach(table -> warnings.addAll(table.warnings().list()));
    if (taken.stream().anyMatch(TableLines::isShortOfExtras)) {
      warnings.add(
          Fault.inFile("extra_left_out", "Of later rows the file's other columns are not kept."));
    }
    return reading(lines, several.questions());
  }

  private ImportReading reading(List<ReadLine> lines, List<Question> ofTables) {
    ReadTotals totals = reader.totals();
    ColumnDecision decision = guess.decision();
    List<Question> questions = new ArrayList<>(found.questions());
    questions.addAll(ofTables);
    questions.addAll(ColumnQuestions.of(guess, mapping));
    return new ImportReading(
        sheets(totals.rows()),
        found.sheet(),
        found.encoding(),
        found.delimiter(),
        guess.titles().number(),
        decision.found(),
        totals.leftOut(),
        totals.ignored(),
        lines,
        List.copyOf(questions),
        warnings.all(),
        mapping());
  }

  /** Of the sheet that was read all rows are counted. */
  private List<FoundSheet> sheets(int rows) {
    return found.sheets().stream()
        .map(
            sheet ->
                sheet.name().equals(guess.sheet().title())
                    ? new FoundSheet(sheet.name(), rows, sheet.score(), sheet.why())
                    : sheet)
        .toList();
  }

  private ImportMapping mapping() {
    return new ImportMapping(
        found.sheet(),
        guess.titles().number(),
        guess.decision().mapping(),
        found.encoding(),
        found.delimiter(),
        mapping.skipRows(),
        mapping.dnpValues(),
        mapping.keepDnp());
  }
}
