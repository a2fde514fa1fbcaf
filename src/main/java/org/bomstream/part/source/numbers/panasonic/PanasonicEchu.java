package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * Panasonic's chips of stacked PPS film: {@code ECHU1C471JX5}. By the catalogue "Plastic Film
 * Capacitors, Type ECHU(X)", explanation of part numbers; the size is not in the number.
 */
final class PanasonicEchu {
  private static final Codes VOLTAGES = Codes.of("1C", voltage("16")).and("1H", voltage("50"));

  private static final Codes PACKING =
      Codes.of("5", packing("tape and reel, 7 inch")).and("9", packing("tape and reel, 13 inch"));

  static final PartNumberSystem SYSTEM =
      Family.of(Panasonic.MAKER, "ECHU(X)", "Plastic Film Capacitors, ECHU(X)", "Capacitors")
          .starting("ECH")
          .saying(technology("PPS film"))
          .reading(
              text("ECH"),
              dash(),
              text("U"),
              code("voltage", VOLTAGES),
              picofarads(DigitCode.of(2)),
              series(Series.E12),
              between("100E-12", "0.22E-6"),
              code("tolerance", Codes.tolerances("GJ")),
              text("X"),
              code("packing", PACKING));

  private PanasonicEchu() {}
}
