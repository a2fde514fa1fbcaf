package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Node;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.control.Taking;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.Run;

/**
 * How jobs start on this node: for a run that it has taken, or, at the batch container's own door,
 * by an operator who restarts one.
 */
@ApplicationScoped
public class JobStart {
  private static final Logger LOG = System.getLogger(JobStart.class.getName());

  @Inject RunLog runLog;
  @Inject Attempts attempts;
  @Inject Taking taking;
  @Inject SmallRuns smallRuns;
  @Inject UnsettledRuns unsettled;
  @Inject ActiveRuns active;
  @Inject JobLauncher launcher;
  @Inject BatchRepository repository;
  @Inject Node node;

  /** Starts a job for a run that this node has taken. */
  void start(Run run) {
    ActiveJob job = active.addJob();
    if (run.setbacks().failedTries() > 0 || run.setbacks().lostNodes() > 0) {
      job.close();
    }
    boolean small = smallRuns.isSmall(run);
    if (small) {
      job.takesSeries();
    }
    ActiveRun here = active.add(Claim.of(run), run.asking(), job);
    runLog.starts(run);
    // Not here: the container takes its time, in which the next run can be claimed.
    attempts.soon(() -> launch(here, small));
  }

  private void launch(ActiveRun run, boolean undivided) {
    Claim claim = run.claim();
    try {
      launcher.launch(
          claim, repository.about(claim.runId()), undivided, repository.stopped(claim.runId()));
      run.job().launched();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Run " + claim.runId() + " could not be started", e);
      unsettled.settle(run, Interruption.of(e));
      active.end(run.job());
    }
  }

  /** A job has begun that this node has started. */
  void begun(ActiveJob job, long instance, long execution) {
    job.begunAs(execution);
    // What is not noted now costs no more than a new job after a stop.
    attempts.now(() -> active.of(job).forEach(run -> taking.begun(run.claim(), instance)));
  }

  /**
   * A job has begun that this node did not start.
   *
   * @throws ClaimLost when its runs have ended, or nodes have them
   */
  void adopt(long instance, long execution) {
    List<Run> runs = taking.adopt(instance, node.id(), Leases.LENGTH);
    if (runs.isEmpty()) {
      throw new ClaimLost(instance);
    }
    ActiveJob job = active.addJob();
    job.begunAs(execution);
    for (Run run : runs) {
      active.add(Claim.of(run), run.asking(), job);
      runLog.isRestarted(run);
    }
  }
}
