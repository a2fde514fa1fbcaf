package org.bomstream.progress.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Round;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.bomstream.sql.SqlArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets old events, in the background and a few at a time: those that are too old or too many,
 * never a BOM's newest, and as a rule none of its newest run.
 */
@ApplicationScoped
public class Retention {
  private static final Logger LOG = System.getLogger(Retention.class.getName());

  /** Of one transaction, which locks the counters of its BOMs. */
  private static final int BOMS_AT_ONCE = 20;

  private static final int EVENTS_PER_BOM = 200;

  private static final String BOMS =
      """
      select bom_id from event_counter where bom_id > ? order by bom_id limit ?
      """;

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
                where e.bom_id = c.bom_id and e.sequence between c.oldest and c.oldest + ?
                  and e.created_at > now() - ? * interval '1 second')))
            as keep_from
        from event_counter c
        where c.bom_id = any(cast(? as uuid[]))
          and c.oldest < least(c.last, case when ? then c.run_first else c.last end)
          and (c.last - c.oldest + 1 > ? or exists (select 1 from event e
            where e.bom_id = c.bom_id and e.sequence = c.oldest
              and e.created_at <= now() - ? * interval '1 second'))
        limit ? for update of c skip locked),
      moved as (
        update event_counter c set oldest = b.keep_from from bound b
        where c.bom_id = b.bom_id and b.keep_from > c.oldest
        returning c.bom_id, c.oldest, b.oldest as before)
      delete from event e using moved m
      where e.bom_id = m.bom_id and e.sequence >= m.before and e.sequence < m.oldest
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
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

  private final Round round = new Round(this::bomsAfter);

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(new Recurring("The look for old events", interval, this::purge));
  }

  /** It may be one too many of its BOM's. */
  void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    round.add(event.bomId());
  }

  private void purge() {
    int gone = round.go(boms -> schedule.repeat(() -> forget(boms)));
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old events.", gone);
    }
  }

  private List<UUID> bomsAfter(UUID last) {
    try (Connection connection = database.getConnection();
        var boms = connection.prepareStatement(BOMS)) {
      boms.setObject(1, last);
      boms.setInt(2, Round.AT_ONCE);
      try (var rows = boms.executeQuery()) {
        List<UUID> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("BOMs cannot be looked through", e);
    }
  }

  /**
   * @return how many events of these BOMs are gone; 0 when there are none to forget
   */
  public int forget(Collection<UUID> boms) {
    try (Connection connection = database.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setInt(1, EVENTS_PER_BOM);
      forget.setBoolean(2, keepNewestRun);
      forget.setInt(3, keptPerBom);
      forget.setInt(4, EVENTS_PER_BOM);
      forget.setLong(5, keptFor.toSeconds());
      forget.setString(6, SqlArray.of(boms));
      forget.setBoolean(7, keepNewestRun);
      forget.setInt(8, keptPerBom);
      forget.setLong(9, keptFor.toSeconds());
      forget.setInt(10, BOMS_AT_ONCE);
      return forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old events cannot be taken away", e);
    }
  }
}
