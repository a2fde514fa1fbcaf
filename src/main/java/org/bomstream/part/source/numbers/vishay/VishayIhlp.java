package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Vishay's flat power inductors: {@code IHLP1616ABERR47M11}. By the data sheets "IHLP Commercial
 * Inductors", global part number.
 */
final class VishayIhlp {
  private static final String MODELS =
      "1212AB 1212AE 1212BZ 1616AB 1616BZ 2020AB 2020BZ 2020CZ 2525AH 2525BD 2525CZ 2525EZ"
          + " 3232CZ 3232DZ 4040DZ 5050CE 5050EZ 5050FD 6767DZ 6767GZ";

  static final PartNumberSystem SYSTEM =
      Family.of(Vishay.MAKER, "IHLP", "Data sheets IHLP Commercial Inductors", "Inductors")
          .starting("IHLP")
          .reading(
              text("IHLP"),
              code("model", Named.codes("model", MODELS)),
              code("packing", Codes.of("ER", packing("tape and reel"), termination("lead-free"))),
              value("inductance", "H", 0, MicroCode.HENRIES),
              series(Series.E12),
              between("47E-9", "100E-6"),
              code("tolerance", Codes.tolerances("M")),
              code("series", Named.codes("series", "01 11 51 5A A1")));

  private VishayIhlp() {}
}
