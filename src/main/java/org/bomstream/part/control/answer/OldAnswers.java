package org.bomstream.part.control.answer;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets answers that are too old for any use, fresh or not, in the background and some at a time.
 * Nothing refers to an answer: lines refer to parts, which stay.
 */
@ApplicationScoped
public class OldAnswers {
  private static final Logger LOG = System.getLogger(OldAnswers.class.getName());

  private static final Duration PERIOD = Duration.ofMinutes(10);

  /** Of one transaction. */
  private static final int AT_ONCE = 500;

  /** Each node does so, and passes over what another is at, and what somebody asks anew. */
  private static final String FORGET =
      """
      delete from source_answer
      where asked_until <= clock_timestamp() and written_at <= (
        select max(written_at) from (
          select written_at from source_answer
          where written_at < statement_timestamp() - ? * interval '1 second'
          order by written_at limit ?) oldest)
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  @Inject Schedule schedule;

  @Inject
  @ConfigProperty(name = "answers.kept-for")
  Duration keptFor;

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(new Recurring("The look for old answers of sources", PERIOD, this::purge));
  }

  private void purge() {
    int gone = schedule.repeat(this::forget);
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old answers of sources.", gone);
    }
  }

  /**
   * Takes away some that are too old.
   *
   * @return how many are gone; 0 when there are none to forget
   */
  int forget() {
    try (Connection connection = database.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setLong(1, keptFor.toSeconds());
      forget.setInt(2, AT_ONCE);
      return forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old answers cannot be taken away", e);
    }
  }
}
