package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bomstream.bom.control.file.Delimiter;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, in any delimiter and encoding, is read again. */
class RoundTripTest {
  private static final String LATIN = "ABCXYZabc0123456789 ,;|\"'/+-.()#&µ±éüß€°";
  private static final String WORLD = LATIN + "Ωк三星电子°µ™🙂";
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatWasWritten(int seed) throws IOException {
    Random random = new Random(seed);
    String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
    String letters = encoding.startsWith("UTF") ? WORLD : LATIN;
    List<ReadLine> lines = new ArrayList<>();
    for (int row = 2, last = 2 + random.nextInt(30); row <= last; row++) {
      lines.add(line(row, random, letters));
    }

    ImportReading table =
        BomReaders.read(mark(random, encoding) + text(lines, random), Charset.forName(encoding));

    assertThat(table.lines()).isEqualTo(lines);
    assertThat(table.ignoredRows()).isZero();
    // What no maker would call a part is told, and kept.
    assertThat(table.warnings()).allMatch(warning -> warning.code().equals("odd_number"));
  }

  private static String mark(Random random, String encoding) {
    return encoding.startsWith("UTF") && random.nextBoolean() ? "\uFEFF" : "";
  }

  private static ReadLine line(int row, Random random, String letters) {
    List<String> designators =
        IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(i -> "R" + (row * 10 + i)).toList();
    return new ReadLine(
        row,
        designators,
        BigDecimal.valueOf(designators.size()),
        "M" + word(random, letters) + row,
        "M" + word(random, letters) + "x",
        "M" + word(random, letters) + "x",
        List.of(),
        random.nextBoolean());
  }

  private static String word(Random random, String letters) {
    int[] points = letters.codePoints().toArray();
    return random
        .ints(random.nextInt(12), 0, points.length)
        .map(i -> points[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @SuppressWarnings("EnumOrdinal") // any of them will do
  private static String text(List<ReadLine> lines, Random random) throws IOException {
    Delimiter delimiter = Delimiter.values()[random.nextInt(Delimiter.values().length)];
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(delimiter.character())
            .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
            .build(text)) {
      csv.writeRecord("Ref", "Qty", "Mfr. P/N", "Mfr.", "Description", "DNP");
      for (ReadLine line : lines) {
        csv.writeRecord(
            String.join(", ", line.referenceDesignators()),
            Objects.requireNonNull(line.quantity()).toPlainString(),
            line.mpn(),
            line.manufacturer(),
            line.description(),
            line.doNotPopulate() ? "x" : "");
      }
    }
    return text.toString();
  }
}
