package org.bomstream.part.source.numbers.wuerth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.Quantity;

/**
 * What stands behind the last three digits of WCAP-CSGP: within a dielectric, size and voltage they
 * count the values of E6 upwards. By the names of the models in the maker's libraries WCAP-CSGP 16V
 * and 50V, rev22c of 14 October 2022, and single data sheets; what those leave open is not listed.
 */
final class CsgpRuns {
  private static final List<String> E6 = List.of("10", "15", "22", "33", "47", "68");

  /**
   * Numbers in sequence.
   *
   * @param kind the digits for dielectric and size
   * @param step of the first value, in E6 from one picofarad
   */
  private record Run(String kind, int first, int last, int step, String volts) {
    boolean has(String kind, int index) {
      return this.kind.equals(kind) && index >= first && index <= last;
    }

    Quantity picofarads(int index) {
      int at = step + index - first;
      long digits = Long.parseLong(E6.get(at % E6.size()));
      return new Quantity(digits, at / E6.size() - 1);
    }
  }

  /** Kind, first and last number, the first value in picofarads, volts. */
  private static final List<Run> RUNS =
      Stream.of(
              "005 021 033 2R2 16",
              "005 049 063 1R0 50",
              "006 048 063 3R3 50",
              "006 096 096 151 50",
              "006 097 097 102 50",
              "007 046 067 1R5 50",
              "007 105 105 471 50",
              "007 106 106 222 50",
              "007 107 107 331 50",
              "008 037 055 100 50",
              "009 007 024 220 50",
              "105 014 015 333 16",
              "105 016 016 104 16",
              "105 017 017 224 16",
              "108 022 022 106 50",
              "205 019 037 101 16",
              "205 055 067 101 50",
              "205 086 086 104 50",
              "206 040 052 103 16",
              "206 071 071 104 25",
              "206 077 095 101 50",
              "207 009 009 222 10",
              "207 080 102 101 50",
              "207 103 103 105 50",
              "208 070 093 151 50",
              "208 094 094 475 50",
              "209 029 047 102 50",
              "209 048 048 475 50",
              "209 073 073 106 50",
              "210 013 031 102 50",
              "210 032 032 225 50")
          .map(line -> line.split(" "))
          .map(CsgpRuns::run)
          .toList();

  private CsgpRuns() {}

  private static Run run(String[] row) {
    return new Run(
        row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]), step(row[3]), row[4]);
  }

  private static int step(String code) {
    if (code.charAt(1) == 'R') {
      return E6.indexOf(code.replace("R", ""));
    }
    return E6.indexOf(code.substring(0, 2)) + E6.size() * (code.charAt(2) - '0' + 1);
  }

  /** The capacitance in picofarads; empty where it is not known. */
  static Optional<Quantity> picofarads(String kind, int index) {
    return find(kind, index).map(run -> run.picofarads(index));
  }

  /** The rated voltage; empty where it is not known. */
  static Optional<String> volts(String kind, int index) {
    return find(kind, index).map(Run::volts);
  }

  private static Optional<Run> find(String kind, int index) {
    return RUNS.stream().filter(run -> run.has(kind, index)).findFirst();
  }
}
