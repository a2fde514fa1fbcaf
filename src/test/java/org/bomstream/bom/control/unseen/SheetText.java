package org.bomstream.bom.control.unseen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet as it stands in a text: cells parted by bars, numbers as numbers but behind an
 * apostrophe, {@code =1+1 2} a formula and its result; what else there is to say begins with an at.
 */
final class SheetText {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /**
   * One cell.
   *
   * @param formula empty where there is none
   */
  record Cell(String text, boolean isNumber, String formula) {
    static Cell of(String text) {
      if (text.startsWith("=") && text.contains(" ")) {
        return new Cell(text.substring(text.indexOf(' ') + 1), true, text.split("[= ]")[1]);
      }
      String shown = text.startsWith("'") ? text.substring(1) : text;
      return new Cell(shown.translateEscapes(), NUMBER.matcher(text).matches(), "");
    }
  }

  final String name;
  final List<List<Cell>> rows = new ArrayList<>();
  final List<CellRangeAddress> merged = new ArrayList<>();
  final Set<Integer> hiddenRows = new HashSet<>();
  final Set<Integer> hiddenColumns = new HashSet<>();
  private final Set<String> struck = new HashSet<>();
  private final Map<String, String> formats = new HashMap<>();
  boolean isHidden;

  private SheetText(String name) {
    this.name = name;
  }

  /** All sheets of a text. */
  static List<SheetText> sheets(List<String> lines) {
    List<SheetText> sheets = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@sheet ")) {
        sheets.add(new SheetText(line.substring(7)));
        continue;
      }
      if (sheets.isEmpty()) {
        sheets.add(new SheetText("BOM"));
      }
      if (line.startsWith("@")) {
        sheets.getLast().say(line.substring(1).split(" "));
      } else {
        sheets.getLast().rows.add(List.of(line.split("\\|", -1)).stream().map(Cell::of).toList());
      }
    }
    return sheets;
  }

  private void say(String[] words) {
    String last = words[words.length - 1];
    switch (words[0] + (words.length == 3 ? " " + words[1] : "")) {
      case "hidden" -> isHidden = true;
      case "merge" -> merged.add(CellRangeAddress.valueOf(last));
      case "hide row" -> hiddenRows.add(Integer.parseInt(last) - 1);
      case "hide column" -> hiddenColumns.add(CellReference.convertColStringToIndex(last));
      case "strike row" -> struck.add(last);
      case "strike" -> struck.add(last);
      default -> formats.put(words[1], last);
    }
  }

  boolean isStruck(int row, int column) {
    return struck.contains(String.valueOf(row + 1)) || struck.contains(place(row, column));
  }

  /** The number format of a cell; General where it has none of its own. */
  String format(int row, int column) {
    return formats.getOrDefault(place(row, column), "General");
  }

  static String place(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
