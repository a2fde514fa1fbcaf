package org.bomstream.benchmark.scale;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, by {@code COPY}. */
final class Copy implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final StringBuilder buffer = new StringBuilder();
  private final CopyIn copy;

  /**
   * @param table with its columns
   */
  Copy(Connection database, String table) throws SQLException {
    copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s from stdin".formatted(table));
  }

  /** None of the values has a tab, a line's end or a backslash. */
  void row(@Nullable Object... values) throws SQLException {
    buffer
        .append(
            Arrays.stream(values)
                .map(value -> value == null ? "\\N" : value.toString())
                .collect(Collectors.joining("\t")))
        .append('\n');
    if (buffer.length() > BUFFER) {
      send();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    send();
    copy.endCopy();
  }
}
