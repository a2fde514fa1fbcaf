package org.bomstream;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;

/** BOMs as they come out of a file, made of part numbers alone. */
public final class Lines {
  private Lines() {}

  /** A line for each; null for a line without a part number. */
  public static ImportReading of(String... mpns) {
    List<String> all = Arrays.asList(mpns);
    return new ImportReading(
        List.of(),
        null,
        null,
        null,
        1,
        List.of(),
        List.of(),
        0,
        IntStream.rangeClosed(1, all.size()).mapToObj(n -> line(n, all.get(n - 1))).toList(),
        List.of(),
        List.of(),
        ImportMapping.NONE);
  }

  /** So many lines, named {@code OK-1} and on. */
  public static ImportReading of(int lines) {
    return of(IntStream.rangeClosed(1, lines).mapToObj(n -> "OK-" + n).toArray(String[]::new));
  }

  private static ReadLine line(int number, String mpn) {
    return new ReadLine(
        number + 1, List.of("R" + number), BigDecimal.ONE, mpn, null, null, List.of(), false);
  }
}
