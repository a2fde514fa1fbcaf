package org.bomstream.part.source.numbers.sunlord;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.toleranceNanohenries;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Beads;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Sunlord's ferrite beads GZ and multilayer coils SDCL (ceramic) and SDFL (ferrite), by "Product
 * identification" of their data sheets: {@code GZ1608D601TF}, {@code SDCL1005C10NJTDF}, {@code
 * SDFL2012S100KTF}.
 */
final class SunlordChips {
  private static final Codes SIZES =
      Codes.none()
          .size("0603", "0201")
          .size("1005", "0402")
          .size("1608", "0603")
          .size("2012", "0805");

  /** Size, material, and the impedances made of them. */
  private static final String MADE =
      """
      1005D 100 300 600 800 121 221 301 471 601 102
      1608D 100 300 600 800 121 221 301 471 601 102
      2012D 100 300 600 800 101 121 221 301 471 601 102
      1005U 100 300 600 800 121
      1608U 100 300 600 800 101 121 221 301
      2012U 100 300 600 800 101 121 221 301
      """;

  private static final Codes TOLERANCES =
      Codes.of("B", toleranceNanohenries("0.1"))
          .and("C", toleranceNanohenries("0.2"))
          .and("S", toleranceNanohenries("0.3"))
          .and("D", toleranceNanohenries("0.5"))
          .and("H", tolerance("3"))
          .and("J", tolerance("5"))
          .and("K", tolerance("10"))
          .and("M", tolerance("20"));

  private static final Codes TAPED = Codes.of("T", packing("tape and reel, 7 inch"));
  private static final Field HENRIES = value("inductance", "H", 0, MicroCode.HENRIES);

  static final PartNumberSystem GZ =
      family("GZ", "Multi-layer chip ferrite beads, GZ series", "Ferrite beads")
          .reading(
              text("GZ"),
              code("size", SIZES),
              code("material", Named.codes("material", "D U")),
              Beads.impedance(MADE, "size", "material"),
              code("packing", TAPED),
              text("F"));

  static final PartNumberSystem SDCL =
      family("SDCL", "Multi-layer chip ceramic inductors, SDCL series", "Inductors")
          .saying(technology("multilayer"))
          .reading(
              text("SDCL"),
              code("size", SIZES),
              text("C"),
              HENRIES,
              series(Series.E24),
              between("3E-10", "4.7E-7"),
              code("tolerance", TOLERANCES),
              code("packing", TAPED),
              maybe("thickness", Codes.silent("D")),
              text("F"));

  static final PartNumberSystem SDFL =
      family("SDFL", "Multi-layer chip ferrite inductors, SDFL series", "Inductors")
          .saying(technology("multilayer"))
          .reading(
              text("SDFL"),
              code("size", SIZES),
              code("material", Named.codes("material", "L P Q S T")),
              HENRIES,
              series(Series.E12),
              between("4.7E-8", "3.3E-5"),
              code("tolerance", Codes.of("K", tolerance("10")).and("M", tolerance("20"))),
              code("packing", TAPED),
              text("F"));

  private SunlordChips() {}

  private static Family family(String name, String document, String category) {
    return Family.of(Sunlord.MAKER, name, document, category).starting(name);
  }
}
