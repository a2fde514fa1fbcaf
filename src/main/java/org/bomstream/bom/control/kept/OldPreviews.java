package org.bomstream.bom.control.kept;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;

/** Forgets the files of previews that nobody has imported in time, some at a time. */
@ApplicationScoped
public class OldPreviews {
  private static final Duration PERIOD = Duration.ofMinutes(1);

  /** Of one transaction: each may be as large as a file may be. */
  private static final int AT_ONCE = 20;

  /** Each node does so, and passes over what another is at, or somebody imports. */
  private static final String FORGET =
      """
      delete from kept_file where id in (
        select id from kept_file where kept_until < statement_timestamp()
        order by kept_until limit ? for update skip locked)
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  @Inject Schedule schedule;

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(
        new Recurring("The look for old previews", PERIOD, () -> schedule.repeat(this::forget)));
  }

  /**
   * Takes away some that are too old.
   *
   * @return how many are gone; 0 when there are none to forget
   */
  public int forget() {
    try (Connection connection = database.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setInt(1, AT_ONCE);
      return forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old previews cannot be taken away", e);
    }
  }
}
