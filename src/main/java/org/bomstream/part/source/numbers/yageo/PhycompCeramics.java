package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.dielectric;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Quantity;

/**
 * The ceramic capacitors of Phycomp, now Yageo, by the twelve digits that they were ordered with
 * until 2010: {@code 223858715623} is 1 nF of X7R in 0402. By the data sheets "X7R 16/50 V" and
 * "X5R high capacitance", ordering information, 12NC.
 */
final class PhycompCeramics {

  /** A series is a size, dielectric, voltage and tape; all of these have ten percent. */
  private static final Codes KINDS =
      Codes.none()
          .size("223878715", "0402", dielectric("X7R"), voltage("16"), tolerance("10"))
          .size("223858715", "0402", dielectric("X7R"), voltage("50"), tolerance("10"))
          .size("222224013", "0805", dielectric("X5R"), voltage("10"), tolerance("10"));

  private static final int[] TWELVE = {10, 12, 15, 18, 22, 27, 33, 39, 47, 56, 68, 82};
  private static final char FIRST = '6';

  /** The places of 1 nF among all codes that do not end in zero. */
  private static final int NANOFARAD = 20;

  private static final int NANO = -10;

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Yageo.MAKER, "12NC ceramics", "Data sheets X7R and X5R, 12NC")
          .starting("223878715", "223858715", "222224013")
          .reading(
              code("series", KINDS),
              value("capacitance", "F", 0, PhycompCeramics::numbered),
              between("1E-10", "10E-6"));

  private PhycompCeramics() {}

  /** The values of E12 are numbered one after another, and no number ends in zero. */
  private static boolean numbered(Draft draft) {
    int tens = draft.peek(1) - '0';
    int ones = draft.peek(2) - '0';
    if (draft.peek(0) != FIRST || tens < 0 || tens > 9 || ones < 1 || ones > 9) {
      return false;
    }
    int place = tens * 9 + ones - 1 - NANOFARAD;
    int decade = Math.floorDiv(place, TWELVE.length);
    int digits = TWELVE[Math.floorMod(place, TWELVE.length)];
    draft.skip(3, new Quantity(digits, NANO + decade));
    return true;
  }
}
