package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.trace.Detail;
import org.bomstream.trace.Step;
import org.bomstream.trace.Traces;

/** The runs that this node works on, and the jobs in which it does. */
@ApplicationScoped
public class ActiveRuns {
  private final Map<UUID, ActiveRun> runs = new ConcurrentHashMap<>();
  private final Set<ActiveJob> jobs = ConcurrentHashMap.newKeySet();
  private final Clock clock = Clock.systemUTC();

  @Inject Traces traces;

  /** A job that is about to begin, or has begun. */
  ActiveJob addJob() {
    var job = new ActiveJob(clock);
    jobs.add(job);
    return job;
  }

  public ActiveRun add(Claim claim, Asking asking, ActiveJob job) {
    Step step =
        traces
            .goOn("run", asking.trace())
            .with(Detail.RUN_ID, claim.runId().toString())
            .with(Detail.BOM_ID, claim.bomId().toString());
    var run = new ActiveRun(claim, asking, job, step);
    runs.put(claim.runId(), run);
    return run;
  }

  /** Empty when the node has given the run up, or works on it by another claim. */
  public Optional<ActiveRun> find(Claim claim) {
    return Optional.ofNullable(runs.get(claim.runId())).filter(run -> run.claim().equals(claim));
  }

  /** The job of an execution; empty until that is known. */
  Optional<ActiveJob> job(long execution) {
    return jobs().filter(job -> job.execution().equals(OptionalLong.of(execution))).findFirst();
  }

  /** The runs that a job has in hand. */
  public List<ActiveRun> of(ActiveJob job) {
    return runs.values().stream().filter(run -> run.job() == job).toList();
  }

  /** The node gives the run up: what its partitions have in hand is in vain. */
  public void remove(Claim claim) {
    runs.computeIfPresent(
        claim.runId(),
        (id, run) -> {
          if (!run.claim().equals(claim)) {
            return run;
          }
          run.leave();
          return null;
        });
  }

  /** The job has ended; a run whose end could not be written yet stays. */
  void end(ActiveJob job) {
    jobs.remove(job);
  }

  /** Those whose job shows signs of life; the others are forgotten, and their leases run out. */
  List<ActiveRun> working() {
    runs.values().removeIf(run -> !run.isWorking());
    jobs.removeIf(job -> !job.isWorking());
    return all();
  }

  public List<ActiveRun> all() {
    return List.copyOf(runs.values());
  }

  /** How many jobs are at work: a series works on one run after the other, and counts once. */
  public int count() {
    return (int) jobs().count();
  }

  /**
   * How many of them take a place from others: not those whose sources let them wait, of which
   * there may be so many beside.
   */
  int places(long mostThrottled) {
    long throttled = jobs().filter(ActiveJob::isThrottled).count();
    return (int) (count() - Math.min(throttled, mostThrottled));
  }

  /** The job that takes all that is queued, of several the one that was begun first. */
  public Optional<ActiveJob> taking() {
    return jobs.stream()
        .filter(ActiveJob::keepsUp)
        .min(Comparator.comparingLong(job -> job.execution().orElse(Long.MAX_VALUE)));
  }

  private Stream<ActiveJob> jobs() {
    return Stream.concat(jobs.stream(), runs.values().stream().map(ActiveRun::job)).distinct();
  }
}
