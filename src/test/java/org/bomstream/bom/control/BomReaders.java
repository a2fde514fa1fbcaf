package org.bomstream.bom.control;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Assertions;

/** Gives tests a reader with the limits as shipped, but for the time, and files to read. */
public final class BomReaders {
  /** Six times as shipped: a machine that runs tests has more to do. */
  private static final Duration DEADLINE = Duration.ofMinutes(1);

  private BomReaders() {}

  public static BomReader reader() {
    return reader(50_000, 20L << 20);
  }

  public static BomReader reader(int maxRows, long maxBytes) {
    return reader(maxRows, maxBytes, DEADLINE);
  }

  public static BomReader reader(int maxRows, long maxBytes, Duration deadline) {
    BomReader reader = new BomReader();
    reader.maxRows = maxRows;
    reader.maxBytes = maxBytes;
    reader.heapBytes = 104 << 20;
    reader.deadline = deadline;
    return reader;
  }

  /** One of the fixtures in {@code src/test/resources/boms}. */
  static Path fixture(String name) {
    URL url = Objects.requireNonNull(BomReaders.class.getResource("/boms/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static ImportReading readFixture(String name) throws IOException {
    return reader().read(fixture(name));
  }

  public static ImportReading read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  public static ImportReading read(String text, Charset charset) throws IOException {
    return read(text.getBytes(charset));
  }

  public static ImportReading read(byte[] bytes) throws IOException {
    return read(reader(), bytes);
  }

  public static ImportReading read(BomReader reader, byte[] bytes) throws IOException {
    // A name and ending that say nothing: the content alone counts.
    Path file = Files.createTempFile("bom", ".bin");
    try {
      return reader.read(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }

  /** A workbook's bytes. */
  public static byte[] workbook(Consumer<Workbook> content) throws IOException {
    try (var out = new java.io.ByteArrayOutputStream()) {
      try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
        content.accept(workbook);
      }
      return out.toByteArray();
    }
  }

  public static Problem refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Problem refused(byte[] bytes) {
    return refused(reader(), bytes);
  }

  public static Problem refused(BomReader reader, byte[] bytes) {
    return Assertions.assertThrows(Problem.class, () -> read(reader, bytes));
  }

  /** The only fault of a refused file. */
  public static Fault fault(Problem problem) {
    List<?> errors = Objects.requireNonNull((List<?>) problem.members().get("errors"));
    Assertions.assertEquals(1, errors.size());
    return (Fault) errors.getFirst();
  }

  public static List<String> codes(ImportReading table) {
    return table.warnings().stream().map(Fault::code).toList();
  }
}
