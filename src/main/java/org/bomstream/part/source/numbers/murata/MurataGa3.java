package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.own;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import java.math.BigDecimal;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Murata's ceramic capacitors that are certified for mains: {@code GA343DR7GD472KW01L}. By the
 * catalogue "Chip Monolithic Ceramic Capacitors", C02E-16, part numbering.
 */
final class MurataGa3 {
  private static final CeramicSizes SIZES = CeramicSizes.of("42=1808 43=1812 52=2211 55=2220");

  private static final Dielectrics DIELECTRICS = Dielectrics.of("R7=X7R");

  /** The types GB, GC, GD and GF are of other safety classes for the same voltage. */
  private static final Codes TYPES =
      Codes.of("GB", type("GB"), mains())
          .and("GC", type("GC"), mains())
          .and("GD", type("GD"), mains())
          .and("GF", type("GF"), mains());

  private static final Codes PACKING =
      Codes.of("L", packing("tape and reel, 7 inch, embossed"))
          .and("K", packing("tape and reel, 13 inch, embossed"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Murata.MAKER, "GA3", "Chip Monolithic Ceramic Capacitors, C02E-16")
          .starting("GA3")
          .reading(
              text("GA3"),
              SIZES.field(),
              SIZES.height(Heights.of("Q=1.5 D=2.0 E=2.5")),
              DIELECTRICS.field(),
              code("type", TYPES),
              picofarads(PicofaradCode.POINT),
              tolerances(),
              fitting(DIELECTRICS),
              between("100E-12", "100E-9"),
              own("own code", "A**"),
              code("packing", PACKING));

  private MurataGa3() {}

  private static Parameter type(String name) {
    return Parameter.ofText("type", name);
  }

  private static Parameter mains() {
    return new Parameter("voltage", BigDecimal.valueOf(250), "V", "250 V AC");
  }
}
