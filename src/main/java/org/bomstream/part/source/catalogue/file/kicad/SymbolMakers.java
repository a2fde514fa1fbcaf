package org.bomstream.part.source.catalogue.file.kicad;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Who makes a symbol's part where no field says so: told by the library's name, else by whose
 * datasheet the symbol shows. Libraries of parts that many make, such as {@code 74xx}, tell nobody.
 */
public final class SymbolMakers {
  private static final String TABLE = "/part/symbol-makers.csv";

  private static final List<Clue> CLUES = read();

  private SymbolMakers() {}

  /** A row of the table. */
  private record Clue(String tells, String text, String maker) {}

  /**
   * Empty where nothing tells.
   *
   * @param library its name, without folder and ending
   * @param datasheet an address; empty where there is none
   */
  public static Optional<String> of(String library, Optional<String> datasheet) {
    Optional<String> maker =
        CLUES.stream()
            .filter(clue -> clue.tells.equals("library") && library.startsWith(clue.text))
            .map(Clue::maker)
            .findFirst();
    return maker.isPresent() || isGeneric(library)
        ? maker
        : datasheet.flatMap(SymbolMakers::host).flatMap(SymbolMakers::ofHost);
  }

  private static boolean isGeneric(String library) {
    return CLUES.stream()
        .anyMatch(clue -> clue.tells.equals("generic") && library.startsWith(clue.text));
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofHost(String host) {
    return CLUES.stream()
        .filter(clue -> clue.tells.equals("host"))
        .filter(clue -> host.equals(clue.text) || host.endsWith("." + clue.text))
        .map(Clue::maker)
        .findFirst();
  }

  private static List<Clue> read() {
    try (Reader text =
            new InputStreamReader(
                SymbolMakers.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream()
          .map(row -> new Clue(row.getField("tells"), row.getField("text"), row.getField("maker")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
