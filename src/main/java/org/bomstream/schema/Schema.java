package org.bomstream.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings the database to the schema that this version needs, before anything else asks it. */
@ApplicationScoped
public class Schema {
  private static final Logger LOG = System.getLogger(Schema.class.getName());

  private static final String LOCK_TIMEOUT = "select current_setting('lock_timeout')";
  private static final String NONE = "0";

  private static final String FAIL_WHERE_IT_ONLY_READS =
      """
      do $$ begin
        if current_setting('transaction_read_only')::boolean then
          raise read_only_sql_transaction;
        end if;
      end $$
      """;

  /** Not part of transactions: Flyway opens its own. */
  @Resource(lookup = "jdbc/migration")
  DataSource database;

  @Resource(lookup = "jdbc/bomstream")
  DataSource sessions;

  /** Where there is none, the server has said in its log why, at length. */
  boolean hasDatabase() {
    return database != null && sessions != null;
  }

  /**
   * Whether what a session is asked for at its start holds. Without it nodes would wait for each
   * other's locks for ever.
   */
  boolean takesOptions() throws SQLException {
    try (Connection connection = sessions.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(LOCK_TIMEOUT)) {
      return answer.next() && !answer.getString(1).equals(NONE);
    }
  }

  /**
   * Migrates, if need be; waits for another node that does.
   *
   * @throws SQLException when the database cannot be reached, or only reads
   * @throws FlywayException when it does not take the schema
   */
  void migrate() throws SQLException {
    // Asked first: of a database that is away, or only reads, the library says too much and too
    // little.
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(FAIL_WHERE_IT_ONLY_READS);
    }
    var configuration =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true);
    // Several nodes may start at once: the one with the lock migrates, the others wait for it.
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    var result = configuration.load().migrate();
    String version =
        result.targetSchemaVersion == null
            ? result.initialSchemaVersion
            : result.targetSchemaVersion;
    LOG.log(Level.INFO, "The schema is at version {0}.", version);
  }
}
