package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.enrichment.entity.BatchOutcome;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.enrichment.entity.RunStatus;

/** All runs and their batches, and which node has them. Called in a transaction where it writes. */
@ApplicationScoped
public class Runs {
  @PersistenceContext EntityManager em;

  /**
   * Writes a run of all lines of a BOM, and its batches.
   *
   * @param batchSize lines in a batch
   */
  public Run queue(UUID bomId, String organizationId, int batchSize, String requestedBy) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(
            "insert into run (id, bom_id, organization_id, number, status, total_items,"
                + " total_batches, requested_by) select ?1, b.id, ?3, (select count(*) + 1 from"
                + " run where bom_id = b.id), 'QUEUED', b.item_count, ceil(b.item_count /"
                + " cast(?4 as numeric)), ?5 from bom b where b.id = ?2")
        .setParameter(1, id)
        .setParameter(2, bomId)
        .setParameter(3, organizationId)
        .setParameter(4, batchSize)
        .setParameter(5, requestedBy)
        .executeUpdate();
    em.createNativeQuery(
            "insert into batch (run_id, number, line_numbers, items) select ?1, n,"
                + " array_agg(line_number order by line_number), count(*) from (select"
                + " line_number, (row_number() over (order by line_number) - 1) / ?3 + 1 as n"
                + " from line_item where bom_id = ?2) l group by n")
        .setParameter(1, id)
        .setParameter(2, bomId)
        .setParameter(3, batchSize)
        .executeUpdate();
    return em.find(Run.class, id);
  }

  /** The run of the BOM that has not ended. */
  public Optional<Run> open(UUID bomId) {
    return em.createQuery(
            "select r from Run r where r.bomId = :bom and r.completedAt is null", Run.class)
        .setParameter("bom", bomId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes the run that has waited longest, of the organization that has the fewest at work: a
   * queued one, or one whose lease ran out. Only another node's counts as lost.
   *
   * @return the run, locked, with a fence of its own; empty when there is none
   */
  public Optional<Run> claim(String node, Duration lease) {
    List<?> claimed =
        em.createNativeQuery(
                "update run set lost_nodes = lost_nodes + case when node <> ?1 then 1 else 0 end,"
                    + " node = ?1, fence = fence + 1, lease_until = clock_timestamp() + ?2 *"
                    + " interval '1 second' where id = (select id from run r where completed_at is"
                    + " null and (status = 'QUEUED' or (status = 'ENRICHING' and lease_until <"
                    + " clock_timestamp())) order by (select count(*) from run o where"
                    + " o.organization_id = r.organization_id and o.status = 'ENRICHING' and"
                    + " o.completed_at is null and o.lease_until > clock_timestamp()), queued_at"
                    + " limit 1 for update skip locked) returning id")
            .setParameter(1, node)
            .setParameter(2, lease.toSeconds())
            .getResultList();
    return claimed.stream().findFirst().map(id -> em.find(Run.class, id));
  }

  /** How many runs wait for a node. */
  public int queued() {
    return em.createQuery("select count(r) from Run r where r.status = :queued", Long.class)
        .setParameter("queued", RunStatus.QUEUED)
        .getSingleResult()
        .intValue();
  }

  /**
   * Keeps this node's runs its own for another lease.
   *
   * @return the runs that are still held
   */
  public List<UUID> renew(Collection<Claim> claims, Duration lease) {
    @SuppressWarnings("unchecked")
    List<UUID> held =
        em.createNativeQuery(
                "update run r set lease_until = clock_timestamp() + ?3 * interval '1 second' from"
                    + " unnest(cast(?1 as uuid[]), cast(?2 as bigint[])) c(id, fence) where r.id ="
                    + " c.id and r.fence = c.fence and r.completed_at is null returning r.id")
            .setParameter(1, array(claims.stream().map(Claim::runId).toList()))
            .setParameter(2, array(claims.stream().map(Claim::fence).toList()))
            .setParameter(3, lease.toSeconds())
            .getResultList();
    return held;
  }

  /** Gives a run back, so that any node takes it after a while; this one does not count as lost. */
  public void release(Claim claim, Duration pause) {
    em.createNativeQuery(
            "update run set node = null, lease_until = clock_timestamp() + ?3 * interval '1 second'"
                + " where id = ?1 and fence = ?2 and completed_at is null")
        .setParameter(1, claim.runId())
        .setParameter(2, claim.fence())
        .setParameter(3, pause.toSeconds())
        .executeUpdate();
  }

  /**
   * The run, locked to the transaction's end.
   *
   * @throws ClaimLost when another claim has been made since, or the run has ended
   */
  public Run locked(Claim claim) {
    Run run = em.find(Run.class, claim.runId(), LockModeType.PESSIMISTIC_WRITE);
    if (run == null || run.fence() != claim.fence() || !run.isOpen()) {
      throw new ClaimLost(claim);
    }
    return run;
  }

  /** Numbers of the run's batches that are not done, in order. */
  @SuppressWarnings("unchecked")
  public List<Integer> pendingBatches(UUID runId) {
    return em.createNativeQuery(
            "select number from batch where run_id = ?1 and status = 'PENDING' order by number")
        .setParameter(1, runId)
        .getResultList();
  }

  /**
   * Marks a batch as done.
   *
   * @return false when it was done before
   */
  public boolean complete(UUID runId, BatchOutcome batch) {
    return em.createNativeQuery(
                "update batch set status = 'COMPLETED', enriched_items = ?3, failed_items = ?4,"
                    + " completed_at = clock_timestamp() where run_id = ?1 and number = ?2 and"
                    + " status = 'PENDING'")
            .setParameter(1, runId)
            .setParameter(2, batch.number())
            .setParameter(3, batch.enriched())
            .setParameter(4, batch.failed())
            .executeUpdate()
        == 1;
  }

  /** The database's time, not this node's. */
  public Instant now() {
    Object now = em.createNativeQuery("select clock_timestamp()").getSingleResult();
    return now instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((java.time.OffsetDateTime) now).toInstant();
  }

  private static String array(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
