package org.bomstream.part.source.numbers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.bom.control.BomReaders;

/** The lines of real BOMs, with their own value and footprint columns. */
final class SharedBoms {
  private static final List<String> NUMBER_COLUMNS =
      List.of(
          "mpn",
          "manufacturer part",
          "manf#",
          "manufacturer1 part number",
          "manufacturer part number",
          "manufacturer_part_number",
          "manufacturer1 example",
          "part number");

  static List<StatedPart> in(Path boms) throws IOException {
    List<StatedPart> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(boms)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx") && !name.contains("not-a-bom")) {
          workbook(file, name, parts);
        } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
          text(file, name, parts);
        }
      }
    }
    return parts;
  }

  private static void text(Path file, String name, List<StatedPart> parts) throws IOException {
    char separator = name.endsWith(".tsv") ? '\t' : name.contains("semicolon") ? ';' : ',';
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofNamedCsvRecord(file)) {
      rows.forEach(row -> add(name, lowerCased(row.getFieldsAsMap()), parts));
    }
  }

  private static Map<String, String> lowerCased(Map<String, String> row) {
    Map<String, String> cells = new HashMap<>();
    row.forEach((column, cell) -> cells.put(column.strip().toLowerCase(Locale.ROOT), cell));
    return cells;
  }

  private static void workbook(Path file, String name, List<StatedPart> parts) throws IOException {
    BomReaders.reader()
        .read(file)
        .lines()
        .forEach(
            line -> {
              Map<String, String> cells = new HashMap<>();
              cells.put("part number", Objects.requireNonNullElse(line.mpn(), ""));
              cells.put("manufacturer", Objects.requireNonNullElse(line.manufacturer(), ""));
              cells.put("description", Objects.requireNonNullElse(line.description(), ""));
              add(name, cells, parts);
            });
  }

  private static void add(String name, Map<String, String> cells, List<StatedPart> parts) {
    cells.values().removeIf(cell -> cell.isBlank() || cell.startsWith("~"));
    NUMBER_COLUMNS.stream()
        .map(cells::get)
        .filter(number -> number != null)
        .findFirst()
        .ifPresent(
            number -> {
              String maker = cells.getOrDefault("manufacturer", cells.getOrDefault("mf", ""));
              String words =
                  Stream.of("description", "part description", "part number", "value")
                      .map(column -> cells.getOrDefault(column, ""))
                      .filter(word -> !word.equals(number))
                      .reduce("", (all, word) -> all + " ; " + word);
              parts.add(new StatedPart(name, maker, number, cells, words));
            });
  }
}
