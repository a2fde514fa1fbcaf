package org.bomstream.part.control.answer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/** A PostgreSQL with the table of answers, started once for all tests of this JVM. */
public final class AnswerDatabase {

  /** Of the lock: one class at a time uses it. */
  public static final String NAME = "answers";

  private static final String SCHEMA = "/db/migration/V16__answers.sql";

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
      execute(schema());
    }
    execute("truncate source_answer");
    return store();
  }

  /** Another node's. */
  public static AnswerStore store() {
    AnswerStore store = new AnswerStore();
    store.database = database;
    return store;
  }

  /**
   * A node's that is watched.
   *
   * @param looked is counted down by each look
   */
  public static AnswerStore store(CountDownLatch looked) {
    AnswerStore store =
        new AnswerStore() {
          @Override
          public Standings find(SortedMap<Question, Freshness> questions, Instant oldest) {
            Standings found = super.find(questions, oldest);
            looked.countDown();
            return found;
          }
        };
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
  public static void age(String interval) throws SQLException {
    execute(
        """
        update source_answer set written_at = written_at - interval '%1$s',
          asked_until = asked_until - interval '%1$s'
        """
            .formatted(interval));
  }

  static int count() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from source_answer")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = AnswerDatabase.class.getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
