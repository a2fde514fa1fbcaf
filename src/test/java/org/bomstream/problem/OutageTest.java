package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  /** As the driver, the pool and the persistence provider hand it on, one in the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", // the connection is broken
        "53100", // the disk is full
        "53200", // out of memory
        "53300", // too many connections
        "57P01", // the database is going down
        "57P03", // and coming up
        "25006", // after a failover it only reads
        "55P03", // a frozen node holds a lock
        "57014", // a statement took longer than it may
        "25P03", // a transaction was idle for longer than it may
        "40P01", // two were in each other's way
        "58030" // the disk fails
      })
  void isWhatThereIsNoDatabaseFor(String state) {
    var cause = new SQLException("words", state);
    var failure = new IllegalStateException(new RuntimeException(new SQLException(cause)));

    assertThat(Outage.causeOf(failure)).containsSame(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42601", "23505", "40001", "22001", "P0001"})
  void isNotWhatAStatementGotWrong(String state) {
    assertThat(Outage.causeOf(new IllegalStateException(new SQLException("words", state))))
        .isEmpty();
  }

  @Test
  void isNotWhatNoDatabaseSaid() {
    assertThat(Outage.causeOf(new IllegalStateException("53300"))).isEmpty();
  }
}
