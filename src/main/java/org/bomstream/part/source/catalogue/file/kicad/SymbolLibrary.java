package org.bomstream.part.source.catalogue.file.kicad;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.source.catalogue.file.kicad.Expressions.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Reads a library's symbols with their fields. They are kept until the library ends, since a symbol
 * may extend one that comes later; of their drawings nothing is.
 */
public final class SymbolLibrary {
  private static final String HEAD = "kicad_symbol_lib";

  /** The largest of KiCad's own has 1,500 symbols. */
  private static final int MOST_SYMBOLS = 100_000;

  private static final int MOST_FIELDS = 100;

  /** Of all fields that are kept: some 60 MB of heap at most. */
  private static final int MOST_CHARACTERS = 30_000_000;

  private static final int LIBRARY = 1;
  private static final int SYMBOL = 2;
  private static final int PROPERTY = 3;

  private final Expressions in;
  private final List<Symbol> symbols = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private @Nullable String base;
  private int characters;

  private SymbolLibrary(Reader text) {
    in = new Expressions(text);
  }

  /**
   * Reads to the end.
   *
   * @throws BadLibrary when it is none, or holds more than we read
   */
  public static List<Symbol> read(Reader text) throws IOException, BadLibrary {
    var library = new SymbolLibrary(text);
    library.readHead();
    library.readSymbols();
    return library.symbols;
  }

  private void readHead() throws IOException, BadLibrary {
    if (in.next() != Mark.OPENING || in.next() != Mark.WORD || !in.word().equals(HEAD)) {
      throw new BadLibrary("it is no symbol library of KiCad 6 or later");
    }
  }

  private void readSymbols() throws IOException, BadLibrary {
    for (Mark mark = in.next(); mark != Mark.END; mark = in.next()) {
      if (mark == Mark.OPENING && in.depth() == SYMBOL && opens("symbol")) {
        readSymbol();
      }
    }
  }

  /** Whether the parenthesis just read opens that. */
  private boolean opens(String what) throws IOException, BadLibrary {
    return in.next() == Mark.WORD && in.word().equals(what);
  }

  private void readSymbol() throws IOException, BadLibrary {
    int line = in.line();
    String name = text();
    fields.clear();
    base = null;
    while (in.depth() > LIBRARY) {
      if (in.next() == Mark.OPENING && in.depth() == PROPERTY) {
        readMember();
      }
    }
    add(new Symbol(line, name, Optional.ofNullable(base), Map.copyOf(fields)));
  }

  private void readMember() throws IOException, BadLibrary {
    if (in.next() != Mark.WORD) {
      return;
    }
    switch (in.word()) {
      case "extends" -> base = text();
      case "property" -> readField();
      default -> {}
    }
  }

  private void readField() throws IOException, BadLibrary {
    String name = text();
    // KiCad 9 says that a field is private before it names it.
    String its = name.equals("private") ? text() : name;
    String value = text();
    if (fields.size() < MOST_FIELDS) {
      fields.putIfAbsent(its, value);
    }
  }

  /** The next word; blank where a parenthesis comes instead. */
  private String text() throws IOException, BadLibrary {
    return in.next() == Mark.WORD ? in.word() : "";
  }

  private void add(Symbol symbol) throws BadLibrary {
    characters += symbol.name().length();
    symbol.fields().forEach((name, value) -> characters += name.length() + value.length());
    if (symbols.size() == MOST_SYMBOLS || characters > MOST_CHARACTERS) {
      throw new BadLibrary(
          "it holds more than %,d symbols, or %,d characters of fields"
              .formatted(MOST_SYMBOLS, MOST_CHARACTERS));
    }
    symbols.add(symbol);
  }
}
