package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Quantity;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * The chips of Phycomp, now Yageo, by the twelve digits that they were ordered with until 2010:
 * {@code 232270671003L} is 10 kΩ of 1 % in 0402, {@code 232270591001L} its jumper. By the data
 * sheet "RC0402", ordering information, 12NC.
 */
final class PhycompResistors {
  private static final String DIGITS = "0123456789";

  /** Powers of ten by the last digit, to which three digits are multiplied; 0 is not read. */
  private static final int[] POWERS = {0, 0, 1, 2, 3, 4, 5, -3, -2, -1};

  private static final int LENGTH = 4;

  static final PartNumberSystem SYSTEM =
      Family.of(Yageo.MAKER, "12NC resistors", "Data sheet RC0402, 12NC", "Resistors")
          .starting("23227067", "23227059")
          .saying(technology("thick film"))
          .reading(
              code("series", Codes.none().size("23227067", "0402", tolerance("1"))),
              resistance(PhycompResistors::digits),
              series(Series.E24_E96),
              between("1", "10E6"),
              maybe("termination", Codes.of("L", termination("lead-free"))))
          .reading(
              code("series", Codes.none().size("23227059", "0402")),
              jumper("1001"),
              maybe("termination", Codes.of("L", termination("lead-free"))));

  private PhycompResistors() {}

  private static boolean digits(Draft draft) {
    int value = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = DIGITS.indexOf(draft.peek(i));
      if (digit < 0) {
        return false;
      }
      value = value * 10 + digit;
    }
    int last = value % 10;
    boolean right = value >= 1000 && last != 0;
    if (right) {
      draft.skip(LENGTH, new Quantity(value / 10, POWERS[last]));
    }
    return right;
  }
}
