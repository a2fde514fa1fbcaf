package org.bomstream.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {
  private static final String ADDRESS = "jdbc:postgresql://db:5433/boms?sslpassword=hidden";

  @ParameterizedTest
  @CsvSource({
    "28P01, PostgreSQL at db:5433 refuses DATABASE_USER or DATABASE_PASSWORD.",
    "28000, 'PostgreSQL at db:5433 does not let DATABASE_USER in from here, or not without TLS (pg_hba.conf).'",
    "08004, PostgreSQL at db:5433 refuses DATABASE_USER or DATABASE_PASSWORD.",
    "3D000, PostgreSQL at db:5433 has no database boms.",
    "42501, DATABASE_USER may not make tables in the database boms at db:5433.",
    "25006, The database at db:5433 can only be read.",
    "53300, PostgreSQL at db:5433 has no connection left.",
    "57P03, PostgreSQL at db:5433 is starting or stopping.",
  })
  void isToldByWhatPostgresqlSays(String state, String words) {
    var said = new SQLException("FATAL: something hidden", state);

    assertThat(DatabaseFault.words(said, ADDRESS)).isEqualTo(words);
    assertThat(DatabaseFault.words(new SQLException("pool", null, 0, said), ADDRESS))
        .as("wrapped")
        .isEqualTo(words);
  }

  @Test
  void namesAPooler() {
    var said = new SQLException("FATAL: unsupported startup parameter: options", "08P01");

    assertThat(DatabaseFault.words(said, ADDRESS)).contains("poolers").contains("DATABASE_URL");
  }

  @Test
  void isToldByWhatTheNetworkSays() {
    assertThat(away(new ConnectException("refused"))).isEqualTo("Nothing listens at db:5433.");
    assertThat(away(new UnknownHostException("db")))
        .isEqualTo("There is no host of the name in db:5433.");
    assertThat(away(new SocketTimeoutException("late"))).isEqualTo("db:5433 does not answer.");
  }

  private static String away(Exception why) {
    return DatabaseFault.words(new SQLException("Connection refused", "08001", why), ADDRESS);
  }

  @Test
  void isToldInItsOwnWordsElse() {
    assertThat(
            DatabaseFault.words(
                new SQLException("bad jdbc:postgresql://me:hidden@db/boms?a=hidden\nmore"),
                ADDRESS))
        .startsWith("PostgreSQL at db:5433: bad jdbc:postgresql://")
        .doesNotContain("hidden", "more");
  }

  @Test
  void knowsTheDriversDefaults() {
    assertThat(DatabaseFault.words(new SQLException("", "3D000"), "jdbc:postgresql:boms"))
        .contains("localhost:5432");
  }
}
