package org.bomstream.schema;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.settings.SettingsCheck;
import org.bomstream.settings.declared.ShownText;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings the database to the schema that this version needs, before anything else asks it. */
@ApplicationScoped
public class Schema {

  /** Without end: an application that has given up is not started again by anyone. */
  private static final int CONNECT_TRIES = Integer.MAX_VALUE;

  private static final int CONNECT_INTERVAL_SECONDS = 3;
  private static final Logger LOG = System.getLogger(Schema.class.getName());

  /** Not part of transactions: Flyway opens its own. */
  @Resource(lookup = "jdbc/migration")
  DataSource database;

  @Inject SettingsCheck settings;

  private volatile boolean ready;

  void migrate(
      @Observes @Priority(StartupPhase.SCHEMA) @Initialized(ApplicationScoped.class) Object start) {
    // The driver would repeat a wrong address in the log, with the password that it may hold.
    if (!settings.areWrong()) {
      migrate();
    }
  }

  private void migrate() {
    var configuration =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            // In a deployment the database may come up after its clients.
            .connectRetries(CONNECT_TRIES)
            .connectRetriesInterval(CONNECT_INTERVAL_SECONDS);
    // Several nodes may start at once: the one with the lock migrates, the others wait for it.
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    try {
      var result = configuration.load().migrate();
      ready = true;
      LOG.log(Level.INFO, "The schema is at version {0}.", result.targetSchemaVersion);
    } catch (FlywayException e) {
      LOG.log(Level.ERROR, "The database cannot be used: {0}", ShownText.of(rootCause(e)));
      throw e;
    }
  }

  /** Whether the database has the schema that this version needs. */
  public boolean isReady() {
    return ready;
  }

  private static String rootCause(Throwable e) {
    return e.getCause() == null ? String.valueOf(e.getMessage()) : rootCause(e.getCause());
  }
}
