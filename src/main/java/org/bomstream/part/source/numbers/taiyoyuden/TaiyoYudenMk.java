package org.bomstream.part.source.numbers.taiyoyuden;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import java.util.stream.Stream;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Taiyo Yuden's multilayer ceramic capacitors in the numbers until 2022, by its catalogue: {@code
 * EMK107B7105KA-T}. MJ have flexible terminations, VK are for high frequencies.
 */
final class TaiyoYudenMk {
  private static final CeramicSizes SIZES =
      CeramicSizes.of("042=01005 063=0201 105=0402 107=0603 212=0805 316=1206 325=1210 432=1812");

  /** How far length and width are off; none is usual. */
  private static final Codes SIZE_TOLERANCES = Codes.silent("A", "B", "C");

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of(
          "BJ=X5R B7=X7R C6=X6S C7=X7S LD=X5R CG=C0G CH=CH CJ=CJ CK=CK UJ=UJ UK=UK SL=SL F=Y5V");

  private static final String[] VOLTS = {
    "P=2.5", "A=4", "J=6.3", "L=10", "E=16", "T=25", "G=35", "U=50", "H=100", "Q=250", "S=630"
  };

  /** D, H and K stand for other heights with other sizes. */
  private static final Heights HEIGHTS =
      Heights.of("C=0.2 P=0.3 T=0.3 V=0.5 W=0.5 A=0.8 F=1.15 G=1.25 L=1.6 N=1.9 Y=2.0 M=2.5")
          .and("D", "H", "K");

  private static final Codes SPECIAL = Codes.silent("H", "-");

  private static final Codes PACKING =
      Codes.of("F", packing("tape and reel, 7 inch, pitch 2 mm"))
          .and("T", packing("tape and reel, 7 inch, pitch 4 mm"))
          .and("P", packing("tape and reel, 7 inch, pitch 4 mm"))
          .and("R", packing("tape and reel, 7 inch, pitch 2 mm"))
          .and("W", packing("tape and reel, 7 inch, pitch 1 mm"));

  private static final Codes INTERNAL = Codes.silent("D", "R");

  static final PartNumberSystem MK = series("MK");
  static final PartNumberSystem MJ = series("MJ", termination("flexible"));
  static final PartNumberSystem VK = series("VK");

  private static PartNumberSystem series(String series, Parameter... says) {
    String[] beginnings =
        Stream.of(VOLTS).map(row -> row.charAt(0) + series).toArray(String[]::new);
    return Ceramics.family(
            TaiyoYuden.MAKER, series, "Multilayer Ceramic Capacitors, October 2019", says)
        .starting(beginnings)
        .reading(way(series))
        .reading(way(series, code("size tolerance", SIZE_TOLERANCES)));
  }

  private static Field[] way(String series, Field... between) {
    return Stream.of(
            Stream.of(voltages(String.join(" ", VOLTS)), text(series), SIZES.field()),
            Stream.of(between),
            Stream.of(
                DIELECTRICS.field(),
                picofarads(PicofaradCode.LEADING_ZERO),
                tolerances(),
                SIZES.largest(),
                fitting(DIELECTRICS),
                SIZES.height(HEIGHTS),
                code("special", SPECIAL),
                code("packing", PACKING),
                maybe("internal", INTERNAL)))
        .flatMap(fields -> fields)
        .toArray(Field[]::new);
  }

  private TaiyoYudenMk() {}
}
