package org.bomstream.progress.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets old events, in the background and a few at a time: those that are too old or too many,
 * never a BOM's newest, and as a rule none of its newest run.
 */
@ApplicationScoped
public class Retention {
  private static final Logger LOG = System.getLogger(Retention.class.getName());

  /** Of one transaction, which locks the counters of its BOMs. */
  private static final int BOMS = 20;

  private static final int EVENTS_PER_BOM = 200;

  /**
   * Moves the bound of the oldest first, so that whoever else forgets passes over these BOMs, then
   * takes away what is before it. A BOM's events go from the oldest on, so that no gap is left.
   */
  private static final String FORGET =
      """
      with bound as (
        select c.bom_id, c.oldest,
          least(c.oldest + ?, c.last, case when ? then c.run_first else c.last end,
            greatest(c.last - ? + 1,
              (select coalesce(min(e.sequence), c.last) from event e
                where e.bom_id = c.bom_id and e.created_at > now() - ? * interval '1 second')))
            as keep_from
        from event_counter c
        where c.oldest < least(c.last, case when ? then c.run_first else c.last end)
          and (c.last - c.oldest + 1 > ? or exists (select 1 from event e
            where e.bom_id = c.bom_id and e.sequence = c.oldest
              and e.created_at <= now() - ? * interval '1 second'))
        limit ? for update of c skip locked),
      moved as (
        update event_counter c set oldest = b.keep_from from bound b
        where c.bom_id = b.bom_id and b.keep_from > c.oldest
        returning c.bom_id, c.oldest)
      delete from event e using moved m where e.bom_id = m.bom_id and e.sequence < m.oldest
      """;

  @Resource(lookup = "jdbc/bomstream")
  DataSource database;

  @Inject Schedule schedule;

  @Inject
  @ConfigProperty(name = "events.kept-per-bom")
  int keptPerBom;

  @Inject
  @ConfigProperty(name = "events.kept-for")
  Duration keptFor;

  @Inject
  @ConfigProperty(name = "events.keep-newest-run")
  boolean keepNewestRun;

  @Inject
  @ConfigProperty(name = "events.purge-interval")
  Duration interval;

  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    schedule.start(new Recurring("The look for old events", interval, this::purge));
  }

  private void purge() {
    int gone = schedule.repeat(this::forget);
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old events.", gone);
    }
  }

  /**
   * @return how many events are gone; 0 when there are none to forget
   */
  int forget() {
    try (Connection connection = database.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setInt(1, EVENTS_PER_BOM);
      forget.setBoolean(2, keepNewestRun);
      forget.setInt(3, keptPerBom);
      forget.setLong(4, keptFor.toSeconds());
      forget.setBoolean(5, keepNewestRun);
      forget.setInt(6, keptPerBom);
      forget.setLong(7, keptFor.toSeconds());
      forget.setInt(8, BOMS);
      return forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old events cannot be taken away", e);
    }
  }
}
