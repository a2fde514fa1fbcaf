package org.bomstream.part.source.numbers.grammar;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.entity.Parameter;

/**
 * A size of chips, by both of its codes: {@code 0402} in inches is {@code 1005} in millimetres, and
 * {@code 0402} in millimetres is another.
 *
 * @param inch the code by hundredths of an inch
 * @param metric the code by tenths of a millimetre
 * @param millimetres nominal length and width
 */
public record ChipSize(String inch, String metric, String millimetres) {

  private static final Map<String, ChipSize> BY_INCH =
      Stream.of(
              "008004 0201 0.25×0.125",
              "01005 0402 0.4×0.2",
              "015008 05025 0.5×0.25",
              "009005 03015 0.3×0.15",
              "0201 0603 0.6×0.3",
              "0202 0605 0.6×0.5",
              "0204 0510 0.5×1.0",
              "0303 0808 0.8×0.8",
              "0306 0816 0.8×1.6",
              "0402 1005 1.0×0.5",
              "0406 1016 1.0×1.6",
              "0504 1210 1.25×1.0",
              "0505 1414 1.4×1.4",
              "0508 1220 1.25×2.0",
              "0603 1608 1.6×0.8",
              "0612 1632 1.6×3.2",
              "0805 2012 2.0×1.25",
              "0806 2016 2.0×1.6",
              "1008 2520 2.5×2.0",
              "1111 2828 2.8×2.8",
              "1206 3216 3.2×1.6",
              "1210 3225 3.2×2.5",
              "1218 3246 3.2×4.6",
              "1225 3264 3.2×6.4",
              "1806 4516 4.5×1.6",
              "1808 4520 4.5×2.0",
              "1812 4532 4.5×3.2",
              "1825 4564 4.5×6.4",
              "2010 5025 5.0×2.5",
              "2211 5728 5.7×2.8",
              "2220 5750 5.7×5.0",
              "2225 5764 5.7×6.4",
              "2512 6332 6.3×3.2")
          .map(line -> line.split(" "))
          .map(words -> new ChipSize(words[0], words[1], words[2].replace("×", " × ") + " mm"))
          .collect(Collectors.toUnmodifiableMap(ChipSize::inch, size -> size));

  /** The size of an inch code. */
  static ChipSize inch(String inch) {
    ChipSize size = BY_INCH.get(inch);
    if (size == null) {
      throw new IllegalArgumentException("no chip size " + inch);
    }
    return size;
  }

  /** For example {@code 0402 (1005 metric)}. */
  public String packageName() {
    return inch + " (" + metric + " metric)";
  }

  Parameter dimensions() {
    return Parameter.ofText("dimensions", millimetres);
  }
}
