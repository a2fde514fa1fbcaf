package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Change;
import org.bomstream.progress.control.ProgressLog.Story;
import org.bomstream.progress.entity.EventType;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;

/**
 * A node takes runs and begins to work on them: what is to be told, or to be ended at once, as
 * opposed to which run is next ({@link Claims}).
 */
@ApplicationScoped
public class Taking {
  /** A run that stops so many servers, with no batch done between, is not tried again. */
  private static final int MOST_LOST_NODES = 3;

  @Inject Runs runs;
  @Inject Claims claims;
  @Inject Rounds rounds;
  @Inject Jobs jobs;
  @Inject ProgressLog log;
  @Inject Event<RunEnded> runEnded;

  /**
   * Takes the next run for this node; one that has nothing left to do, or has failed too often, is
   * ended at once, and what was commanded of one is carried out.
   *
   * @param room see {@link Claims#claim}
   * @return empty when no run waits
   */
  @Transactional
  public Optional<Run> claim(String node, Duration lease, int mostOfOrganization, boolean room) {
    Optional<Run> claimed = claims.claim(node, lease, mostOfOrganization, room);
    claimed.ifPresent(this::prepare);
    claimed.ifPresent(this::begin);
    return claimed;
  }

  /**
   * What a node that is gone has left of it is closed, and a job that was stopped is its own from
   * now on, whichever other runs could have gone on with it.
   */
  private void prepare(Run run) {
    if (run.status() == RunStatus.ENRICHING) {
      jobs.close(run.id());
    }
    if (run.hasJob()) {
      claims.shareJobNoMore(run.id(), jobs.canGoOn(run.id()));
    }
  }

  /**
   * Takes the runs of a job that an operator has restarted at the batch container's own door.
   *
   * @return none when none can be taken: they have ended, or nodes have them
   */
  @Transactional
  public List<Run> adopt(long job, String node, Duration lease) {
    claims.takeTurn();
    List<Run> claimed =
        runs.ofJob(job).stream().flatMap(run -> claims.adopt(run, node, lease).stream()).toList();
    claimed.forEach(this::begin);
    return claimed.stream().filter(run -> run.status() == RunStatus.ENRICHING).toList();
  }

  private void begin(Run run) {
    List<Change> changes = begin(run, runs.now());
    if (!changes.isEmpty()) {
      log.append(List.of(new Story(run.organizationId(), run.trace(), changes)));
    }
  }

  /** Begins a run that has just been claimed, and says what is to be told of it. */
  public List<Change> begin(Run run, Instant now) {
    List<Change> changes = new ArrayList<>();
    Consumer<EventType> tell = event -> changes.add(new Change(event, run.state()));
    if (run.commanded().isPresent()) {
      run.carryOut(now).ifPresent(tell);
    } else {
      run.enriching(now).ifPresent(tell);
      if (run.progress().isAllDone()) {
        rounds.over(run, now).ifPresent(tell);
      } else if (run.setbacks().lostNodes() >= MOST_LOST_NODES) {
        String detail = "The run stopped its server %d times.".formatted(MOST_LOST_NODES);
        run.fail("node_lost", detail, now).ifPresent(tell);
      }
    }
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    return changes;
  }

  /** A job has begun to work on a run. */
  @Transactional
  public void begun(Claim claim, long job) {
    claims.worksOn(claim, job);
  }
}
