package org.bomstream.bom.control.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.HeaderRow;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/**
 * An XLSX workbook, read as it stands: a formula's value is the one that was saved. We read it by
 * ourselves since the libraries allocate whatever a cell's address asks for, and expand formulas,
 * so that a file of a few kilobytes can take a server's memory.
 *
 * @param sheets those that can be seen, in order
 */
public record Workbook(ZipEntries entries, List<? extends Sheet> sheets) implements Closeable {

  /**
   * @throws Problem 422 when the file is another kind of archive, or damaged; 413 when it unpacks
   *     to too much
   */
  public static Workbook open(Path file, ImportBudget budget) throws IOException {
    ZipEntries entries = ZipEntries.open(file, budget);
    try {
      return new Workbook(entries, WorkbookSheets.of(entries, budget));
    } catch (RuntimeException | IOException e) {
      entries.close();
      throw e;
    }
  }

  /**
   * The header in the first sheet that has a usable table; or, where none has, the row of the first
   * sheet that comes nearest.
   *
   * @param warnings is told which sheets are not read
   */
  public HeaderRow header(WarningList warnings) throws IOException {
    Optional<HeaderRow> nearest = Optional.empty();
    for (Sheet sheet : sheets) {
      Optional<HeaderRow> header = HeaderRow.of(sheet);
      if (header.filter(HeaderRow::isUsable).isPresent()) {
        warnOfOtherSheets(sheet, warnings);
        return header.get();
      }
      nearest = nearest.or(() -> header);
    }
    return nearest.orElseThrow(ImportRefusal::emptyFile);
  }

  private void warnOfOtherSheets(Sheet read, WarningList warnings) {
    if (sheets.size() > 1) {
      String others =
          sheets.stream()
              .filter(sheet -> !sheet.equals(read))
              .limit(10)
              .map(Sheet::name)
              .collect(Collectors.joining(", "));
      warnings.add(
          Fault.inFile(
              "sheets_not_read", "Only %s was read; not %s.".formatted(read.name(), others)));
    }
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
