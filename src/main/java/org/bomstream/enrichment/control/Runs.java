package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.Bom;
import org.bomstream.enrichment.entity.BatchOutcome;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.enrichment.entity.RunStatus;
import org.bomstream.enrichment.entity.Scope;
import org.bomstream.progress.entity.ProgressState.BatchState;

/** All runs and their batches, and which node has them. Called in a transaction where it writes. */
@ApplicationScoped
public class Runs {
  /** Any number that no other lock of the database's has. */
  private static final String CLAIMING = "7022001";

  /**
   * Of each organization that has a run which has not ended: how many have a node, and when it had
   * its turn last. Asked once for each organization, and not for each of its runs.
   */
  private static final String ORGANIZATIONS =
      "with o as materialized (select w.organization_id, (select count(*) from run r where"
          + " r.organization_id = w.organization_id and r.status = 'ENRICHING' and r.completed_at"
          + " is null and r.lease_until > clock_timestamp()) as at_work, (select"
          + " max(r.started_at) from run r where r.organization_id = w.organization_id) as"
          + " last_begun from (select distinct organization_id from run where completed_at is null)"
          + " w) ";

  @PersistenceContext EntityManager em;

  /**
   * Writes a run of a BOM's lines, and its batches; of no lines it has none.
   *
   * @param batchSize lines in a batch, more where that would make more than {@code mostBatches}
   */
  public Run queue(Bom bom, Scope scope, int batchSize, int mostBatches, String requestedBy) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(
            "with l as (select line_number, row_number() over (order by line_number) - 1 as place,"
                + " count(*) over () as total from line_item where bom_id = ?2 and "
                + inScope(scope)
                + "), b as (insert into batch (run_id, number, line_numbers, items) select ?1, n,"
                + " array_agg(line_number order by line_number), count(*) from (select"
                + " line_number, place / greatest(?4, ceil(cast(total as numeric) / ?5)::integer)"
                + " + 1 as n from l) s group by n returning items) insert into run (id, bom_id,"
                + " organization_id, number, status, scope, total_items, total_batches,"
                + " requested_by) select ?1, ?2, ?3, (select count(*) + 1 from run where bom_id ="
                + " ?2), 'QUEUED', ?6, (select coalesce(sum(items), 0) from b), (select count(*)"
                + " from b), ?7")
        .setParameter(1, id)
        .setParameter(2, bom.id())
        .setParameter(3, bom.organizationId())
        .setParameter(4, batchSize)
        .setParameter(5, mostBatches)
        .setParameter(6, scope.kind().name())
        .setParameter(7, requestedBy)
        .setParameter(8, scope.olderThan())
        .executeUpdate();
    return em.find(Run.class, id);
  }

  private static String inScope(Scope scope) {
    return switch (scope.kind()) {
      case ALL -> "(cast(?8 as text) is null)";
      case FAILED -> "(cast(?8 as text) is null and status <> 'ENRICHED')";
      case STALE ->
          "(status = 'ENRICHED' and enriched_at < clock_timestamp() - cast(?8 as interval))";
    };
  }

  /** The run of the BOM that has not ended. */
  public Optional<Run> open(UUID bomId) {
    return em.createQuery(
            "select r from Run r where r.bomId = :bom and r.completedAt is null", Run.class)
        .setParameter("bom", bomId)
        .getResultStream()
        .findFirst();
  }

  /** The BOM's newest run, locked to the transaction's end. */
  public Optional<Run> newest(UUID bomId) {
    List<?> newest =
        em.createNativeQuery(
                "select * from run where bom_id = ?1 order by number desc limit 1 for update",
                Run.class)
            .setParameter(1, bomId)
            .getResultList();
    return newest.stream().findFirst().map(Run.class::cast);
  }

  /** The newest run of each of these BOMs; those that were never enriched are left out. */
  @SuppressWarnings("unchecked")
  public List<Run> newest(Collection<UUID> bomIds) {
    return em.createNativeQuery(
            "select r.* from unnest(cast(?1 as uuid[])) b(id) cross join lateral (select * from run"
                + " where bom_id = b.id order by number desc limit 1) r",
            Run.class)
        .setParameter(1, array(bomIds))
        .getResultList();
  }

  /**
   * Takes a run: one whose node is gone first, then the one that has waited longest, of the
   * organization that has the fewest at work, or of those the one whose last turn is longest ago.
   * Nodes take turns, so that limits and fairness hold across all of them. A node that shows signs
   * of life is not counted as lost.
   *
   * @param mostOfOrganization runs that are at work for one organization at once, on all nodes
   * @param room false when this node takes only what another has left behind
   * @return the run, locked, with a fence of its own; empty when there is none
   */
  public Optional<Run> claim(String node, Duration lease, int mostOfOrganization, boolean room) {
    em.createNativeQuery("select pg_advisory_xact_lock(" + CLAIMING + ")").getResultList();
    List<?> claimed =
        em.createNativeQuery(
                "update run u set lost_nodes = lost_nodes + case when node <> ?1 and not exists"
                    + " (select 1 from node n where n.id = u.node and n.seen_at >"
                    + " clock_timestamp() - ?2 * interval '1 second') then 1 else 0 end, node ="
                    + " ?1, fence = fence + 1, in_hand = '{}', lease_until = clock_timestamp() +"
                    + " ?2 * interval '1 second' where id = ("
                    + ORGANIZATIONS
                    + "select r.id from run r join o on o.organization_id = r.organization_id where"
                    + " r.completed_at is null and ((r.status = 'ENRICHING' and r.lease_until <"
                    + " clock_timestamp()) or (?4 and (r.status = 'QUEUED' or (r.status ="
                    + " 'WAITING' and r.waiting_until <= clock_timestamp())) and o.at_work < ?3))"
                    + " order by r.status <> 'ENRICHING', o.at_work, o.last_begun nulls first,"
                    + " r.queued_at limit 1 for update of r skip locked) returning id")
            .setParameter(1, node)
            .setParameter(2, lease.toSeconds())
            .setParameter(3, mostOfOrganization)
            .setParameter(4, room)
            .getResultList();
    return claimed.stream().findFirst().map(id -> em.find(Run.class, id));
  }

  /**
   * Takes a run that no node has.
   *
   * @return the run, locked, with a fence of its own; empty when it has ended, or a node has it
   */
  public Optional<Run> adopt(UUID runId, String node, Duration lease) {
    int taken =
        em.createNativeQuery(
                "update run set node = ?2, fence = fence + 1, in_hand = '{}', lease_until ="
                    + " clock_timestamp() + ?3 * interval '1 second' where id = ?1 and status in"
                    + " ('QUEUED', 'WAITING', 'PAUSED')")
            .setParameter(1, runId)
            .setParameter(2, node)
            .setParameter(3, lease.toSeconds())
            .executeUpdate();
    return taken == 0 ? Optional.empty() : Optional.of(em.find(Run.class, runId));
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
   * @param inHand the numbers of the batches that it has in hand, for each claim
   * @return the runs that are still held, each with what a person wants of it, or null
   */
  public Map<UUID, RunStatus> renew(List<Claim> claims, List<Set<Integer>> inHand, Duration lease) {
    @SuppressWarnings("unchecked")
    List<Object[]> held =
        em.createNativeQuery(
                "update run r set lease_until = clock_timestamp() + ?4 * interval '1 second',"
                    + " in_hand = cast(c.in_hand as integer[]) from unnest(cast(?1 as uuid[]),"
                    + " cast(?2 as bigint[]), cast(?3 as text[])) c(id, fence, in_hand) where"
                    + " r.id = c.id and r.fence = c.fence and r.status = 'ENRICHING' returning"
                    + " r.id, r.wanted")
            .setParameter(1, array(claims.stream().map(Claim::runId).toList()))
            .setParameter(2, array(claims.stream().map(Claim::fence).toList()))
            .setParameter(3, array(inHand.stream().map(set -> '"' + array(set) + '"').toList()))
            .setParameter(4, lease.toSeconds())
            .getResultList();
    Map<UUID, RunStatus> wanted = new HashMap<>();
    held.forEach(
        row ->
            wanted.put((UUID) row[0], row[1] == null ? null : RunStatus.valueOf((String) row[1])));
    return wanted;
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

  /** The numbers of the lines of these batches, batches that are done left out. */
  @SuppressWarnings("unchecked")
  public SequencedMap<Integer, List<Integer>> linesOf(UUID runId, Collection<Integer> batches) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select number, array_to_string(line_numbers, ',') from batch where run_id = ?1"
                    + " and number = any(cast(?2 as integer[])) and status = 'PENDING' order by"
                    + " number")
            .setParameter(1, runId)
            .setParameter(2, array(batches))
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
    return em.createNativeQuery(
                "update batch b set status = 'COMPLETED', enriched_items = o.enriched,"
                    + " failed_items = o.failed, completed_at = clock_timestamp() from"
                    + " unnest(cast(?2 as integer[]), cast(?3 as integer[]), cast(?4 as"
                    + " integer[])) o(number, enriched, failed) where b.run_id = ?1 and b.number ="
                    + " o.number and b.status = 'PENDING'")
            .setParameter(1, runId)
            .setParameter(2, array(batches.stream().map(BatchOutcome::number).toList()))
            .setParameter(3, array(batches.stream().map(BatchOutcome::enriched).toList()))
            .setParameter(4, array(batches.stream().map(BatchOutcome::failed).toList()))
            .executeUpdate()
        == batches.size();
  }

  /**
   * The batches after a number, in order, as clients see them; those in hand are 1 s old at most.
   */
  @SuppressWarnings("unchecked")
  public List<BatchState> batches(UUID runId, int after, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select b.number, case when b.status = 'PENDING' and r.status = 'ENRICHING' and"
                    + " r.lease_until > clock_timestamp() and b.number = any(r.in_hand) then 'processing' else lower(b.status) end,"
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
