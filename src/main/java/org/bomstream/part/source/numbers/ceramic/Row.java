package org.bomstream.part.source.numbers.ceramic;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a maker's table, as families write it in one line: {@code 1A=10 1C=16}.
 *
 * @param says what the code stands for
 */
record Row(String code, String says) {

  /** The rows of a line. */
  static List<Row> all(String line) {
    return Stream.of(line.split(" ")).map(Row::of).toList();
  }

  private static Row of(String row) {
    int equals = row.indexOf('=');
    return new Row(row.substring(0, equals), row.substring(equals + 1));
  }
}
