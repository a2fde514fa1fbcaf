package org.bomstream.part.source.numbers.tdk;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.BEFORE_2013;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.DIELECTRICS;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.PACKING;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.SPECIAL;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.VOLTAGE;

import java.util.Map;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TDK's multilayer ceramic capacitors for cars (CGA, CEU) and of high reliability (CGJ), by the
 * catalogue of August 2017: {@code CGA3E2X7R1H104K080AA}. They say the height twice, by a letter
 * and in hundredths of a millimetre.
 */
final class TdkCga {
  private static final String DOCUMENT =
      "Multilayer Ceramic Chip Capacitors, Automotive Grade, CGA Series, 31 August 2017";

  private static final CeramicSizes SIZES =
      CeramicSizes.of("1=0201 2=0402 3=0603 4=0805 5=1206 6=1210 7=1808 8=1812 9=2220");

  private static final Heights HEIGHTS =
      Heights.of("A=0.3 B=0.5 C=0.6 E=0.8 F=0.85 H=1.15 J=1.25 K=1.3 L=1.6 M=2.0 N=2.3 P=2.5");

  private static final Map<String, String> HUNDREDTHS =
      Map.ofEntries(
          Map.entry("A", "030"),
          Map.entry("B", "050"),
          Map.entry("C", "060"),
          Map.entry("E", "080"),
          Map.entry("F", "085"),
          Map.entry("H", "115"),
          Map.entry("J", "125"),
          Map.entry("K", "130"),
          Map.entry("L", "160"),
          Map.entry("M", "200"),
          Map.entry("N", "230"),
          Map.entry("P", "250"));

  /** By what multiple of the rated voltage its life was tested. */
  private static final Codes LIFE_TEST = Codes.silent("1", "2", "3", "4");

  static final PartNumberSystem CGA = series("CGA", automotive());
  static final PartNumberSystem CGJ = series("CGJ");
  static final PartNumberSystem CEU = series("CEU", automotive());

  private static PartNumberSystem series(String series, Parameter... says) {
    return Ceramics.family(Tdk.MAKER, series, DOCUMENT, says)
        .starting(series)
        .reading(
            text(series),
            SIZES.field(),
            SIZES.height(HEIGHTS),
            code("life test", LIFE_TEST),
            DIELECTRICS.field(),
            VOLTAGE,
            picofarads(PicofaradCode.LEADING_ZERO),
            tolerances(),
            SIZES.largest(),
            fitting(DIELECTRICS),
            TdkCga::sameHeight,
            code("packing", PACKING),
            code("special", SPECIAL))
        .reading(
            text(series),
            SIZES.field(),
            SIZES.height(HEIGHTS),
            code("life test", LIFE_TEST),
            DIELECTRICS.field(),
            VOLTAGE,
            picofarads(PicofaradCode.LEADING_ZERO),
            tolerances(),
            SIZES.largest(),
            fitting(DIELECTRICS),
            maybe("packing", BEFORE_2013));
  }

  private static boolean sameHeight(Draft draft) {
    String letter = draft.code("height");
    String hundredths = HUNDREDTHS.getOrDefault(letter, "");
    if (!draft.isNext(hundredths)) {
      return draft.refuse("not the height " + hundredths + " that " + letter + " says");
    }
    draft.skip(hundredths.length());
    return true;
  }

  private TdkCga() {}
}
