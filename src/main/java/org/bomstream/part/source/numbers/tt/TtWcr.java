package org.bomstream.part.source.numbers.tt;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TT Electronics' thick film chips: {@code WCR0603-10KFI}, against sulfur {@code ASC0603-100KFT5}.
 * By the data sheets "WCR Series" and "ASC Series", ordering procedure; {@code R005J} is the
 * jumper.
 */
final class TtWcr {
  private static final Codes SIZES =
      Codes.silent()
          .size("0402-", "0402")
          .size("0603-", "0603")
          .size("0805-", "0805")
          .size("1206-", "1206");

  static final PartNumberSystem WCR =
      family("WCR", "I").saying(technology("thick film"), automotive());
  static final PartNumberSystem ASC = family("ASC", "T5").saying(technology("thick film"));

  private TtWcr() {}

  private static Family family(String series, String reel) {
    Codes packings = Codes.of(reel, packing("tape and reel"));
    return Family.of(TtElectronics.MAKER, series, "Data sheet " + series + " Series", "Resistors")
        .starting(series)
        .reading(
            text(series),
            code("size", SIZES),
            resistance(LetterCode.ohms()),
            code("tolerance", Codes.tolerances("DFJ")),
            code("packing", packings),
            usualSeries(),
            between("1", "10E6"))
        .reading(
            text(series),
            code("size", SIZES),
            jumper("R005"),
            text("J"),
            code("packing", packings));
  }
}
