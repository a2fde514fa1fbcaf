package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bomstream.enrichment.entity.BatchOutcome;
import org.bomstream.progress.entity.ProgressState.BatchState;

/** What runs are made of: some lines each, done once. */
@ApplicationScoped
public class Batches {
  @PersistenceContext EntityManager em;

  /** Numbers of the run's batches that are not done, in order. */
  @SuppressWarnings("unchecked")
  public List<Integer> pending(UUID runId) {
    return em.createNativeQuery(
            "select number from batch where run_id = ?1 and status = 'PENDING' order by number")
        .setParameter(1, runId)
        .getResultList();
  }

  /** The numbers of the lines of these batches, batches that are done left out. */
  @SuppressWarnings("unchecked")
  public SequencedMap<Integer, List<Integer>> linesOf(UUID runId, Collection<Integer> batches) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select number, array_to_string(line_numbers, ',') from batch where run_id = ?1"
                    + " and number = any(cast(?2 as integer[])) and status = 'PENDING' order by"
                    + " number")
            .setParameter(1, runId)
            .setParameter(2, SqlArray.of(batches))
            .getResultList();
    var lines = new LinkedHashMap<Integer, List<Integer>>();
    for (Object[] row : rows) {
      lines.put(
          ((Number) row[0]).intValue(),
          Pattern.compile(",").splitAsStream((String) row[1]).map(Integer::valueOf).toList());
    }
    return lines;
  }

  /**
   * Marks batches as done.
   *
   * @return false when one was done before
   */
  public boolean complete(UUID runId, List<BatchOutcome> batches) {
    // The numbers twice, since the planner may else read all batches of the run to find a few.
    return em.createNativeQuery(
                "update batch b set status = 'COMPLETED', enriched_items = o.enriched,"
                    + " failed_items = o.failed, completed_at = clock_timestamp() from"
                    + " unnest(cast(?2 as integer[]), cast(?3 as integer[]), cast(?4 as"
                    + " integer[])) o(number, enriched, failed) where b.run_id = ?1 and b.number ="
                    + " o.number and b.number = any(cast(?2 as integer[])) and b.status = 'PENDING'")
            .setParameter(1, runId)
            .setParameter(2, SqlArray.of(batches.stream().map(BatchOutcome::number).toList()))
            .setParameter(3, SqlArray.of(batches.stream().map(BatchOutcome::enriched).toList()))
            .setParameter(4, SqlArray.of(batches.stream().map(BatchOutcome::failed).toList()))
            .executeUpdate()
        == batches.size();
  }

  /**
   * The batches after a number, in order, as clients see them; those in hand are 1 s old at most.
   */
  @SuppressWarnings("unchecked")
  public List<BatchState> list(UUID runId, int after, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select b.number, case when b.status = 'PENDING' and r.status = 'ENRICHING' and"
                    + " r.lease_until > clock_timestamp() and b.number = any(r.in_hand) then"
                    + " 'processing' else lower(b.status) end,"
                    + " b.items, b.enriched_items, b.failed_items from batch b join run r on r.id"
                    + " = b.run_id where b.run_id = ?1 and b.number > ?2 order by b.number")
            .setParameter(1, runId)
            .setParameter(2, after)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new BatchState(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    ((Number) row[3]).intValue(),
                    ((Number) row[4]).intValue()))
        .toList();
  }
}
