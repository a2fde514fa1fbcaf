package org.bomstream.run.control;

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
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.sql.SqlArray;

/**
 * Which node has which run, and for how long. Called in a transaction; a claim holds as long as the
 * run's fence is the same.
 */
@ApplicationScoped
public class Claims {
  /** Any number that no other lock of the database's has. */
  private static final String CLAIMING = "7022001";

  /** Of a run {@code r}: any node with room may take it. */
  static final String WAITS =
      "r.completed_at is null and (r.status = 'QUEUED' or (r.status = 'WAITING' and"
          + " r.waiting_until <= clock_timestamp()))";

  /**
   * A run's row that is being written is passed over, unless it was so before: nobody waits for
   * this, and this for nobody, and a lease is renewed several times before it runs out. One that
   * was given back stays free.
   */
  private static final String RENEW =
      """
      with mine as materialized (
        select r.id, r.wanted, r.lease_until, cast(c.in_hand as integer[]) as in_hand
        from unnest(cast(?1 as uuid[]), cast(?2 as bigint[]), cast(?3 as text[]))
          c(id, fence, in_hand)
        join run r on r.id = c.id and r.fence = c.fence and r.status = 'ENRICHING'
          and r.node = ?5),
      late as materialized (
        select r.id from run r
        where r.id in (select id from mine
          where lease_until < clock_timestamp() + ?4 * interval '0.5 second')
        order by r.id for update of r),
      rest as materialized (
        select r.id from run r where r.id in (select id from mine) for update of r skip locked),
      renewed as (
        update run r set lease_until = clock_timestamp() + ?4 * interval '1 second',
          in_hand = m.in_hand
        from mine m where m.id = r.id and r.status = 'ENRICHING' and r.node = ?5
          and r.id in (select id from late union select id from rest))
      select id, wanted from mine
      """;

  @PersistenceContext EntityManager em;

  /**
   * Of each organization that has a run which has not ended: how many jobs work for it, and when it
   * had its turn last. Asked once for each organization, and not for each of its runs.
   *
   * @param counted which of its runs {@code r} count
   */
  static String organizations(String counted) {
    return "o as materialized (select w.organization_id, (select count(distinct"
        + " coalesce(cast(r.job as text), cast(r.id as text))) from run r where r.organization_id ="
        + " w.organization_id and r.status = 'ENRICHING' and r.completed_at is null and"
        + " r.lease_until > clock_timestamp() and "
        + counted
        + ") as at_work, "
        + lastBegun("w")
        + " as last_begun from (select distinct organization_id from run where completed_at is"
        + " null) w) ";
  }

  /** Nodes, and jobs, take runs one after the other, so that limits hold across all of them. */
  void takeTurn() {
    em.createNativeQuery("select pg_advisory_xact_lock(" + CLAIMING + ")").getResultList();
  }

  /** When the organization of each of these rows had its turn last. */
  public static String lastBegun(String rows) {
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
   * @param mostOfOrganization jobs that work for one organization at once, on all nodes
   * @param room false when this node takes only what another has left behind
   * @return the run, locked, with a fence of its own; empty when there is none
   */
  public Optional<Run> claim(String node, Duration lease, int mostOfOrganization, boolean room) {
    takeTurn();
    List<?> claimed =
        em.createNativeQuery(
                "update run u set lost_nodes = lost_nodes + case when node <> ?1 and not exists"
                    + " (select 1 from node n where n.id = u.node and n.seen_at >"
                    + " clock_timestamp() - ?2 * interval '1 second') then 1 else 0 end, node ="
                    + " ?1, fence = fence + 1, in_hand = '{}', lease_until = clock_timestamp() +"
                    + " ?2 * interval '1 second' where id = ("
                    + "with "
                    + organizations("true")
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

  /**
   * Keeps this node's runs its own for another lease; locks them in the order in which others do
   * that lock several.
   *
   * @param inHand the numbers of the batches that it has in hand, for each claim
   * @return the runs that are still held, each with what a person wants of it, or null
   */
  public Map<UUID, RunStatus> renew(
      String node, List<Claim> claims, List<Set<Integer>> inHand, Duration lease) {
    @SuppressWarnings("unchecked")
    List<Object[]> held =
        em.createNativeQuery(RENEW)
            .setParameter(1, SqlArray.of(claims.stream().map(Claim::runId).toList()))
            .setParameter(2, SqlArray.of(claims.stream().map(Claim::fence).toList()))
            .setParameter(
                3, SqlArray.of(inHand.stream().map(set -> '"' + SqlArray.of(set) + '"').toList()))
            .setParameter(4, lease.toSeconds())
            .setParameter(5, node)
            .getResultList();
    Map<UUID, RunStatus> wanted = new HashMap<>();
    held.forEach(
        row ->
            wanted.put((UUID) row[0], row[1] == null ? null : RunStatus.valueOf((String) row[1])));
    return wanted;
  }

  /**
   * Gives a run back, so that any node takes it after a while; this one does not count as lost. Its
   * job is left to the others of its series, if there are any: only one can go on with it.
   */
  public void release(Claim claim, Duration pause) {
    em.createNativeQuery(
            "update run r set node = null, lease_until = clock_timestamp() + ?3 * interval '1"
                + " second', job = case when exists (select 1 from run o where o.job = r.job and"
                + " o.id <> r.id and o.completed_at is null) then null else job end where id = ?1"
                + " and fence = ?2 and completed_at is null")
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
