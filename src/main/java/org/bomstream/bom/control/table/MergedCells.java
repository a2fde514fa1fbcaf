package org.bomstream.bom.control.table;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Cells of a sheet that are merged over several rows, while these are read one by one. */
public final class MergedCells {
  /** More are not looked at: no person merges so many. */
  private static final int MOST = 50_000;

  /** One range: rows counted from 1, the column from 0. */
  private record Range(int first, int last, int column) {}

  /** A range that rows now read are in, and what it shows. */
  private record Open(int last, String text) {}

  private final PriorityQueue<Range> waiting =
      new PriorityQueue<>(Comparator.comparingInt(Range::first));
  private final TreeMap<Integer, Open> open = new TreeMap<>();

  /**
   * @param first row, counted from 1
   * @param column the first of the range, counted from 0
   */
  public void add(int first, int last, int column) {
    if (last > first && column < RowCells.MOST && waiting.size() < MOST) {
      waiting.add(new Range(first, last, column));
    }
  }

  /** Marks the cells of the next row that show what stands above. */
  public void mark(int row, RowCells cells) {
    if (waiting.isEmpty() && open.isEmpty()) {
      return;
    }
    open.values().removeIf(range -> range.last < row);
    open.forEach((column, range) -> cells.show(column, range.text));
    for (Range next = waiting.peek(); next != null && next.first <= row; next = waiting.peek()) {
      if (next.first == row) {
        open.put(next.column, new Open(next.last, cells.text(next.column)));
      }
      waiting.remove();
    }
  }
}
