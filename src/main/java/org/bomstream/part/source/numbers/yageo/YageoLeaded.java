package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Yageo's leaded resistors: metal film {@code MFR-25FBF52-100R}, carbon film {@code
 * CFR-25JB-52-10K}. By the catalogue "Leaded resistors", explanation of ordering codes.
 */
final class YageoLeaded {
  private static final Codes POWER =
      Codes.of("-12", power("0.167")).and("-25", power("0.25")).and("-50", power("0.5"));

  private static final Codes PACKINGS =
      Codes.of("B", packing("tape in box")).and("R", packing("tape and reel"));

  static final PartNumberSystem MFR =
      family("MFR", "F52-", "BCDF").saying(technology("metal film"));
  static final PartNumberSystem CFR = family("CFR", "-52-", "GJ").saying(technology("carbon film"));

  private YageoLeaded() {}

  private static Family family(String series, String tape, String tolerances) {
    return Family.of(Yageo.MAKER, series, "Catalogue Leaded resistors", "Resistors")
        .starting(series)
        .reading(
            text(series),
            code("power", POWER),
            code("tolerance", Codes.tolerances(tolerances)),
            code("packing", PACKINGS),
            text(tape),
            resistance(LetterCode.ohms()),
            usualSeries(),
            between("1", "10E6"));
  }
}
