package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Yageo's chips below one ohm: {@code RL1206FR-7W0R47L}, and PT for current sensing. By the data
 * sheets "RL series" and "PT series".
 */
final class YageoLowOhm {
  static final PartNumberSystem RL = family("RL", "Data sheet RL series");
  static final PartNumberSystem PT = family("PT", "Data sheet PT series");

  private YageoLowOhm() {}

  private static Family family(String series, String document) {
    return Family.of(Yageo.MAKER, series, document, "Resistors")
        .starting(series)
        .saying(technology("thick film"))
        .reading(
            text(series),
            code("size", Codes.sizes("0402", "0603", "0805", "1206", "1210", "2010", "2512")),
            code("tolerance", Codes.tolerances("FGJ")),
            code("packing", YageoReels.WITH_DASH),
            resistance(LetterCode.ohms()),
            maybe("termination", Codes.of("L", termination("lead-free"))),
            between("0.01", "1"));
  }
}
