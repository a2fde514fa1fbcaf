package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Yageo's thin film chips: {@code RT0603DRE0756RL}; AT is the same for cars. By the data sheet "RT
 * series" (2019-07-02, V.11).
 */
final class YageoThinFilm {
  private static final Codes COEFFICIENTS =
      Codes.of("A", temperatureCoefficient("5"))
          .and("B", temperatureCoefficient("10"))
          .and("C", temperatureCoefficient("15"))
          .and("D", temperatureCoefficient("25"))
          .and("E", temperatureCoefficient("50"));

  static final PartNumberSystem RT =
      family("RT", "Data sheet RT series, 2019-07-02, V.11").saying(technology("thin film"));
  static final PartNumberSystem AT =
      family("AT", "Data sheet AT series").saying(technology("thin film"), automotive());

  private YageoThinFilm() {}

  private static Family family(String series, String document) {
    return Family.of(Yageo.MAKER, series, document, "Resistors")
        .starting(series)
        .reading(
            text(series),
            code(
                "size",
                Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512")),
            code("tolerance", Codes.tolerances("LPWBCDF")),
            code("packing", YageoReels.tape()),
            code("temperature coefficient", COEFFICIENTS),
            code("reel", Codes.silent("07", "10", "13", "7W", "3W")),
            resistance(LetterCode.ohms()),
            maybe("termination", Codes.of("L", termination("lead-free"))),
            precisionSeries(),
            between("1", "3E6"));
  }
}
