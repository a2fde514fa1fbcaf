package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a node takes for an outage of the database. */
class AttemptsTest {
  private final Attempts attempts = new Attempts();

  @Test
  void takesTheDatabaseForAwayUntilATurnSucceeds() {
    fail(new SQLException("refused", "08001"));
    assertThat(attempts.isDatabaseAway()).isTrue();

    attempts.succeeded();
    assertThat(attempts.isDatabaseAway()).isFalse();
  }

  @Test
  void takesAFaultOfOursForNoOutage() {
    fail(new SQLException("no such table", "42P01"));
    attempts.now(
        () -> {
          throw new NullPointerException("a fault");
        });

    assertThat(attempts.isDatabaseAway()).isFalse();
  }

  private void fail(SQLException cause) {
    attempts.now(
        () -> {
          throw new IllegalStateException(cause);
        });
  }
}
