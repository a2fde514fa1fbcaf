package org.bomstream.part.source.catalogue.file.kicad;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads s-expressions mark by mark and keeps no more than the current one: a library has a hundred
 * megabytes, nearly all of them drawings.
 */
final class Expressions {
  private static final int DEEPEST = 64;

  /** What is behind it is read and dropped. */
  private static final int LONGEST_TEXT = 4_000;

  private static final int NONE = -2;

  /** What was read. */
  enum Mark {
    OPENING,
    CLOSING,
    WORD,
    END
  }

  private final Reader text;
  private final StringBuilder word = new StringBuilder();
  private int ahead = NONE;
  private int line = 1;
  private int depth;

  Expressions(Reader text) {
    this.text = text;
  }

  /** The word or quoted text that was read last; cut where it is longer than anybody needs. */
  String word() {
    return word.toString();
  }

  /** How many parentheses are open, the one read last included. */
  int depth() {
    return depth;
  }

  /** Counted from 1. */
  int line() {
    return line;
  }

  /**
   * Reads on.
   *
   * @throws BadLibrary when parentheses or quotes do not match, or are nested too deep
   */
  Mark next() throws IOException, BadLibrary {
    int c = read();
    while (c >= 0 && (Character.isWhitespace(c) || c == '\uFEFF')) {
      c = read();
    }
    return switch (c) {
      case -1 -> end();
      case '(' -> opening();
      case ')' -> closing();
      case '"' -> quoted();
      default -> bare(c);
    };
  }

  private Mark end() throws BadLibrary {
    if (depth > 0) {
      throw new BadLibrary("it ends in the middle, in line %d".formatted(line));
    }
    return Mark.END;
  }

  private Mark opening() throws BadLibrary {
    if (++depth > DEEPEST) {
      throw new BadLibrary("it is nested deeper than %d, in line %d".formatted(DEEPEST, line));
    }
    return Mark.OPENING;
  }

  private Mark closing() throws BadLibrary {
    if (--depth < 0) {
      throw new BadLibrary("nothing is open that line %d closes".formatted(line));
    }
    return Mark.CLOSING;
  }

  private Mark quoted() throws IOException, BadLibrary {
    int begin = line;
    word.setLength(0);
    for (int c = read(); c != '"'; c = read()) {
      if (c < 0) {
        throw new BadLibrary("a text that begins in line %d does not end".formatted(begin));
      }
      keep(c == '\\' ? escaped(read()) : c);
    }
    return Mark.WORD;
  }

  private static int escaped(int c) {
    return c == 'n' || c == 't' || c == 'r' ? ' ' : c;
  }

  private Mark bare(int first) throws IOException {
    word.setLength(0);
    int c = first;
    while (c >= 0 && c != '(' && c != ')' && c != '"' && !Character.isWhitespace(c)) {
      keep(c);
      c = read();
    }
    ahead = c;
    return Mark.WORD;
  }

  private void keep(int c) {
    if (c >= 0 && word.length() < LONGEST_TEXT) {
      word.append((char) c);
    }
  }

  private int read() throws IOException {
    int c = ahead == NONE ? text.read() : ahead;
    if (ahead == NONE && c == '\n') {
      line++;
    }
    ahead = NONE;
    return c;
  }
}
