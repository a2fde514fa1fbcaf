package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.enrichment.entity.RunStatus;

/**
 * Which node has which run, and for how long. Called in a transaction; a claim holds as long as the
 * run's fence is the same.
 */
@ApplicationScoped
public class Claims {
  /** Any number that no other lock of the database's has. */
  private static final String CLAIMING = "7022001";

  /** How many runs of the run's organization have a node. */
  private static final String AT_WORK =
      "(select count(*) from run o where o.organization_id = r.organization_id and o.status ="
          + " 'ENRICHING' and o.completed_at is null and o.lease_until > clock_timestamp())";

  @PersistenceContext EntityManager em;

  /** When the organization of each of these rows had its turn last. */
  static String lastBegun(String rows) {
    return "(select max(o.started_at) from run o where o.organization_id = "
        + rows
        + ".organization_id)";
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
                    + " ?2 * interval '1 second' where id = (select id from run r where"
                    + " completed_at is null and ((status = 'ENRICHING' and lease_until <"
                    + " clock_timestamp()) or (?4 and (status = 'QUEUED' or (status = 'WAITING'"
                    + " and waiting_until <= clock_timestamp())) and "
                    + AT_WORK
                    + " < ?3)) order by status <> 'ENRICHING', "
                    + AT_WORK
                    + ", "
                    + lastBegun("r")
                    + " nulls first, queued_at limit 1 for update skip locked) returning id")
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
            .setParameter(1, SqlArray.of(claims.stream().map(Claim::runId).toList()))
            .setParameter(2, SqlArray.of(claims.stream().map(Claim::fence).toList()))
            .setParameter(
                3, SqlArray.of(inHand.stream().map(set -> '"' + SqlArray.of(set) + '"').toList()))
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
   * Takes a run from a node that has given it back, or whose lease has run out: what that one still
   * writes is refused.
   *
   * @return false when a node has it
   */
  public boolean revoke(UUID runId) {
    return em.createNativeQuery(
                "update run set node = null, fence = fence + 1 where id = ?1 and (node is null or"
                    + " lease_until < clock_timestamp())")
            .setParameter(1, runId)
            .executeUpdate()
        == 1;
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
}
