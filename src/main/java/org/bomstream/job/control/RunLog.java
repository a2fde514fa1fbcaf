package org.bomstream.job.control;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.bomstream.liberty.log.LogField;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.control.Metrics.TakenOver;
import org.bomstream.run.entity.Run;

/** What the server's log tells of runs, each line with the ids of the run and of its BOM. */
@ApplicationScoped
public class RunLog {
  private static final Logger LOG = System.getLogger(RunLog.class.getName());

  void starts(Run run) {
    tell(run.id(), run.bomId(), "starts here");
  }

  void isRestarted(Run run) {
    tell(run.id(), run.bomId(), "is restarted here");
  }

  void takenOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) TakenOver run) {
    tell(run.runId(), run.bomId(), "is taken over from node " + run.from());
  }

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunEnded run) {
    double seconds = run.life().toMillis() / 1_000.0;
    tell(run.runId(), run.bomId(), String.format(ROOT, "%s after %.1f s", run.status(), seconds));
  }

  private static void tell(UUID runId, UUID bomId, String what) {
    try (var _ = LogField.set(LogField.RUN, runId);
        var _ = LogField.set(LogField.BOM, bomId)) {
      LOG.log(Level.INFO, "Run {0} of BOM {1} {2}.", runId, bomId, what);
    }
  }
}
