package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Murata's ceramic capacitors with three terminals: {@code NFM18PC104R1C3D}. By the catalogue "Chip
 * EMIFIL", part numbering; its tolerances depend on the part.
 */
final class MurataNfm {
  private static final Codes SIZES =
      Codes.none()
          .size("15", "0402")
          .size("18", "0603")
          .size("21", "0805")
          .inPackage("3D", "1205 (3212 metric)")
          .size("31", "1206")
          .size("41", "1806");

  private static final Codes VOLTAGES =
      Codes.of("0G", voltage("4"))
          .and("0J", voltage("6.3"))
          .and("1A", voltage("10"))
          .and("1C", voltage("16"))
          .and("1E", voltage("25"))
          .and("1H", voltage("50"))
          .and("2A", voltage("100"));

  private static final Codes PACKING =
      Codes.of("L", packing("tape and reel, 7 inch, embossed"))
          .and("D", packing("tape and reel, 7 inch, paper"))
          .and("B", packing("bulk"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Murata.MAKER, "NFM", "Chip EMIFIL, part numbering")
          .starting("NFM")
          .reading(
              text("NFM"),
              code("size", SIZES),
              code("features", Named.codes("features", "CC PC PS")),
              picofarads(PicofaradCode.POINT),
              series(Series.E6),
              between("22E-12", "100E-6"),
              code("characteristics", Named.codes("characteristics", "B F R S U")),
              code("voltage", VOLTAGES),
              text("3"),
              code("packing", PACKING));

  private MurataNfm() {}
}
