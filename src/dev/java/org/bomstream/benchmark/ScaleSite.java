package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.benchmark.scale.Filler;
import org.bomstream.benchmark.scale.Filling;
import org.flywaydb.core.Flyway;

/**
 * A server with a filling, beside others with another: what is compared is asked of each in turn,
 * so that whatever else the machine does slows all alike.
 */
record ScaleSite(
    String name, Filling filling, OwnServer server, Connection database, StatementLog log)
    implements AutoCloseable {
  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** Purges that are not waited for ten minutes. */
  private static final Map<String, String> VARIABLES =
      Map.of("RUNS_PURGE_INTERVAL", "PT5S", "EVENTS_PURGE_INTERVAL", "PT5S");

  /** Its server works on no run, since all that are queued are paused. */
  @SuppressWarnings("resource") // The caller's.
  static ScaleSite filled(String name, Filling filling) throws SQLException {
    System.out.println("filling " + name + ": " + filling + " …");
    var server = new OwnServer("scale-" + name.replace(' ', '-'));
    Flyway.configure()
        .dataSource(server.database(), null, null)
        .locations("filesystem:src/main/resources/db/migration")
        .load()
        .migrate();
    Filler.fill(server.database(), filling);
    var site =
        new ScaleSite(
            name,
            filling,
            server,
            DriverManager.getConnection(server.database()),
            new StatementLog(server.databaseLog()));
    StatementLog.prepare(site.database());
    site.pause();
    server.start(VARIABLES);
    return site;
  }

  /** Starts the server anew, with these variables too. */
  void restart(Map<String, String> variables) {
    var all = new HashMap<>(VARIABLES);
    all.putAll(variables);
    server.start(all);
  }

  /** Lets the queue wait for a node, all of it. */
  void queue() throws SQLException {
    change("update run set status = 'QUEUED' where status = 'PAUSED' and completed_at is null");
    change("vacuum analyze run");
  }

  /** Lets no node take anything of the queue. */
  void pause() throws SQLException {
    change("update run set status = 'PAUSED' where status = 'QUEUED' and completed_at is null");
    change("vacuum analyze run");
  }

  void change(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The only row's only column. */
  double number(String query) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getDouble(1);
    }
  }

  void await(String condition) throws SQLException, InterruptedException {
    long begun = System.nanoTime();
    while (number("select cast((" + condition + ") as integer)") == 0) {
      if (System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new BenchmarkFailed(name + ": it did not come to this: " + condition);
      }
      Thread.sleep(PACE);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
    server.close();
  }
}
