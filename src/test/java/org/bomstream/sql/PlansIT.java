package org.bomstream.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.bomstream.LongForm;
import org.bomstream.WaitingServers;
import org.bomstream.launch.PostgresBinaries;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever PostgreSQL believes of the tables, and whichever version it is of: the statements of a
 * run look at no more rows than they are about.
 */
@WaitingServers
class PlansIT {
  private static final List<String> KINDS = List.of("force_custom_plan", "force_generic_plan");
  private static final Pattern OPTIONS = Pattern.compile("options=\"([^\"]*)\"");

  private static final Path BINARIES = Path.of(".data/postgres-binaries").toAbsolutePath();
  private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration";

  private final List<String> faults = new ArrayList<>();

  /** Of the supported, the one that knows least. */
  @Test
  void examinesNoMoreThanItIsAboutOnTheOldest() throws IOException, SQLException {
    examine(PostgresBinaries.all().getFirst());
  }

  static List<PostgresBinaries> later() {
    return PostgresBinaries.all().stream().skip(1).toList();
  }

  @LongForm
  @ParameterizedTest
  @MethodSource("later")
  void examinesNoMoreThanItIsAboutOnLaterOnes(PostgresBinaries version)
      throws IOException, SQLException {
    examine(version);
  }

  private void examine(PostgresBinaries version) throws IOException, SQLException {
    try (EmbeddedPostgres server = start(version);
        Connection connection = connect(server, "");
        Connection old = connect(server, settings())) {
      var tables = new FilledTables(connection);
      fill(tables);
      check(server, "never analysed");

      tables.empty().fill(1, 1, 10).analyse();
      planAll(old);
      fill(tables);
      check(server, "analysed when nearly empty");
      examine("planned when nearly empty", old, RunStatements.all());

      tables.empty().fill(1, 200, 20).analyse();
      fill(tables);
      check(server, "analysed with small BOMs only");

      tables.analyse();
      check(server, "analysed");
    }
    assertThat(faults).isEmpty();
  }

  /** An empty database with our schema, which gathers no statistics by itself. */
  @SuppressWarnings("resource") // The caller's.
  private static EmbeddedPostgres start(PostgresBinaries version) throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver(version)
            .setOverrideWorkingDirectory(BINARIES.toFile())
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("autovacuum", "off")
            .setServerConfig("fsync", "off")
            .start();
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations(MIGRATIONS)
        .load()
        .migrate();
    return server;
  }

  private static void fill(FilledTables tables) throws SQLException {
    tables
        .fill(RunStatements.FILLING - 1, 50, RunStatements.FEW_LINES)
        .fill(RunStatements.FILLING, 1, RunStatements.ALL_LINES);
  }

  private static void planAll(Connection connection) throws SQLException {
    set(connection, "force_generic_plan");
    for (var statement : RunStatements.all()) {
      statement.prepare(connection);
      statement.plan(connection);
    }
  }

  private void check(EmbeddedPostgres server, String state) throws IOException, SQLException {
    for (String kind : KINDS) {
      try (Connection any = connect(server, "");
          Connection ours = connect(server, settings())) {
        set(any, kind);
        set(ours, kind);
        var byKey = RunStatements.all().stream().filter(PlannedStatement::byKey).toList();
        prepare(any, byKey);
        prepare(ours, RunStatements.all());
        examine(state + ", " + kind + ", in any session", any, byKey);
        examine(state + ", " + kind, ours, RunStatements.all());
      }
    }
  }

  private static void prepare(Connection connection, List<PlannedStatement> statements)
      throws SQLException {
    for (var statement : statements) {
      statement.prepare(connection);
    }
  }

  private void examine(String state, Connection connection, List<PlannedStatement> statements)
      throws SQLException {
    for (var statement : statements) {
      long examined = statement.examined(connection);
      if (examined > statement.most()) {
        faults.add(
            "%s: %s looks at %d rows, not %d"
                .formatted(state, statement.name(), examined, statement.most()));
      }
    }
  }

  private static void set(Connection connection, String kind) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set plan_cache_mode = " + kind);
    }
  }

  private static Connection connect(EmbeddedPostgres server, String options) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("options", options);
    return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"), properties);
  }

  /** Those of the product's own sessions. */
  private static String settings() throws IOException {
    var found = OPTIONS.matcher(Files.readString(Path.of("server.xml")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
