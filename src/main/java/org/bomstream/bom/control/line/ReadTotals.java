package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.reading.LeftOut;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.SheetRow;
import org.jspecify.annotations.Nullable;

/** What all tables of one sheet have together: rows, designators, heap, what was left out. */
public final class ReadTotals {
  /** In all: a short range in each of many rows would take any memory. */
  private static final int MOST_DESIGNATORS = 1_000_000;

  private final ImportBudget budget;
  private final int maxRows;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int ignored;
  private int rows;
  private int designators;
  private @Nullable Doubt section;

  public ReadTotals(ImportBudget budget, int maxRows) {
    this.budget = budget;
    this.maxRows = maxRows;
  }

  /**
   * @throws org.bomstream.problem.Problem 413 when it is one too many
   */
  public void row(int number) {
    if (rows == maxRows) {
      throw ImportRefusal.tooManyRows(number, maxRows);
    }
    rows++;
  }

  public void leaveOut(int number, String why) {
    ignored++;
    if (leftOut.size() < LeftOut.MOST) {
      leftOut.add(new LeftOut(number, why));
    }
  }

  /**
   * @throws org.bomstream.problem.Problem 413 when all have too many designators, or take more heap
   *     than the budget has
   */
  void line(ReadLine line) {
    count(line.row(), line.referenceDesignators());
    budget.keep(line.heapBytes());
  }

  /**
   * Designators that are added to a line.
   *
   * @throws org.bomstream.problem.Problem 413 as {@link #line}
   */
  void designators(int row, List<String> more) {
    count(row, more);
    more.forEach(name -> budget.keep(HeapSize.ENTRY_ALONE + HeapSize.of(name)));
  }

  private void count(int row, List<String> more) {
    designators += more.size();
    if (designators > MOST_DESIGNATORS) {
      throw ImportRefusal.tooManyDesignatorsInAll(row, MOST_DESIGNATORS);
    }
  }

  /** A title of the rows below, up to the next one; what else has no part is none. */
  void section(SheetRow row) {
    if (row.filled() == 1) {
      String title = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
      boolean isOfLeftOff =
          (DnpWords.isWord(title) || DnpWords.isInSentence(title))
              && !DnpWords.isConditional(title);
      section =
          isOfLeftOff
              ? new Doubt(
                  "left_off_by_section",
                  "stands below \"%s\"".formatted(CellText.shortened(title)),
                  true)
              : null;
    }
  }

  /** What the title of the rows that are read now says of them. */
  Optional<Doubt> doubt() {
    return Optional.ofNullable(section);
  }

  public int rows() {
    return rows;
  }

  public int ignored() {
    return ignored;
  }

  /** In the file's order. */
  public List<LeftOut> leftOut() {
    return leftOut.stream().sorted(java.util.Comparator.comparingInt(LeftOut::row)).toList();
  }
}
