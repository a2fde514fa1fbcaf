package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bomstream.run.entity.Run;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes several runs at once that are so small that one job does them in series; {@link Claims}
 * takes those that have a job of their own. Called in a transaction.
 */
@ApplicationScoped
@Transactional
public class SmallRuns {
  /** Whether a run waits that no job may take in passing, and is the next of its organization. */
  private static final String OTHERS_WAIT =
      """
      select exists (select 1
        from waiting_organization w cross join lateral (
          (select q.id from run q
            where q.organization_id = w.organization_id and q.completed_at is null
              and q.status = 'QUEUED'
            order by q.queued_at, q.id limit 1)
          union all
          (select q.id from run q
            where q.organization_id = w.organization_id and q.completed_at is null
              and q.status = 'WAITING' and q.waiting_until <= statement_timestamp()
            order by q.waiting_until limit 1)) n
        join run r on r.id = n.id
        where not (r.failed_tries = 0 and r.lost_nodes = 0
          and (r.job is null or r.status = 'WAITING')
          and r.total_batches - r.completed_batches < ?1))
      """;

  /**
   * Of each organization the next ones, in turns, as in {@link Claims}. What a job has in hand does
   * not count against what it takes next: it works on one run after the other. Not one that is not
   * small is passed over: the series ends, and its place is free. Where many organizations wait,
   * each has the fewer turns among so many, and no more of its runs are looked at.
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
            and r.lease_until > clock_timestamp() and r.job is distinct from ?4
          group by r.organization_id) a on a.organization_id = w.organization_id),
      f as materialized (
        select organization_id, at_work, last_begun,
          greatest(1, ?6 + 1 - count(*) over ()) as most
        from o where at_work < ?3
        order by at_work, last_begun nulls first fetch first ?6 rows with ties),
      next as materialized (
        select r.id, r.small, row_number() over
          (order by r.turn, f.at_work, f.last_begun nulls first, r.queued_at) as place
        from f cross join lateral (
          select q.id, q.queued_at, row_number() over (order by q.queued_at) as turn,
            (q.failed_tries = 0 and q.lost_nodes = 0 and (q.job is null or q.status = 'WAITING')
              and q.total_batches - q.completed_batches < ?5) as small
          from (
            (select q.* from run q
              where q.organization_id = f.organization_id and q.completed_at is null
                and q.status = 'QUEUED'
              order by q.queued_at, q.id limit f.most)
            union all
            (select q.* from run q
              where q.organization_id = f.organization_id and q.completed_at is null
                and q.status = 'WAITING' and q.waiting_until <= statement_timestamp()
              order by q.waiting_until limit f.most)) q
          order by q.queued_at limit f.most) r)
      update run set node = ?1, fence = fence + 1, in_hand = '{}', job = ?4,
        lease_until = clock_timestamp() + ?2 * interval '1 second'
      where id = any(array(
        select r.id from run r
        where r.id = any(array(select id from next where place <= ?6
            and place < coalesce((select min(place) from next where not small), ?6 + 1)))
          and case when r.completed_at is not null then false else r.status = 'QUEUED'
            or (r.status = 'WAITING' and r.waiting_until <= clock_timestamp()) end
        order by r.id for update of r skip locked))
      returning id
      """;

  private static final String BY_ID =
      """
      select r from Run r where r.id in :ids order by r.id
      """;

  @PersistenceContext EntityManager em;
  @Inject Claims claims;

  @Inject
  @ConfigProperty(name = "partitions.from-batches")
  int partitionedFrom;

  /** Whether it is done sooner by one thread than several are started. */
  public boolean isSmall(Run run) {
    return run.progress().batchesLeft() < partitionedFrom;
  }

  /**
   * Takes what would be claimed next, as long as it is small, and has not failed before.
   *
   * @param job the instance in the batch repository that is to work on them
   * @param mostOfOrganization see {@link Claims#claim}
   * @param most as many at once
   * @return none where the next one is not small, or there is none
   */
  @SuppressWarnings("unchecked")
  public List<Run> claim(String node, Duration lease, int mostOfOrganization, long job, int most) {
    claims.takeTurn();
    List<UUID> claimed =
        em.createNativeQuery(CLAIM)
            .setParameter(1, node)
            .setParameter(2, lease.toSeconds())
            .setParameter(3, mostOfOrganization)
            .setParameter(4, job)
            .setParameter(5, partitionedFrom)
            .setParameter(6, most)
            .getResultList();
    return claimed.isEmpty()
        ? List.of()
        : em.createQuery(BY_ID, Run.class).setParameter("ids", claimed).getResultList();
  }

  /** Whether a run waits for a job of its own. */
  public boolean othersWait() {
    return (Boolean)
        em.createNativeQuery(OTHERS_WAIT).setParameter(1, partitionedFrom).getSingleResult();
  }

  /**
   * These runs, locked to the transaction's end, all in one order: whoever else locks several keeps
   * to it too.
   */
  public List<Run> locked(Collection<UUID> ids) {
    return em.createQuery(BY_ID, Run.class)
        .setParameter("ids", List.copyOf(ids))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
