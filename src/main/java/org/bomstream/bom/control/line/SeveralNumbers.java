package org.bomstream.bom.control.line;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bomstream.bom.control.cell.CellShape;

/**
 * Parts a cell that names a part and others that may take its place. Commas, slashes and blanks
 * stand in part numbers too, so that all that they part must look like whole ones.
 */
final class SeveralNumbers {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*[;,|]\\s+|\\s+[/|]\\s+|\\s+(?:or|oder)\\s+");

  private static final Pattern TIGHT = Pattern.compile("[;|]");

  /** Or a line break, for which a blank stands. */
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** What a whole number has at least: {@code 118} and {@code TR} are endings. */
  private static final int SHORTEST = 5;

  /** The same where no blank stands between them. */
  private static final int SHORTEST_TIGHT = 8;

  /** The same where nothing but a blank does: some numbers have one in them. */
  private static final int SHORTEST_AFTER_BLANK = 10;

  private static final int LONGEST_CELL = 250;
  private static final int MOST = 10;

  private SeveralNumbers() {}

  /** At least one, which may be empty. */
  static List<String> of(String cell) {
    if (cell.length() < 2 * SHORTEST || cell.length() > LONGEST_CELL || !isParted(cell)) {
      return List.of(cell);
    }
    List<String> parts = parts(BETWEEN, cell, SHORTEST);
    if (parts.size() == 1) {
      parts = parts(TIGHT, cell, SHORTEST_TIGHT);
    }
    return parts.size() > 1 ? parts : parts(BLANK, cell, SHORTEST_AFTER_BLANK);
  }

  /** Cheap to say no. */
  private static boolean isParted(String cell) {
    return cell.indexOf(' ') > 0 || cell.indexOf(';') > 0 || cell.indexOf('|') > 0;
  }

  private static List<String> parts(Pattern between, String cell, int shortest) {
    List<String> parts =
        Arrays.stream(between.split(cell)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    boolean areAll = parts.stream().allMatch(part -> isWhole(part, shortest));
    return parts.size() > 1 && parts.size() <= MOST && areAll ? parts : List.of(cell);
  }

  private static boolean isWhole(String part, int shortest) {
    return part.length() >= shortest && part.indexOf(' ') < 0 && CellShape.isNumberOfAPart(part);
  }
}
