package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Panasonic's metal plates for sensing currents: {@code ERJM1WSF10MU} is 10 mΩ. By the data sheet
 * "Current Sensing Resistors, Metal Plate Type, ERJ M1WS, M1WT".
 */
final class PanasonicErjShunt {
  private static final Codes SIZES =
      Codes.silent().size("M1WS", "2512", power("1")).size("M1WT", "2512", power("2"));

  static final PartNumberSystem SYSTEM =
      Family.of(
              Panasonic.MAKER,
              "ERJ-M1W",
              "Data sheet Current Sensing Resistors, Metal Plate Type, ERJ M1WS, M1WT",
              "Resistors")
          .starting("ERJM", "ERJ-M")
          .saying(technology("metal plate"))
          .reading(
              text("ERJ"),
              dash(),
              code("size", SIZES),
              code("tolerance", Codes.tolerances("FGJ")),
              resistance(LetterCode.milliohms(3)),
              code("packing", Codes.of("U", packing("tape and reel, embossed, 4 mm pitch"))),
              between("0.001", "0.02"));

  private PanasonicErjShunt() {}
}
