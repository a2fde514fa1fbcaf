package org.bomstream.part.control.answer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * A PostgreSQL with the tables of answers and suppliers, started once for all tests of this JVM.
 */
public final class AnswerDatabase {

  /** Of the lock: one class at a time uses it. */
  public static final String NAME = "answers";

  private static final List<String> SCHEMA =
      List.of("/db/migration/V16__answers.sql", "/db/migration/V21__suppliers.sql");

  @SuppressWarnings("NullAway.Init") // before the first test
  private static DataSource database;

  private AnswerDatabase() {}

  /** The store, with no answer in it. */
  public static synchronized AnswerStore empty() throws IOException, SQLException {
    if (database == null) {
      database =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .start()
              .getPostgresDatabase();
      for (String file : SCHEMA) {
        execute(schema(file));
      }
    }
    execute("truncate source_answer, source_quota, source_standing");
    return store();
  }

  /** The same database, for stores beside it. */
  public static DataSource database() {
    return database;
  }

  /** Another node's. */
  public static AnswerStore store() {
    AnswerStore store = new AnswerStore();
    store.database = database;
    return store;
  }

  /** What takes away what is older than this. */
  static OldAnswers oldAnswers(Duration keptFor) {
    OldAnswers old = new OldAnswers();
    old.database = database;
    old.keptFor = keptFor;
    return old;
  }

  /** As if so much time had gone by. */
  public static void age(String interval) {
    execute(
        """
        update source_answer set written_at = written_at - interval '%1$s',
          asked_until = asked_until - interval '%1$s'
        """
            .formatted(interval));
  }

  static int count() throws SQLException {
    return ((Number) value("select count(*) from source_answer")).intValue();
  }

  /** Until when the last claim of any question holds. */
  static Instant askedUntil() throws SQLException {
    return ((Timestamp) value("select max(asked_until) from source_answer")).toInstant();
  }

  private static Object value(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getObject(1);
    }
  }

  /** Changes rows, or the schema. */
  public static void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String schema(String file) throws IOException {
    try (InputStream in = AnswerDatabase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
