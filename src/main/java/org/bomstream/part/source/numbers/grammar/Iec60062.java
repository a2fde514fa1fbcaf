package org.bomstream.part.source.numbers.grammar;

import org.bomstream.part.entity.Parameter;

/** The letters for tolerances that all makers share, by IEC 60062:2016, table 5. */
final class Iec60062 {

  private Iec60062() {}

  static Parameter tolerance(char letter) {
    return Parameters.tolerance(
        switch (letter) {
          case 'L' -> "0.01";
          case 'P' -> "0.02";
          case 'W' -> "0.05";
          case 'B' -> "0.1";
          case 'C' -> "0.25";
          case 'D' -> "0.5";
          case 'F' -> "1";
          case 'G' -> "2";
          case 'J' -> "5";
          case 'K' -> "10";
          case 'M' -> "20";
          case 'N' -> "30";
          default -> throw new IllegalArgumentException("no tolerance letter " + letter);
        });
  }
}
