package org.bomstream.schema;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartCondition;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.schedule.WorkBegins;
import org.bomstream.settings.SettingsCheck;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits for the database, and what else must hold, for as long as it takes, and then has the work
 * begun. The server itself does not wait: it is up, says what is missing, and can be stopped.
 */
@ApplicationScoped
public class DatabaseStart {
  private static final Logger LOG = System.getLogger(DatabaseStart.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final String NO_DATABASE =
      "The server has no data source, for a fault that its log has (DSRA4000E: postgresql.jar is not"
          + " in the folder lib of the server).";

  @Inject Schema schema;
  @Inject SettingsCheck settings;
  @Inject Schedule schedule;
  @Inject @Any Instance<StartCondition> conditions;
  @Inject Event<WorkBegins> begins;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService executor;

  @Inject
  @ConfigProperty(name = "database.url")
  String address;

  private volatile boolean migrated;
  private volatile boolean ready;
  private volatile String reason = "It has not been asked yet.";

  /**
   * The first attempt is the start's own: where the database is there, as nearly always, nobody
   * gets in before the work has begun. The others wait until the server is up.
   */
  void start(@Observes @Priority(StartupPhase.DATABASE) NodeStarts start) {
    // The driver would repeat a wrong address in the log, with the password that it may hold.
    if (!settings.areWrong()) {
      attempt();
    }
  }

  private void attempt() {
    Optional<String> missing = missing();
    if (missing.isEmpty()) {
      begin();
    } else {
      say(missing.get());
      again();
    }
  }

  private Optional<String> missing() {
    if (!schema.hasDatabase()) {
      return Optional.of(NO_DATABASE);
    }
    try {
      if (!migrated) {
        schema.migrate();
        migrated = true;
      }
      if (!schema.takesOptions()) {
        return Optional.of(DatabaseFault.POOLED);
      }
      return conditions.stream().flatMap(one -> one.missing().stream()).findFirst();
    } catch (SQLException | RuntimeException e) {
      return Optional.of(DatabaseFault.words(e, address));
    }
  }

  /** Once for each reason: it may stay so for hours. */
  private void say(String why) {
    if (!why.equals(reason)) {
      LOG.log(Level.ERROR, "Not started, trying on: {0}", why);
    }
    reason = why;
  }

  private void again() {
    if (schedule.isStopping()) {
      return;
    }
    try {
      var _ = executor.schedule(this::attempt, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.DEBUG, "The server is stopping", stopping);
    }
  }

  private void begin() {
    try {
      begins.fire(new WorkBegins());
      ready = true;
    } catch (RuntimeException e) {
      reason = "The work cannot begin, for a fault that the log has.";
      LOG.log(Level.ERROR, "The work cannot begin", e);
    }
  }

  /** Whether the database has the schema that this version needs, and the work has begun. */
  public boolean isReady() {
    return ready;
  }

  /** What is missing, in words for people; empty when nothing is. */
  Optional<String> reason() {
    return ready ? Optional.empty() : Optional.of(reason);
  }
}
