package org.bomstream.bom.control.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.bom.control.table.ImportRefusal;

/**
 * How a text file is encoded, found by its bytes.
 *
 * @param mark the length of its byte order mark, 0 where it has none
 */
record TextEncoding(Charset charset, int mark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * A mark decides; without one zero bytes mean UTF-16, and what is no valid UTF-8 is Windows-1252.
   *
   * @param head the file's first bytes
   * @throws org.bomstream.problem.Problem 422 when the file is not text
   */
  static TextEncoding of(Path file, byte[] head) throws IOException {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_16BE, 2);
    }
    if (Utf16.holdsZero(head)) {
      return new TextEncoding(Utf16.byteOrder(head).orElseThrow(ImportRefusal::binary), 0);
    }
    return new TextEncoding(isUtf8(file) ? UTF_8 : WINDOWS_1252, 0);
  }

  Reader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    bytes.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(bytes, charset));
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader strict = Files.newBufferedReader(file, UTF_8)) {
      strict.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
