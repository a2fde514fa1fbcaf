package org.bomstream.part.source.numbers.kemet;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KEMET's ceramic capacitors for radio frequencies: {@code CBR04C180F5GAC}. By the data sheet "CBR
 * Series", ordering information.
 */
final class KemetCbr {
  private static final CeramicSizes SIZES = CeramicSizes.of("02=0201 04=0402 06=0603 08=0805");

  private static final Dielectrics DIELECTRICS = Dielectrics.of("G=C0G");

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Kemet.MAKER, "CBR", "Data sheet CBR Series, ordering information")
          .starting("CBR")
          .reading(
              text("CBR"),
              SIZES.field(),
              text("C"),
              picofarads(PicofaradCode.NINE_IS_TENTH),
              tolerances(),
              SIZES.largest(),
              voltages("5=50 1=100 2=200 A=250 C=500"),
              DIELECTRICS.field(),
              fitting(DIELECTRICS),
              between("0.1E-12", "100E-12"),
              text("AC"),
              maybe("packing", Codes.of("TU", packing("tape and reel, 7 inch"))));

  private KemetCbr() {}
}
