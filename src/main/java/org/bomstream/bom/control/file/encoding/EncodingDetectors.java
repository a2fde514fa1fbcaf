package org.bomstream.bom.control.file.encoding;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Asks two detectors in what encoding a text is that is no UTF-8, by its lines that are not ASCII
 * alone: the others tell nothing, and drown the rest. What both say is taken; where they differ,
 * what the bytes allow and a table is likelier to have, and the other is named.
 */
public final class EncodingDetectors {
  /** Of lines that are not ASCII alone. */
  private static final int MOST_BYTES = 1 << 16;

  private static final int LONGEST_LINE = 1 << 12;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final int MOST_OTHERS = 3;

  /** What detectors do not know, or not in short texts: of DOS, of older Macintoshes, Japanese. */
  private static final List<Charset> OLD =
      Stream.of("IBM850", "IBM437", "IBM852", "IBM866", "x-MacRoman", "windows-31j")
          .map(Charset::forName)
          .toList();

  /** What we read; a detector's other ideas are passed over. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("WINDOWS-1252", "windows-1252"),
          Map.entry("ISO-8859-2", "ISO-8859-2"),
          Map.entry("WINDOWS-1250", "windows-1250"),
          Map.entry("WINDOWS-1251", "windows-1251"),
          Map.entry("ISO-8859-5", "ISO-8859-5"),
          Map.entry("ISO-8859-7", "windows-1253"),
          Map.entry("WINDOWS-1253", "windows-1253"),
          Map.entry("KOI8-R", "KOI8-R"),
          Map.entry("ISO-8859-15", "ISO-8859-15"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("BIG5", "Big5"),
          Map.entry("SHIFT_JIS", "windows-31j"),
          Map.entry("EUC-JP", "EUC-JP"),
          Map.entry("EUC-KR", "EUC-KR"));

  /** Of a hundred; what Tika's detector says below is a guess. */
  private static final int SURE = 30;

  private EncodingDetectors() {}

  /** Of a text that is no valid UTF-8. */
  public static LikelyCharset ask(Path file) throws IOException {
    byte[] telling = tellingLines(file);
    Optional<Charset> first = universal(telling);
    List<Charset> second = tika(telling);
    Set<Charset> likely = new LinkedHashSet<>();
    if (CjkPairs.areLikely(telling)) {
      second.stream().filter(CjkPairs::isDoubleByte).forEach(likely::add);
      first.filter(CjkPairs::isDoubleByte).ifPresent(likely::add);
      likely.add(GB18030);
    }
    first.ifPresent(likely::add);
    likely.addAll(second);
    likely.add(WINDOWS_1252);
    likely.removeIf(charset -> !decodes(charset, telling));
    boolean agree =
        first.isPresent()
            && !second.isEmpty()
            && first.get().equals(second.getFirst())
            && !(first.get().equals(WINDOWS_1252) && CjkPairs.areLikely(telling));
    Charset best = agree ? first.get() : Legibility.best(List.copyOf(likely), telling);
    Charset taken = olderThan(best, telling);
    List<Charset> others = new ArrayList<>();
    if (!agree || !taken.equals(best)) {
      others.add(best);
      likely.stream().limit(MOST_OTHERS).forEach(others::add);
    }
    others.removeIf(taken::equals);
    return new LikelyCharset(taken, List.copyOf(new LinkedHashSet<>(others)), old(best, telling));
  }

  /** None where the text makes sense as it was found. */
  private static List<Charset> old(Charset found, byte[] telling) {
    return CjkPairs.isDoubleByte(found) || Legibility.odd(found, telling) == 0
        ? List.of()
        : OLD.stream().filter(old -> decodes(old, telling)).toList();
  }

  /** One that no detector knows, where the text makes more sense in it. */
  private static Charset olderThan(Charset found, byte[] telling) {
    List<Charset> all = new ArrayList<>(OLD);
    all.addFirst(found);
    return Legibility.best(all, telling);
  }

  private static Optional<Charset> universal(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return known(detector.getDetectedCharset());
  }

  /** The likeliest first. */
  private static List<Charset> tika(byte[] bytes) throws IOException {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    Set<Charset> found = new LinkedHashSet<>();
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= SURE || (found.isEmpty() && match.getConfidence() > 10)) {
        known(match.getName()).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Charset> known(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(KNOWN.get(name.toUpperCase(java.util.Locale.ROOT)))
            .map(Charset::forName);
  }

  /** Windows-1252 decodes anything as Java has it. */
  private static boolean decodes(Charset charset, byte[] bytes) {
    if (charset.equals(WINDOWS_1252)) {
      return true;
    }
    CharsetDecoder strict = charset.newDecoder();
    try {
      return strict.decode(ByteBuffer.wrap(bytes)).chars().noneMatch(c -> c >= 0x80 && c < 0xA0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The lines that hold a byte beyond ASCII; long ones and the last are cut. */
  private static byte[] tellingLines(Path file) throws IOException {
    ByteArrayOutputStream telling = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tells = false;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      for (int b = bytes.read(); b >= 0 && telling.size() < MOST_BYTES; b = bytes.read()) {
        tells |= b >= 0x80;
        line.write(b);
        if (b == '\n' || (line.size() >= LONGEST_LINE && b < 0x40)) {
          if (tells) {
            line.writeTo(telling);
          }
          line.reset();
          tells = false;
        }
      }
    }
    if (tells && line.size() < MOST_BYTES) {
      line.writeTo(telling);
    }
    return telling.toByteArray();
  }
}
