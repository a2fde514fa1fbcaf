package org.bomstream.part.source.catalogue.file;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.source.catalogue.file.detail.RowFields;

/** One JSON object a line. */
class JsonLinesCatalogue implements CatalogueFormat {

  private static final int LONGEST_LINE = 256 * 1024;

  /** Kept, since it takes longer to find than a line to parse. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Override
  public void read(String file, Instant at, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue {
    int row = 0;
    for (Optional<String> line = readLine(text); line.isPresent(); line = readLine(text)) {
      row++;
      if (!line.get().isBlank()) {
        readPart(file, at, row, line.get(), sink);
      }
    }
  }

  private static void readPart(String file, Instant at, int row, String line, CatalogueSink sink)
      throws SQLException {
    try {
      sink.part(row, CatalogueRecord.part(file, at, fields(line)));
    } catch (BadCatalogueRow e) {
      sink.badRow(row, e.reason());
    }
  }

  private static RowFields fields(String line) throws BadCatalogueRow {
    if (line.length() > LONGEST_LINE) {
      throw new BadCatalogueRow("longer than %d characters".formatted(LONGEST_LINE));
    }
    try (JsonReader reader = READERS.createReader(new StringReader(line))) {
      return RowFields.of(reader.readObject());
    } catch (RuntimeException e) {
      // Also what the parser throws, plainly, at too deep a nesting, or a thousand digits.
      throw new BadCatalogueRow("no JSON object");
    }
  }

  /** A line that is too long is cut one character behind the limit, and passed over to its end. */
  private static Optional<String> readLine(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) c);
      }
    }
    return Optional.of(line.toString());
  }
}
