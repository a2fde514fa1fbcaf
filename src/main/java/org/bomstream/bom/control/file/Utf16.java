package org.bomstream.bom.control.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells UTF-16 without a mark from binary data. Whatever the language, a table has ASCII in it
 * (line ends, delimiters, digits), which read in the wrong byte order is none.
 */
final class Utf16 {
  /** One character in so many. */
  private static final int LEAST_ASCII = 20;

  private Utf16() {}

  static boolean holdsZero(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The byte order in which this is text; empty when in neither. */
  static Optional<Charset> byteOrder(byte[] head) {
    int little = asciiCharacters(head, UTF_16LE);
    int big = asciiCharacters(head, UTF_16BE);
    if (little == 0 && big == 0) {
      return Optional.empty();
    }
    return Optional.of(little >= big ? UTF_16LE : UTF_16BE);
  }

  /** 0 when it is no text in that byte order, or hardly any of it is ASCII. */
  private static int asciiCharacters(byte[] head, Charset charset) {
    CharBuffer text = CharBuffer.allocate(head.length);
    // Not the end of the input: the head may stop within a character.
    if (charset.newDecoder().decode(ByteBuffer.wrap(head), text, false).isError()) {
      return 0;
    }
    text.flip();
    if (text.chars().anyMatch(Utf16::isNoText) || text.chars().noneMatch(Utf16::endsLine)) {
      return 0;
    }
    int ascii = (int) text.chars().filter(c -> c < 0x80).count();
    return ascii * LEAST_ASCII >= text.length() ? ascii : 0;
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isNoText(int c) {
    return c < ' ' ? "\t\r\n\f".indexOf(c) < 0 : !Character.isDefined(c);
  }
}
