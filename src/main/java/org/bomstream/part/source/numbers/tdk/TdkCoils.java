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

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;

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
              code("material", Codes.silent("A", "E", "M", "N")),
              value("inductance", "H", 0, MicroCode.HENRIES),
              series(Series.E6),
              between("1E-7", "1E-4"),
              code("characteristic", Codes.silent("D", "H", "L", "P", "W")),
              code("packing", PACKING),
              code("internal", INNER));

  static final PartNumberSystem MLF =
      Family.of(Tdk.MAKER, "MLF", "Inductors for general signal, MLF series", "Inductors")
          .starting("MLF")
          .saying(technology("multilayer"))
          .reading(
              text("MLF"),
              code("size", SIZES),
              code("material", Codes.silent("A", "C", "D", "E", "G", "K", "V")),
              value("inductance", "H", 0, MicroCode.HENRIES),
              series(Series.E12),
              between("4.7E-8", "1E-4"),
              code("tolerance", TOLERANCES),
              code("packing", PACKING),
              code("internal", INNER));

  private TdkCoils() {}
}
