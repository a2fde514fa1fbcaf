package org.bomstream.bom.control.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/** The rows of a CSV or TSV file whose encoding and delimiter are known. */
public record DelimitedText(
    Path file, TextEncoding encoding, Delimiter delimiter, ImportBudget budget) implements Sheet {
  /**
   * A quote that is not closed swallows all that follows: it is given up after so many characters.
   */
  private static final int MAX_FIELD_BUFFER = 1 << 20;

  @Override
  public String name() {
    return "the file";
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter.character())
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MAX_FIELD_BUFFER)
            .build(handler(), encoding.open(file));
    Stream<CsvRecord> records = reader.stream();
    return StreamSupport.stream(new Rows(records.spliterator(), budget), false)
        .onClose(records::close)
        .filter(row -> !row.isBlank() && !isHint(row));
  }

  private static CsvRecordHandler handler() {
    return CsvRecordHandler.of(
        bounds ->
            bounds.maxFieldSize(RowCells.MOST_CHARACTERS).maxRecordSize(RowCells.MOST_CHARACTERS));
  }

  /**
   * {@code sep=;} in the first line tells a spreadsheet the delimiter; it is no row of the table.
   */
  private static boolean isHint(SheetRow row) {
    return row.number() == 1 && row.cell(0).toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  /** The parser's records as rows, and its complaints in our words. */
  private static final class Rows extends AbstractSpliterator<SheetRow> {
    private final Spliterator<CsvRecord> records;
    private final ImportBudget budget;

    Rows(Spliterator<CsvRecord> records, ImportBudget budget) {
      super(Long.MAX_VALUE, ORDERED | NONNULL);
      this.records = records;
      this.budget = budget;
    }

    @Override
    public boolean tryAdvance(Consumer<? super SheetRow> action) {
      SheetRow[] next = new SheetRow[1];
      try {
        if (!records.tryAdvance(record -> next[0] = row(record))) {
          return false;
        }
      } catch (CsvParseException e) {
        throw CsvComplaint.refusal(e);
      }
      action.accept(next[0]);
      return true;
    }

    /** Blank cells cost next to nothing, and come by the thousand. */
    private SheetRow row(CsvRecord record) {
      budget.read();
      budget.checkTime();
      RowCells cells = new RowCells(Math.toIntExact(record.getStartingLineNumber()));
      for (int i = 0; i < record.getFieldCount(); i++) {
        if (!record.getField(i).isEmpty()) {
          budget.read();
          cells.put(i, record.getField(i));
        }
      }
      return cells.row();
    }
  }
}
