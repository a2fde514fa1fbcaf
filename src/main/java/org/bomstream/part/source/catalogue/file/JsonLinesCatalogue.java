package org.bomstream.part.source.catalogue.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One JSON object a line. */
class JsonLinesCatalogue implements CatalogueFormat {

  private static final int LONGEST_LINE = 256 * 1024;

  /** Kept, since it takes longer to find than a line to parse. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Override
  public void read(String file, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue {
    int row = 0;
    for (Optional<String> line = readLine(text); line.isPresent(); line = readLine(text)) {
      row++;
      if (!line.get().isBlank()) {
        readPart(file, row, line.get(), sink);
      }
    }
  }

  private static void readPart(String file, int row, String line, CatalogueSink sink)
      throws SQLException {
    try {
      sink.part(row, CatalogueRecord.part(file, fields(line)));
    } catch (BadCatalogueRow e) {
      sink.badRow(row, e.reason());
    }
  }

  private static Map<String, String> fields(String line) throws BadCatalogueRow {
    if (line.length() > LONGEST_LINE) {
      throw new BadCatalogueRow("longer than %d characters".formatted(LONGEST_LINE));
    }
    try (JsonReader reader = READERS.createReader(new StringReader(line))) {
      Map<String, String> fields = new HashMap<>();
      JsonObject object = reader.readObject();
      object.forEach((name, value) -> fields.put(CatalogueColumn.plain(name), text(value)));
      return fields;
    } catch (RuntimeException e) {
      // Also what the parser throws, plainly, at too deep a nesting, or a thousand digits.
      throw new BadCatalogueRow("no JSON object");
    }
  }

  private static String text(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER, TRUE, FALSE -> value.toString();
      case NULL, OBJECT, ARRAY -> "";
    };
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
