package org.bomstream;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.bom.control.table.BomTable;

/** BOMs as they come out of a file, made of part numbers alone. */
public final class Lines {
  private Lines() {}

  /** A line for each; null for a line without a part number. */
  public static BomTable of(String... mpns) {
    List<String> all = Arrays.asList(mpns);
    return new BomTable(
        IntStream.rangeClosed(1, all.size()).mapToObj(n -> line(n, all.get(n - 1))).toList(),
        0,
        List.of());
  }

  /** So many lines, named {@code OK-1} and on. */
  public static BomTable of(int lines) {
    return of(IntStream.rangeClosed(1, lines).mapToObj(n -> "OK-" + n).toArray(String[]::new));
  }

  private static BomTable.Line line(int number, String mpn) {
    return new BomTable.Line(
        number + 1, List.of("R" + number), BigDecimal.ONE, mpn, null, null, List.of(), false);
  }
}
