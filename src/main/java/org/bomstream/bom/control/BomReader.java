package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.budget.ImportLimits;
import org.bomstream.bom.control.file.FileFormat;
import org.bomstream.bom.control.file.TextFile;
import org.bomstream.bom.control.file.Workbook;
import org.bomstream.bom.control.table.BomTable;
import org.bomstream.bom.control.table.BomTableBuilder;
import org.bomstream.bom.control.table.HeaderRow;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.LineWarnings;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads a BOM file (CSV, TSV, XLSX): finds its table by content, and takes it whole or not at all.
 */
@ApplicationScoped
public class BomReader {
  /** Enough to tell what a file is. */
  private static final int HEAD_BYTES = 1 << 16;

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
  public BomTable read(Path file) throws IOException {
    if (Files.size(file) > maxBytes) {
      throw ImportRefusal.tooManyBytes(Files.size(file), maxBytes);
    }
    byte[] head = head(file);
    ImportBudget budget = budget();
    return switch (FileFormat.of(head)) {
      case ZIP -> readWorkbook(file, budget);
      default -> readTable(TextFile.header(file, head, budget), new WarningList(), budget);
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

  private BomTable readWorkbook(Path file, ImportBudget budget) throws IOException {
    try (Workbook workbook = Workbook.open(file, budget)) {
      WarningList warnings = new WarningList();
      HeaderRow header = workbook.header(warnings);
      return readTable(header, warnings, budget);
    }
  }

  private BomTable readTable(HeaderRow header, WarningList warnings, ImportBudget budget)
      throws IOException {
    if (!header.isUsable()) {
      throw header.refusal();
    }
    int headerRow = header.row().number();
    BomTableBuilder items =
        new BomTableBuilder(header.columns(), new LineWarnings(header.columns(), warnings), budget);
    try (Stream<SheetRow> rows = header.sheet().rows()) {
      rows.filter(row -> row.number() != headerRow).forEach(row -> take(row, headerRow, items));
    }
    BomTable table = items.table();
    if (table.lines().isEmpty()) {
      throw ImportRefusal.noRows(headerRow);
    }
    return table;
  }

  private void take(SheetRow row, int headerRow, BomTableBuilder items) {
    if (items.rows() == maxRows) {
      throw ImportRefusal.tooManyRows(row.number(), maxRows);
    }
    if (row.number() < headerRow) {
      items.ignore();
    } else {
      items.add(row);
    }
  }
}
