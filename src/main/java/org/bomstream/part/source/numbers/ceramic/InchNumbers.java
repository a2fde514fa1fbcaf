package org.bomstream.part.source.numbers.ceramic;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Field;

/**
 * The way in which Walsin builds its numbers, and others who sell its capacitors or number theirs
 * alike: size, dielectric, value, tolerance, voltage by three characters, termination, packing.
 */
public final class InchNumbers {
  private static final Field VOLTAGE =
      voltages(
          "4R0=4 6R3=6.3 100=10 160=16 250=25 350=35 500=50 101=100 201=200 251=250 501=500 631=630"
              + " 102=1000 202=2000 302=3000");

  private InchNumbers() {}

  /**
   * The fields of a number.
   *
   * @param beginning what stands before the size; may be empty
   */
  public static Field[] fields(
      String beginning,
      CeramicSizes sizes,
      Dielectrics dielectrics,
      Codes terminations,
      Codes packing) {
    return new Field[] {
      text(beginning),
      sizes.field(),
      dielectrics.field(),
      picofarads(PicofaradCode.POINT),
      tolerances(),
      sizes.largest(),
      fitting(dielectrics),
      VOLTAGE,
      code("termination", terminations),
      code("packing", packing)
    };
  }
}
