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
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.file.encoding.EncodingDetectors;
import org.bomstream.bom.control.file.encoding.LikelyCharset;
import org.bomstream.bom.control.table.ImportRefusal;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded, found by its bytes.
 *
 * @param mark the length of its byte order mark, 0 where it has none
 * @param others encodings that it may be in as well; empty where it is certain
 * @param tried further ones, where more is understood by them
 */
public record TextEncoding(Charset charset, int mark, List<Charset> others, List<Charset> tried) {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private TextEncoding(Charset charset, int mark) {
    this(charset, mark, List.of(), List.of());
  }

  /**
   * A mark decides; without one zero bytes mean UTF-16; of what is no valid UTF-8 two detectors say
   * what it is.
   *
   * @param head the file's first bytes
   * @throws org.bomstream.problem.Problem 422 when the file is not text
   */
  public static TextEncoding of(Path file, byte[] head) throws IOException {
    TextEncoding marked = marked(head);
    if (marked != null) {
      return marked;
    }
    if (Utf16.holdsZero(head)) {
      return new TextEncoding(Utf16.byteOrder(head).orElseThrow(ImportRefusal::binary), 0);
    }
    if (isUtf8(file)) {
      return new TextEncoding(UTF_8, 0);
    }
    LikelyCharset likely = EncodingDetectors.ask(file);
    return new TextEncoding(likely.charset(), 0, likely.others(), likely.tried());
  }

  private static @Nullable TextEncoding marked(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(UTF_32LE, 4);
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_32BE, 4);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2);
    }
    return startsWith(head, 0xFE, 0xFF) ? new TextEncoding(UTF_16BE, 2) : null;
  }

  /** As a person says; a mark is passed over where there is one of that encoding. */
  public static TextEncoding of(Charset charset, byte[] head) {
    TextEncoding marked = marked(head);
    if (marked == null) {
      return new TextEncoding(charset, 0);
    }
    boolean isSame = marked.charset.equals(charset) || charset.name().startsWith("UTF-16");
    return isSame ? marked : new TextEncoding(charset, 0);
  }

  /** The others, each as the likeliest; by them a title may be understood that is none by this. */
  public List<TextEncoding> alternatives() {
    return Stream.concat(others.stream(), tried.stream())
        .distinct()
        .map(
            other ->
                new TextEncoding(
                    other,
                    mark,
                    Stream.concat(Stream.of(charset), others.stream())
                        .filter(each -> !each.equals(other))
                        .toList(),
                    List.of()))
        .toList();
  }

  public Reader open(Path file) throws IOException {
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
