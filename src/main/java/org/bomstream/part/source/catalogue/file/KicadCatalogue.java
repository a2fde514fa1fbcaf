package org.bomstream.part.source.catalogue.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.part.source.catalogue.file.detail.RowFields;
import org.bomstream.part.source.catalogue.file.kicad.BadLibrary;
import org.bomstream.part.source.catalogue.file.kicad.Inheritance;
import org.bomstream.part.source.catalogue.file.kicad.Symbol;
import org.bomstream.part.source.catalogue.file.kicad.SymbolLibrary;
import org.bomstream.part.source.catalogue.file.kicad.SymbolMakers;
import org.bomstream.part.source.reading.SaidText;

/**
 * A KiCad symbol library. A symbol is a part where it has a part number, in a field or for its
 * value, and somebody is known to make it; all others, among them patterns such as {@code
 * STM32F103C8Tx}, are left out.
 */
class KicadCatalogue implements CatalogueFormat {

  private static final String ENDING = ".kicad_sym";
  private static final String VALUE = "Value";
  private static final String DESCRIPTION = "ki_description";
  private static final String FOOTPRINT = "Footprint";

  /** A number as makers write them: with a digit, and without what stands for several numbers. */
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9+/.#-]{3,}");

  /** A small x between capitals, digits and the end is any letter: {@code LM555xM}. */
  private static final Pattern ANY_LETTER = Pattern.compile("(?<![a-wyz])x+(?![a-wyz])");

  /** {@code Package_SO:SOIC-8_3.9x4.9mm_P1.27mm} names the package, then the land pattern. */
  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?:[^:]*:)?([A-Z]{0,4}(?:SOIC|SO|SOP|SOT|SOD|SON|TO|DIP|SIP|QFN|DFN|QFP|LCC|BGA|LGA|CSP)"
              + "(?:-\\d+[A-Z]*)+?)(?:-\\d+EP)?(?:_.*)?");

  private static final Pattern CHIP =
      Pattern.compile("(?:[^:]*:)?[A-Z]+_(\\d{4,5})_\\d{4,5}Metric.*");

  @Override
  public void read(String file, Instant at, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue {
    List<Symbol> symbols;
    try {
      symbols = SymbolLibrary.read(text);
    } catch (BadLibrary e) {
      throw new BadCatalogue(e.reason());
    }
    var inheritance = new Inheritance(symbols, KicadCatalogue::isInherited);
    for (Symbol symbol : symbols) {
      Optional<Map<String, String>> fields = inheritance.fields(symbol);
      if (fields.isEmpty()) {
        sink.badRow(symbol.line(), "it extends what is not there, or itself");
      } else {
        take(file, at, symbol, fields.get(), sink);
      }
    }
  }

  /** All but what tells one part from another. */
  private static boolean isInherited(String field) {
    String plain = SaidText.plain(field);
    return !field.equals(VALUE)
        && !CatalogueColumn.MPN.isAmong(List.of(plain))
        && !CatalogueRecord.isOrderCode(plain);
  }

  private static void take(
      String file, Instant at, Symbol symbol, Map<String, String> fields, CatalogueSink sink)
      throws SQLException {
    RowFields row = row(library(file), symbol, fields);
    if (!CatalogueColumn.MPN.isIn(row) || !CatalogueColumn.MANUFACTURER.isIn(row)) {
      sink.noPart(symbol.line());
      return;
    }
    try {
      sink.part(symbol.line(), CatalogueRecord.part(file, at, row));
    } catch (BadCatalogueRow e) {
      sink.badRow(symbol.line(), e.reason());
    }
  }

  private static RowFields row(String library, Symbol symbol, Map<String, String> fields) {
    Map<String, String> texts = new HashMap<>();
    fields.forEach((name, value) -> texts.put(SaidText.plain(name), value));
    Optional.ofNullable(fields.get(DESCRIPTION)).ifPresent(t -> texts.put("description", t));
    packageName(fields.getOrDefault(FOOTPRINT, "")).ifPresent(t -> texts.put("package", t));
    RowFields row = RowFields.of(texts);
    if (!CatalogueColumn.MPN.isIn(row)) {
      number(fields.getOrDefault(VALUE, symbol.name())).ifPresent(t -> texts.put("mpn", t));
    }
    if (!CatalogueColumn.MANUFACTURER.isIn(row)) {
      SymbolMakers.of(library, CatalogueColumn.DATASHEET.text(row))
          .ifPresent(maker -> texts.put("manufacturer", maker));
    }
    return row;
  }

  private static Optional<String> number(String value) {
    return NUMBER.matcher(value).matches() && !ANY_LETTER.matcher(value).find()
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Optional<String> packageName(String footprint) {
    Matcher named = PACKAGE.matcher(footprint);
    Matcher chip = CHIP.matcher(footprint);
    if (named.matches()) {
      return Optional.of(named.group(1));
    }
    return chip.matches() ? Optional.of(chip.group(1)) : Optional.empty();
  }

  private static String library(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
