package org.bomstream.simulator.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.simulator.json.Json;

/** A catalogue file: JSON lines, or CSV with a header line. */
final class PartFile {
  private PartFile() {}

  /**
   * Its parts; rows without number or maker are left out.
   *
   * @throws IllegalArgumentException where it has none, or is of another kind
   */
  static List<Part> parts(Path file) {
    try {
      var text = Files.readString(file).replace("\uFEFF", "");
      var rows = text.stripLeading().startsWith("{") ? jsonLines(file, text) : csv(text);
      var parts = rows.stream().flatMap(row -> Invention.part(row).stream()).toList();
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(file + ": no row has a part number and a manufacturer");
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static List<Row> jsonLines(Path file, String text) {
    var rows = new ArrayList<Row>();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          rows.add(Row.of(Json.tree(line)));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "%s, line %d: %s".formatted(file, number, e.getMessage()), e);
        }
      }
    }
    return rows;
  }

  private static List<Row> csv(String text) {
    var header = text.lines().findFirst().orElse("");
    var reader = CsvReader.builder().fieldSeparator(separator(header)).ofNamedCsvRecord(text);
    return reader.stream().map(line -> Row.of(line.getFieldsAsMap())).toList();
  }

  private static char separator(String header) {
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(c -> header.chars().filter(each -> each == c).count()))
        .orElseThrow();
  }
}
