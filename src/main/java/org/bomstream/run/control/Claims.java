package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.run.control.Metrics.TakenOver;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Run;

/**
 * Which run a node takes next, and that no other node has it: a claim holds as long as the run's
 * fence is the same. Called in a transaction. For how long is said by {@link Leases}; what is taken
 * in passing, by {@link SmallRuns}.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = ClaimLost.class)
public class Claims {
  /** The number is any that no other lock of the database's has. */
  private static final String TAKE_TURN = "select pg_advisory_xact_lock(7022001)";

  /**
   * Of each organization {@code o} that has a run to be claimed: how many jobs work for it, and
   * when it had its turn last. The candidates {@code c} are those whose node is gone, and the next
   * of each organization, two in case one is locked: how many wait behind them does not matter.
   * What they are is asked again once they are locked, in a form that no index has: they are found
   * by their keys alone. Whose a run was is read from the row as it was before.
   */
  private static final String CLAIM =
      """
      with o as materialized (
        select w.organization_id, coalesce(a.jobs, 0) as at_work,
          (select b.started_at from run b
            where b.organization_id = w.organization_id and b.started_at is not null
            order by b.started_at desc limit 1) as last_begun
        from waiting_organization w left join (
          select r.organization_id,
            count(distinct coalesce(cast(r.job as text), cast(r.id as text))) as jobs
          from run r where r.completed_at is null and r.status = 'ENRICHING'
            and r.lease_until > clock_timestamp()
          group by r.organization_id) a on a.organization_id = w.organization_id),
      c as materialized (
        select false as waits, r.id, cast(0 as bigint) as at_work,
          cast(null as timestamptz) as last_begun, r.queued_at
        from run r where r.completed_at is null and r.status = 'ENRICHING'
          and r.lease_until < clock_timestamp()
        union all
        select true, n.id, o.at_work, o.last_begun, n.queued_at
        from (select * from o where ?4 and at_work < ?3
          order by at_work, last_begun nulls first fetch first 10 rows with ties) o
        cross join lateral (
          (select q.id, q.queued_at from run q
            where q.organization_id = o.organization_id and q.completed_at is null
              and q.status = 'QUEUED'
            order by q.queued_at, q.id limit 2)
          union all
          (select q.id, q.queued_at from run q
            where q.organization_id = o.organization_id and q.completed_at is null
              and q.status = 'WAITING' and q.waiting_until <= statement_timestamp()
            order by q.waiting_until limit 2)) n
        order by waits, at_work, last_begun nulls first, queued_at limit 20)
      update run u set
        lost_nodes = lost_nodes + case when node <> ?1 and not exists (select 1 from node n
          where n.id = u.node and n.seen_at > clock_timestamp() - ?2 * interval '1 second')
          then 1 else 0 end,
        node = ?1, fence = fence + 1, in_hand = '{}',
        lease_until = clock_timestamp() + ?2 * interval '1 second'
      where id = (
        select r.id from c join run r on r.id = c.id
        where case when r.completed_at is not null then false
          when r.status = 'ENRICHING' then r.lease_until < clock_timestamp()
          else c.waits and (r.status = 'QUEUED'
            or (r.status = 'WAITING' and r.waiting_until <= clock_timestamp())) end
        order by c.waits, c.at_work, c.last_begun nulls first, c.queued_at
        limit 1 for update of r skip locked)
      returning cast(id as text), cast(bom_id as text),
        (select b.node from run b where b.id = u.id and b.status = 'ENRICHING')
      """;

  private static final String ADOPT =
      """
      update run set node = ?2, fence = fence + 1, in_hand = '{}',
        lease_until = clock_timestamp() + ?3 * interval '1 second'
      where id = ?1 and status in ('QUEUED', 'WAITING', 'PAUSED')
      """;

  private static final String REVOKE =
      """
      update run set node = null, fence = fence + 1
      where id = ?1 and (node is null or lease_until < clock_timestamp())
      """;

  private static final String WORKS_ON =
      """
      update run set job = ?1 where id = ?2 and fence = ?3
      """;

  /** Of those that have not ended: the others lose it that do not work, or else this one does. */
  private static final String SHARE_JOB_NO_MORE =
      """
      update run set job = null
      where job = (select job from run where id = ?1) and completed_at is null
        and case when ?2 then id <> ?1 and status <> 'ENRICHING' else id = ?1 end
      """;

  @PersistenceContext EntityManager em;
  @Inject Event<TakenOver> takenOver;

  /** Nodes, and jobs, take runs one after the other, so that limits hold across all of them. */
  void takeTurn() {
    em.createNativeQuery(TAKE_TURN).getResultList();
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
  Optional<Run> claim(String node, Duration lease, int mostOfOrganization, boolean room) {
    takeTurn();
    @SuppressWarnings("unchecked")
    List<Object[]> claimed =
        em.createNativeQuery(CLAIM)
            .setParameter(1, node)
            .setParameter(2, lease.toSeconds())
            .setParameter(3, mostOfOrganization)
            .setParameter(4, room)
            .getResultList();
    return claimed.stream().findFirst().map(this::claimed);
  }

  private Run claimed(Object[] row) {
    UUID id = UUID.fromString((String) row[0]);
    if (row[2] instanceof String former) {
      takenOver.fire(new TakenOver(id, UUID.fromString((String) row[1]), former));
    }
    return em.find(Run.class, id);
  }

  /**
   * Takes a run that no node has.
   *
   * @return the run, locked, with a fence of its own; empty when it has ended, or a node has it
   */
  Optional<Run> adopt(UUID runId, String node, Duration lease) {
    int taken =
        em.createNativeQuery(ADOPT)
            .setParameter(1, runId)
            .setParameter(2, node)
            .setParameter(3, lease.toSeconds())
            .executeUpdate();
    return taken == 0 ? Optional.empty() : Optional.of(em.find(Run.class, runId));
  }

  /**
   * Takes a run from a node that has given it back, or whose lease has run out: what that one still
   * writes is refused.
   *
   * @return false when a node has it
   */
  boolean revoke(UUID runId) {
    return em.createNativeQuery(REVOKE).setParameter(1, runId).executeUpdate() == 1;
  }

  /** A job works on the run of a claim. */
  void worksOn(Claim claim, long job) {
    em.createNativeQuery(WORKS_ON)
        .setParameter(1, job)
        .setParameter(2, claim.runId())
        .setParameter(3, claim.fence())
        .executeUpdate();
  }

  /**
   * The job that has a run, and may have others, is the run's own from now on.
   *
   * @param goesOn whether the job can; if it cannot, the run has none
   */
  void shareJobNoMore(UUID runId, boolean goesOn) {
    em.createNativeQuery(SHARE_JOB_NO_MORE)
        .setParameter(1, runId)
        .setParameter(2, goesOn)
        .executeUpdate();
  }

  /**
   * The run, locked to the transaction's end.
   *
   * @throws ClaimLost when another claim has been made since, or the run has ended
   */
  Run locked(Claim claim) {
    Run run = em.find(Run.class, claim.runId(), LockModeType.PESSIMISTIC_WRITE);
    if (run == null || run.fence() != claim.fence() || !run.isOpen()) {
      throw new ClaimLost(claim);
    }
    return run;
  }
}
