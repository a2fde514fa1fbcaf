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
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The database's time, by which all nodes count, without a question for each look: what this node's
 * clock has run since it was asked last is added.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DatabaseClock {
  private static final String NOW = "select clock_timestamp()";
  private static final Duration HOLDS = Duration.ofSeconds(10);

  /** What was read, and the node's own nanoseconds at that time. */
  private record Reading(Instant time, long nanos) {
    Duration age() {
      return Duration.ofNanos(System.nanoTime() - nanos);
    }
  }

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  private volatile Reading last = new Reading(Instant.EPOCH, System.nanoTime() - HOLDS.toNanos());

  /** The time now, to within the way to the database. */
  public Instant now() {
    Reading reading = last;
    if (reading.age().compareTo(HOLDS) >= 0) {
      reading = read();
      last = reading;
    }
    return reading.time().plus(reading.age());
  }

  private Reading read() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(NOW);
        ResultSet row = statement.executeQuery()) {
      row.next();
      OffsetDateTime time = Objects.requireNonNull(row.getObject(1, OffsetDateTime.class));
      return new Reading(time.toInstant(), System.nanoTime());
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell its time", e);
    }
  }
}
