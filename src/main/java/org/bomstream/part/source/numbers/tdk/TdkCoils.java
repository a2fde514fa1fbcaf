package org.bomstream.part.source.numbers.tdk;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;
import static org.bomstream.part.source.numbers.grammar.Rules.when;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * TDK's multilayer coils for power lines (MLZ) and for signals (MLF), by "Part number construction"
 * of their data sheets: {@code MLZ2012N220LT000}, {@code MLF2012C101KT000}.
 */
final class TdkCoils {
  private static final Codes SIZES =
      Codes.none().size("1005", "0402").size("1608", "0603").size("2012", "0805");

  private static final Codes TOLERANCES =
      Codes.of("J", tolerance("5")).and("K", tolerance("10")).and("M", tolerance("20"));

  private static final Codes PACKING = Codes.of("T", packing("tape and reel, 7 inch"));

  private static final Codes INNER = Codes.silent("000", "A00").and("D25", automotive());

  static final PartNumberSystem MLZ =
      Family.of(Tdk.MAKER, "MLZ", "Inductors for decoupling circuits, MLZ series", "Inductors")
          .starting("MLZ")
          .saying(technology("multilayer"))
          .reading(
              text("MLZ"),
              code("size", SIZES),
              code("material", Named.codes("material", "A E M N")),
              value("inductance", "H", 0, MicroCode.HENRIES),
              series(Series.E6),
              between("1E-7", "1E-4"),
              code("characteristic", Named.codes("characteristic", "H L W")),
              TdkCoils::fitsMaterial,
              code("packing", PACKING),
              code("internal", INNER));

  static final PartNumberSystem MLF =
      Family.of(Tdk.MAKER, "MLF", "Inductors for general signal, MLF series", "Inductors")
          .starting("MLF")
          .saying(technology("multilayer"))
          .reading(
              text("MLF"),
              code("size", SIZES),
              code("material", Named.codes("material", "A C D E")),
              value("inductance", "H", 0, MicroCode.HENRIES),
              series(Series.E12),
              between("4.7E-8", "1E-4"),
              when("material", "D", between("4.7E-8", "8.2E-7")),
              when("material", "A", between("1E-6", "8.2E-6")),
              when("material", "E", between("2.7E-6", "1.8E-5")),
              when("material", "C", between("1.5E-5", "1E-4")),
              code("tolerance", TOLERANCES),
              code("packing", PACKING),
              code("internal", INNER));

  private TdkCoils() {}

  // The material N is made with the low resistance L, and the others with W and H.
  private static boolean fitsMaterial(Draft draft) {
    String characteristic = draft.code("characteristic");
    boolean low = characteristic.equals("L");
    String material = draft.code("material");
    return low == material.equals("N")
        || draft.refuse("no characteristic code " + characteristic + " with material " + material);
  }
}
