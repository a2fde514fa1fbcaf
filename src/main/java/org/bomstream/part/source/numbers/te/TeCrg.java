package org.bomstream.part.source.numbers.te;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TE Connectivity's thick film chips: {@code CRG0603F10K}, for cars {@code CRGCQ0402F10K}, for more
 * power {@code CRGH1206F120R}; CRGP withstands pulses, CRGS surges. By the data sheets "Type CRG
 * Series" and those of the others.
 */
final class TeCrg {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512");

  static final PartNumberSystem CRG = family("CRG").saying(technology("thick film"));
  static final PartNumberSystem CRGCQ =
      family("CRGCQ").saying(technology("thick film"), automotive());
  static final PartNumberSystem CRGH = family("CRGH").saying(technology("thick film"));
  static final PartNumberSystem CRGP = family("CRGP").saying(technology("thick film"));
  static final PartNumberSystem CRGS = family("CRGS").saying(technology("thick film"));

  private TeCrg() {}

  private static Family family(String series) {
    return Family.of(TeConnectivity.MAKER, series, "Data sheet " + series + " Series", "Resistors")
        .starting(series)
        .reading(
            text(series),
            code("size", SIZES),
            code("tolerance", Codes.tolerances("FJ")),
            resistance(LetterCode.ohms()),
            usualSeries(),
            between("1", "10E6"))
        .reading(text(series), code("size", SIZES), jumper("ZR"));
  }
}
