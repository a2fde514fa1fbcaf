package org.bomstream.part.source.catalogue.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Reads a catalogue file part by part, never the whole of it: JSON lines, CSV or a KiCad symbol
 * library, by content.
 */
public final class CatalogueReader {

  private static final int LOOK_AHEAD = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CatalogueReader() {}

  /**
   * Reads the file to its end.
   *
   * @param at when its content was taken
   * @throws BadCatalogue when the file as a whole is of no such format, or not UTF-8
   */
  public static void read(String file, Instant at, InputStream bytes, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            LOOK_AHEAD);
    try {
      formatOf(text).read(file, at, text, sink);
    } catch (CharacterCodingException e) {
      throw notUtf8();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8();
      }
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new BadCatalogue("it is no CSV: " + e.getMessage());
    }
  }

  private static BadCatalogue notUtf8() {
    return new BadCatalogue("it is not UTF-8 text");
  }

  private static CatalogueFormat formatOf(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD / 2);
    int first = text.read();
    boolean marked = first == BYTE_ORDER_MARK;
    while (first == BYTE_ORDER_MARK || Character.isWhitespace(first)) {
      first = text.read();
    }
    text.reset();
    if (marked && text.read() != BYTE_ORDER_MARK) {
      throw new IOException("changed while it was read");
    }
    return switch (first) {
      case '{' -> new JsonLinesCatalogue();
      case '(' -> new KicadCatalogue();
      default -> new CsvCatalogue();
    };
  }
}
