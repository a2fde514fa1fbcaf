package org.bomstream.system;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** BOMs written for a test, with part numbers of the catalogue that is shipped. */
public final class BomFiles {
  /** Each line of which this is a divisor names a part that nobody has. */
  static final int UNKNOWN_EVERY = 10;

  private static final List<NamedCsvRecord> CATALOGUE = catalogue();

  private BomFiles() {}

  private static List<NamedCsvRecord> catalogue() {
    try (var records =
        CsvReader.builder().ofNamedCsvRecord(Path.of("src/main/resources/part/catalogue.csv"))) {
      return records.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With this many lines; one in ten will fail. */
  public static String csv(int lines) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("Designator", "Quantity", "MPN", "Manufacturer");
      for (var line = 1; line <= lines; line++) {
        csv.writeRecord("U" + line, "1", mpn(line), manufacturer(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String mpn(int line) {
    return line % UNKNOWN_EVERY == 0 ? "NOBODY-HAS-" + line : part(line).getField("mpn");
  }

  private static String manufacturer(int line) {
    return part(line).getField("manufacturer");
  }

  private static NamedCsvRecord part(int line) {
    return CATALOGUE.get(line % CATALOGUE.size());
  }
}
