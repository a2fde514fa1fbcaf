package org.bomstream.bom.control.column;

import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.bom.control.table.SheetRow;

/** Tells a table that stands to the right of another with the same titles. */
public final class TablesBeside {
  public static final String WHY = "It belongs to a second table beside the first.";

  private static final int FEWEST_TITLES = 3;

  private TablesBeside() {}

  /** The columns of the second; none where there is none. */
  static List<Integer> second(SheetRow titles) {
    List<Integer> filled =
        IntStream.range(0, titles.cells().size())
            .filter(index -> !titles.cell(index).isEmpty())
            .boxed()
            .toList();
    return IntStream.rangeClosed(FEWEST_TITLES, filled.size() / 2)
        .filter(width -> isRepeated(titles, filled.subList(0, 2 * width)))
        .mapToObj(width -> filled.subList(width, 2 * width))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isRepeated(SheetRow titles, List<Integer> columns) {
    int width = columns.size() / 2;
    return IntStream.range(0, width)
            .allMatch(
                i -> title(titles, columns, i).equalsIgnoreCase(title(titles, columns, i + width)))
        && IntStream.range(0, width).anyMatch(i -> isDesignator(title(titles, columns, i)));
  }

  private static String title(SheetRow titles, List<Integer> columns, int place) {
    return titles.cell(columns.get(place));
  }

  private static boolean isDesignator(String title) {
    return ColumnAliases.column(0, title)
        .filter(column -> column.field() == BomField.DESIGNATOR)
        .isPresent();
  }
}
