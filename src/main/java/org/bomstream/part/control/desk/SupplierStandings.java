package org.bomstream.part.control.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.jspecify.annotations.Nullable;

/**
 * The table that says which suppliers are closed, for all nodes. Each call is one statement, which
 * is a transaction of its own. Time is the database's.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SupplierStandings {
  private static final String FIND =
      """
      select n.now, s.closed_until, s.why, s.detail, s.failures, s.answered_at, s.failed_at
      from (select clock_timestamp() as now) n
      left join source_standing s on s.source = ?
      """;

  /** Nobody opens what another has closed for longer. */
  private static final String CLOSE =
      """
      insert into source_standing as s (source, closed_until, why, detail, failures, failed_at)
      values (?, clock_timestamp() + ? * interval '1 millisecond', ?, ?, ?, clock_timestamp())
      on conflict (source) do update set
        closed_until = greatest(s.closed_until, excluded.closed_until),
        why = case when s.closed_until > excluded.closed_until then s.why else excluded.why end,
        detail =
          case when s.closed_until > excluded.closed_until then s.detail else excluded.detail end,
        failures = excluded.failures, failed_at = excluded.failed_at
      """;

  /** A closure that somebody else has just declared stays: it is newer than this answer. */
  private static final String ANSWERED =
      """
      insert into source_standing as s (source, answered_at) values (?, clock_timestamp())
      on conflict (source) do update set answered_at = excluded.answered_at, failures = 0,
        why = case when s.closed_until > clock_timestamp() then s.why end,
        detail = case when s.closed_until > clock_timestamp() then s.detail end,
        closed_until = case when s.closed_until > clock_timestamp() then s.closed_until end
      """;

  /** An operator has it tried, whatever was against it. */
  private static final String OPEN =
      """
      update source_standing set closed_until = null, why = null, detail = null, failures = 0
      where source = ?
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  /** How a source stands now. */
  public Standing of(String source) {
    return doing(
        FIND,
        find -> {
          find.setString(1, source);
          try (ResultSet row = find.executeQuery()) {
            row.next();
            return standing(row);
          }
        });
  }

  /** Closes a source for a while; it counts as so many failures in a row. */
  void close(String source, Why why, Duration length, String detail, int failures) {
    doing(
        CLOSE,
        close -> {
          close.setString(1, source);
          close.setLong(2, length.toMillis());
          close.setString(3, why.code());
          close.setString(4, detail);
          close.setInt(5, failures);
          return close.executeUpdate();
        });
  }

  /** A source has answered. */
  void answered(String source) {
    doing(
        ANSWERED,
        answered -> {
          answered.setString(1, source);
          return answered.executeUpdate();
        });
  }

  /** A source may be asked again at once. */
  public void open(String source) {
    doing(
        OPEN,
        open -> {
          open.setString(1, source);
          return open.executeUpdate();
        });
  }

  private static Standing standing(ResultSet row) throws SQLException {
    String why = row.getString(3);
    return new Standing(
        time(row, 1).orElseThrow(),
        time(row, 2).orElse(null),
        why == null ? null : Why.of(why),
        row.getString(4),
        row.getInt(5),
        time(row, 6).orElse(null),
        time(row, 7).orElse(null));
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }

  /** What is done with a statement. */
  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private <T> T doing(String text, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      return work.with(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("how suppliers stand cannot be read or written", e);
    }
  }
}
