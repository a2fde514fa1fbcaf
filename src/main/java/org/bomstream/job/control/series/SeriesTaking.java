package org.bomstream.job.control.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.bom.control.SeveralBoms;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Change;
import org.bomstream.progress.control.ProgressLog.Story;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Batches.SmallBatch;
import org.bomstream.run.control.Runs;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.control.Taking;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;

/**
 * Takes several small runs at once, in one transaction and few statements, as opposed to one run
 * ({@link Taking}). Each has its own claim and its own events all the same.
 */
@ApplicationScoped
public class SeriesTaking {
  @Inject SmallRuns smallRuns;
  @Inject Taking taking;
  @Inject Runs runs;
  @Inject Batches batches;
  @Inject SeveralBoms boms;
  @Inject ProgressLog log;

  /** The lines of a run's batches that are not done, by their numbers. */
  public record Taken(Claim claim, Asking asking, Map<Integer, List<LinePart>> batches) {}

  /**
   * What a job works on next.
   *
   * @param all whether nothing else waits
   */
  public record Next(List<Taken> taken, boolean all) {}

  /**
   * Takes small runs for a job, see {@link SmallRuns#claim}; what is to be ended at once is.
   *
   * @return those that there is something to do for
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Next claim(String node, Duration lease, int mostOfOrganization, long job, int most) {
    List<Run> claimed = smallRuns.claim(node, lease, mostOfOrganization, job, most);
    begin(claimed);
    Map<Claim, Asking> claims = new LinkedHashMap<>();
    claimed.stream()
        .filter(run -> run.status() == RunStatus.ENRICHING)
        .forEach(run -> claims.put(Claim.of(run), run.asking()));
    boolean all = claimed.size() < most && !smallRuns.othersWait();
    return new Next(claims.isEmpty() ? List.of() : read(claims), all);
  }

  private void begin(List<Run> claimed) {
    if (claimed.isEmpty()) {
      return;
    }
    Instant now = runs.now();
    List<Story> stories = new ArrayList<>();
    for (Run run : claimed) {
      List<Change> changes = taking.begin(run, now);
      if (!changes.isEmpty()) {
        stories.add(new Story(run.organizationId(), run.trace(), changes));
      }
    }
    if (!stories.isEmpty()) {
      log.append(stories);
    }
  }

  /** What is not done of these runs, in a transaction of its own: none is held while one asks. */
  @Transactional(TxType.REQUIRES_NEW)
  List<Taken> take(Map<Claim, Asking> claims) {
    return read(claims);
  }

  private List<Taken> read(Map<Claim, Asking> claims) {
    Map<UUID, List<SmallBatch>> pending =
        batches.pending(claims.keySet().stream().map(Claim::runId).toList()).stream()
            .collect(Collectors.groupingBy(SmallBatch::runId));
    Map<UUID, List<Integer>> numbers = new HashMap<>();
    for (Claim claim : claims.keySet()) {
      numbers.put(
          claim.bomId(),
          pending.getOrDefault(claim.runId(), List.of()).stream()
              .flatMap(batch -> batch.lines().stream())
              .toList());
    }
    Map<UUID, Map<Integer, LinePart>> parts = boms.parts(numbers);
    return claims.entrySet().stream()
        .map(entry -> taken(entry.getKey(), entry.getValue(), pending, parts))
        .toList();
  }

  private static Taken taken(
      Claim claim,
      Asking asking,
      Map<UUID, List<SmallBatch>> pending,
      Map<UUID, Map<Integer, LinePart>> parts) {
    return new Taken(
        claim,
        asking,
        lines(
            pending.getOrDefault(claim.runId(), List.of()),
            parts.getOrDefault(claim.bomId(), Map.of())));
  }

  private static Map<Integer, List<LinePart>> lines(
      List<SmallBatch> batches, Map<Integer, LinePart> parts) {
    Map<Integer, List<LinePart>> lines = new LinkedHashMap<>();
    batches.forEach(
        batch -> lines.put(batch.number(), batch.lines().stream().map(parts::get).toList()));
    return lines;
  }
}
