package org.bomstream.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;

/**
 * Whether all settings are right. Where one is not, the node starts, says so, and does nothing: it
 * takes no run, serves no request, and does not become ready.
 */
@ApplicationScoped
public class SettingsCheck {
  private static final Logger LOG = System.getLogger(SettingsCheck.class.getName());

  @Inject Schedule schedule;

  private List<Complaint> complaints = List.of();

  @PostConstruct
  void read() {
    SettingReader reader = new SettingReader(new OtherSources());
    complaints =
        Stream.concat(
                Settings.all()
                    .map(reader::read)
                    .filter(Reading.Wrong.class::isInstance)
                    .map(wrong -> ((Reading.Wrong) wrong).complaint()),
                Contradiction.all(reader))
            .toList();
  }

  void start(@Observes @Priority(StartupPhase.SETTINGS) NodeStarts start) {
    Misspelling.all(System.getenv().keySet())
        .forEach(
            word ->
                LOG.log(
                    Level.WARNING, "{0} is no setting: is {1} meant?", word.name(), word.meant()));
    complaints.forEach(complaint -> LOG.log(Level.ERROR, "Not ready: {0}", complaint));
    if (areWrong()) {
      schedule.hold();
    }
  }

  public boolean areWrong() {
    return !complaints.isEmpty();
  }

  List<Complaint> complaints() {
    return complaints;
  }
}
