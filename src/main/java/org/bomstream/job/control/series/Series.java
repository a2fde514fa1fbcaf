package org.bomstream.job.control.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.job.control.ActiveJob;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.ActiveRuns;
import org.bomstream.job.control.UnsettledRuns;
import org.bomstream.job.control.chunk.BatchLines;
import org.bomstream.job.control.chunk.LinesToEnrich;
import org.bomstream.job.control.series.SeriesTaking.Next;
import org.bomstream.job.control.series.SeriesTaking.Taken;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Node;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.schedule.Schedule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The small runs that a job works on one after the other, instead of ending with the first. */
@ApplicationScoped
public class Series {
  @Inject SeriesTaking taking;
  @Inject BatchLines lines;
  @Inject ActiveRuns active;
  @Inject UnsettledRuns unsettled;
  @Inject Schedule schedule;
  @Inject Node node;

  @Inject
  @ConfigProperty(name = "runs.per-organization")
  int mostOfOrganization;

  /** What is not done of the runs that the job has from its beginning. */
  List<LinesToEnrich> first(ActiveJob job) {
    Map<Claim, Asking> runs = new LinkedHashMap<>();
    active.of(job).forEach(run -> runs.put(run.claim(), run.asking()));
    return items(job, taking.take(runs));
  }

  /** Whether it is for this job to wait for what is queued next: no other does. */
  boolean isTaking(ActiveJob job) {
    return active.taking().filter(first -> first == job).isPresent();
  }

  /**
   * What is to be done of the next small runs, which the job has from now on.
   *
   * @param instance the job's in the batch repository
   * @param most as many runs
   * @return nothing when nothing waits, or what is next is not small; the job knows which
   */
  List<LinesToEnrich> next(ActiveJob job, long instance, int most) {
    if (job.isStopping() || job.isClosed() || schedule.isStopping()) {
      return List.of();
    }
    Next next = taking.claim(node.id(), Leases.LENGTH, mostOfOrganization, instance, most);
    next.taken().forEach(run -> active.add(run.claim(), run.asking(), job));
    job.took(next.all(), most == 1);
    return items(job, next.taken());
  }

  private List<LinesToEnrich> items(ActiveJob job, List<Taken> taken) {
    return taken.stream()
        .flatMap(
            run ->
                active.find(run.claim()).filter(here -> here.job() == job).stream()
                    .flatMap(here -> items(here, run)))
        .toList();
  }

  private Stream<LinesToEnrich> items(ActiveRun here, Taken run) {
    here.looksAhead(() -> lines.soon(here));
    return run.batches().entrySet().stream()
        .map(batch -> new LinesToEnrich(here, batch.getKey(), batch.getValue()));
  }

  /**
   * After a commit: runs that are complete leave the node, those that were given up are settled.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void leave(ActiveJob job) {
    for (ActiveRun run : active.of(job)) {
      if (run.isComplete()) {
        active.remove(run.claim());
      } else {
        run.interruption().ifPresent(why -> unsettled.settle(run, why));
      }
    }
  }
}
