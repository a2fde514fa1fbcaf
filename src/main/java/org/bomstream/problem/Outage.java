package org.bomstream.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The database cannot be reached, has no room or no connection left, as opposed to a failure of
 * ours ({@link FailureProblem}): the same may be done in a while.
 */
public final class Outage {

  private static final System.Logger LOG = System.getLogger(Outage.class.getName());

  /**
   * Short: a stream that was refused comes back after up to twice as long, and is to be up to date
   * 5 s after the outage.
   */
  private static final String RETRY_SECONDS = "2";

  private static final int DEPTH = 20;

  /**
   * A lock, a statement or a transaction took too long, two were in each other's way, or the
   * connection is to what was the primary until a failover.
   */
  private static final Set<String> PASSING = Set.of("55P03", "57014", "25P03", "40P01", "25006");

  private Outage() {}

  /** What the driver said; empty for any other failure. */
  public static Optional<SQLException> causeOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(Outage::isAway)
        .reduce((wrapper, cause) -> cause);
  }

  /**
   * The connection is broken, refused or not to be had; the database is full, going down or up, or
   * busy, or a standby by now.
   */
  private static boolean isAway(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLRecoverableException
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P")
        || state.startsWith("58")
        || PASSING.contains(state);
  }

  /** An outage fails many requests, so each is worth a line in the log and no trace. */
  static Problem of(SQLException failure, String path) {
    LOG.log(
        System.Logger.Level.WARNING,
        "No database for {0}: {1}",
        LogText.of(path),
        LogText.of(failure.getMessage()));
    return new Problem(
            503,
            "Service Unavailable",
            "The database cannot be reached at present. Try again in a while.")
        .header("Retry-After", RETRY_SECONDS);
  }
}
