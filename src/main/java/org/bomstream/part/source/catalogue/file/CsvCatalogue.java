package org.bomstream.part.source.catalogue.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bomstream.part.source.catalogue.file.detail.RowFields;
import org.bomstream.part.source.reading.SaidText;

/** A header line, then one part a record; separated by commas, semicolons or tabs. */
class CsvCatalogue implements CatalogueFormat {

  private static final int LONGEST_HEADER = 16 * 1024;
  private static final char[] SEPARATORS = {',', ';', '\t'};

  @Override
  public void read(String file, Instant at, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue {
    char separator = separatorOf(text);
    // Not closed here: the text is the caller's.
    @SuppressWarnings("resource")
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
    Iterator<CsvRecord> records = csv.iterator();
    List<String> columns = columns(records);
    while (records.hasNext()) {
      CsvRecord csvRecord = records.next();
      readPart(file, at, columns, csvRecord, sink);
    }
  }

  private static List<String> columns(Iterator<CsvRecord> records) throws BadCatalogue {
    if (!records.hasNext()) {
      throw new BadCatalogue("it is empty");
    }
    List<String> columns = records.next().getFields().stream().map(SaidText::plain).toList();
    if (!CatalogueColumn.MPN.isAmong(columns) || !CatalogueColumn.MANUFACTURER.isAmong(columns)) {
      throw new BadCatalogue(
          "it is neither JSON lines nor CSV whose first line names the columns mpn and"
              + " manufacturer");
    }
    return columns;
  }

  private static void readPart(
      String file, Instant at, List<String> columns, CsvRecord csvRecord, CatalogueSink sink)
      throws SQLException {
    int row = (int) csvRecord.getStartingLineNumber();
    if (csvRecord.getFieldCount() != columns.size()) {
      sink.badRow(row, "%d fields, not %d".formatted(csvRecord.getFieldCount(), columns.size()));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i), csvRecord.getField(i));
    }
    try {
      sink.part(row, CatalogueRecord.part(file, at, RowFields.of(fields)));
    } catch (BadCatalogueRow e) {
      sink.badRow(row, e.reason());
    }
  }

  /** The one that the header line has most of. */
  private static char separatorOf(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length];
    int c = text.read();
    for (int read = 1; c >= 0 && c != '\n' && read < LONGEST_HEADER; read++) {
      for (int i = 0; i < SEPARATORS.length; i++) {
        counts[i] += c == SEPARATORS[i] ? 1 : 0;
      }
      c = text.read();
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS[most];
  }
}
