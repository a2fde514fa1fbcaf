package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.budget.ImportLimits;
import org.bomstream.bom.control.file.FileFormat;
import org.bomstream.bom.control.file.Workbook;
import org.bomstream.bom.control.file.WorkbookSheets;
import org.bomstream.bom.control.file.ZipEntries;
import org.bomstream.bom.control.file.netlist.Netlist;
import org.bomstream.bom.control.file.ods.OdsSheets;
import org.bomstream.bom.control.file.old.OldFile;
import org.bomstream.bom.control.file.old.OldWorkbook;
import org.bomstream.bom.control.finding.FoundTable;
import org.bomstream.bom.control.finding.Readings;
import org.bomstream.bom.control.finding.SheetChoice;
import org.bomstream.bom.control.finding.TextChoice;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads a BOM file (delimited text, XLSX, XLS, ODS, KiCad's netlist): finds its table by content,
 * and takes it whole or not at all.
 */
@ApplicationScoped
public class BomReader {
  /** Enough to tell what a file is. */
  private static final int HEAD_BYTES = 1 << 16;

  /** Of the heap; what else the file says is the first that is left out. */
  private static final int EXTRA_SHARE = 4 * ImportTurns.AT_ONCE;

  @Inject
  @ConfigProperty(name = "import.max-rows")
  int maxRows;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  @Inject
  @ConfigProperty(name = "import.heap-bytes")
  long heapBytes;

  @Inject
  @ConfigProperty(name = "import.deadline")
  Duration deadline;

  /**
   * @param file the whole file, at most the upload limit
   * @return its lines, in the file's order
   * @throws Problem 422 when there is no usable table, 413 beyond the limits or after the deadline
   */
  public ImportReading read(Path file) throws IOException {
    return read(file, ImportMapping.NONE);
  }

  /**
   * The same, as a person says how to read the file.
   *
   * @throws Problem 422 too when the mapping names what the file does not have
   */
  public ImportReading read(Path file, ImportMapping mapping) throws IOException {
    ImportBudget budget = budget();
    return find(file, mapping, budget, found -> reading(found, mapping, budget));
  }

  /**
   * Hands over the table as it stands in the file, row by row, as opposed to its lines.
   *
   * @param mapping that of a reading, so that it is the same table
   * @throws Problem as {@link #read(Path, ImportMapping)}
   */
  public void rows(Path file, ImportMapping mapping, TableTaker taker) throws IOException {
    find(
        file,
        mapping,
        budget(),
        found -> {
          try (Stream<SheetRow> rows = found.guess().sheet().rows()) {
            taker.take(found.guess().decision().found(), rows);
          }
          return found;
        });
  }

  /** What is done with a table's rows, in their order; their cells are those of the columns. */
  @FunctionalInterface
  public interface TableTaker {
    void take(List<FoundColumn> columns, Stream<SheetRow> rows) throws IOException;
  }

  /** What is done with a table while its file is open. */
  @FunctionalInterface
  private interface Use<T> {
    T of(FoundTable found) throws IOException;
  }

  private <T> T find(Path file, ImportMapping mapping, ImportBudget budget, Use<T> use)
      throws IOException {
    if (Files.size(file) > maxBytes) {
      throw ImportRefusal.tooManyBytes(Files.size(file), maxBytes);
    }
    byte[] head = head(file);
    if (Netlist.isIn(head)) {
      List<Sheet> netlist = List.of(Netlist.read(file, budget));
      return use.of(SheetChoice.of(netlist, mapping, List.of()));
    }
    return switch (FileFormat.of(head)) {
      case ZIP -> inArchive(file, mapping, budget, use);
      case OLE2 -> use.of(inOldWorkbook(file, mapping, budget));
      default -> use.of(TextChoice.of(file, head, mapping, budget));
    };
  }

  /** All that are read at once share the heap. */
  private ImportBudget budget() {
    return new ImportBudget(ImportLimits.of(maxBytes, heapBytes / ImportTurns.AT_ONCE, deadline));
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(HEAD_BYTES);
    }
  }

  private static <T> T inArchive(Path file, ImportMapping mapping, ImportBudget budget, Use<T> use)
      throws IOException {
    try (ZipEntries entries = ZipEntries.open(file, budget)) {
      if (OdsSheets.isIn(entries)) {
        OdsSheets sheets = OdsSheets.of(entries);
        return use.of(SheetChoice.of(sheets.seen(), mapping, sheets.hidden()));
      }
      Workbook workbook = WorkbookSheets.of(entries);
      return use.of(SheetChoice.of(workbook.sheets(), mapping, workbook.hidden()));
    }
  }

  private static FoundTable inOldWorkbook(Path file, ImportMapping mapping, ImportBudget budget)
      throws IOException {
    OldWorkbook workbook = OldFile.read(file, budget);
    return SheetChoice.of(workbook.sheets(), mapping, workbook.hidden());
  }

  private ImportReading reading(FoundTable found, ImportMapping mapping, ImportBudget budget)
      throws IOException {
    return new Readings(found, mapping, budget, maxRows, heapBytes / EXTRA_SHARE).read();
  }
}
