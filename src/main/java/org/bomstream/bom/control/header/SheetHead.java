package org.bomstream.bom.control.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.problem.Problem;

/**
 * The first rows of a sheet, with long cells cut off: enough to tell where its table is and what
 * its columns hold.
 *
 * @param broken why the sheet cannot be read further than that
 */
public record SheetHead(List<SheetRow> rows, Optional<Problem> broken) {
  private static final int MOST_ROWS = 300;
  private static final int LONGEST_CELL = 200;

  /** Of all cells together. */
  private static final int MOST_CHARACTERS = 1 << 20;

  /**
   * @param first row to look at, counted from 1
   */
  public static SheetHead of(Sheet sheet, int first) throws IOException {
    Rows rows = new Rows();
    Optional<Problem> broken = Optional.empty();
    try (Stream<SheetRow> all = sheet.rows()) {
      all.filter(row -> row.number() >= first).takeWhile(_ -> rows.hasRoom()).forEach(rows);
    } catch (Problem problem) {
      broken = Optional.of(problem);
    }
    return new SheetHead(rows.taken, broken);
  }

  /** Those behind a row. */
  public List<SheetRow> after(int number) {
    return rows.stream().filter(row -> row.number() > number).toList();
  }

  private static final class Rows implements Consumer<SheetRow> {
    private final List<SheetRow> taken = new ArrayList<>();
    private int characters;

    boolean hasRoom() {
      return taken.size() < MOST_ROWS && characters < MOST_CHARACTERS;
    }

    @Override
    public void accept(SheetRow row) {
      SheetRow cut =
          new SheetRow(
              row.number(),
              row.cells().stream().map(cell -> CellText.first(LONGEST_CELL, cell)).toList());
      // A blank cell takes a reference.
      characters += cut.cells().stream().mapToInt(cell -> cell.length() + 4).sum();
      taken.add(cut);
    }
  }
}
