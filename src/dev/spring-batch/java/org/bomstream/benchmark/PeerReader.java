package org.bomstream.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a partition's lines of a BOM in order, some pages ahead of the chunks. */
final class PeerReader implements ItemReader<PeerReader.Line> {
  private static final int PAGE = 1_000;
  private static final String SELECT =
      "select line_number, mpn from line_item where bom_id = ? and line_number between ? and ?"
          + " order by line_number";

  private final JdbcTemplate database;
  private final UUID bom;
  private final int last;
  private final Deque<Line> read = new ArrayDeque<>();
  private int next;

  /** A line, and the part that it asks for. */
  record Line(int number, String mpn) {}

  PeerReader(JdbcTemplate database, UUID bom, int first, int last) {
    this.database = database;
    this.bom = bom;
    this.last = last;
    next = first;
  }

  @Override
  public @Nullable Line read() {
    if (read.isEmpty() && next <= last) {
      int end = Math.min(last, next + PAGE - 1);
      read.addAll(
          database.query(
              SELECT, (row, i) -> new Line(row.getInt(1), row.getString(2)), bom, next, end));
      next = end + 1;
    }
    return read.poll();
  }
}
