package org.bomstream.job.control.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.bomstream.job.control.BatchRepository;
import org.bomstream.liberty.batch.BatchStates;
import org.bomstream.liberty.batch.BatchStates.Instance;
import org.bomstream.sql.SqlArray;

/**
 * Closes and deletes jobs whose runs are over, in the batch container's own tables; what may still
 * go on is {@link BatchRepository}'s. Each call is a transaction.
 */
@ApplicationScoped
@Transactional
public class OldJobs {
  /** Of one transaction; a job has a row or two for each partition of each execution. */
  private static final int AT_ONCE = 50;

  private static final String INSTANCE_ENDED =
      BatchStates.array(Instance.FAILED, Instance.STOPPED, Instance.COMPLETED);

  /**
   * Runs that are over, or another job's, some of whose executions seem to run: their node died
   * between a run's end and its job's, or the database was away then, and nobody claims the run,
   * and closes the job, for that. Ten minutes, since a run's end may be committed before the
   * container has written its job's.
   */
  private static final String LEFT =
      """
      with e as materialized (
        select distinct fk_jobinstanceid as id from batch_jobexecution
        where batchstatus = any(cast(?1 as integer[]))
          and coalesce(updatetime, createtime) < localtimestamp - interval '10 minutes')
      select e.id from e
      where not exists (select 1 from run r where r.job = e.id
          and (r.completed_at is null
            or r.completed_at > clock_timestamp() - interval '10 minutes'))
        and exists (select 1 from batch_jobexecution f cross join lateral (
            select value from batch_jobparameter
            where fk_jobexecid = f.jobexecid and name = 'run' offset 0) p
          where f.fk_jobinstanceid = e.id and not exists (select 1 from run r
            where r.id = case
                when p.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                then cast(p.value as uuid) end
              and r.job is null and (r.completed_at is null
                or r.completed_at > clock_timestamp() - interval '10 minutes')))
      limit ?2
      """;

  /**
   * The next of the oldest that are to be forgotten, if nothing is against it. The older ones have
   * the lower numbers, as good as always: where among many none is old, what comes after is not.
   */
  private static final String OLD =
      """
      select w.id from (
        select i.jobinstanceid as id,
          coalesce(i.updatetime, i.createtime) < localtimestamp - ?1 * interval '1 second'
            or (i.instancestate = any(cast(?4 as integer[])) and i.jobinstanceid <=
              (select jobinstanceid from batch_jobinstance order by 1 desc offset ?2 limit 1))
            as old
        from batch_jobinstance i where i.jobinstanceid > ?3
        order by i.jobinstanceid limit 500) w
      where w.old order by w.id limit ?5
      """;

  /**
   * The references among the tables are checked at the statement's end. What was restarted at a
   * console need not have the run's parameter, but is of the same instance.
   */
  private static final String FORGET =
      """
      with old as (
        select i.jobinstanceid as id from batch_jobinstance i
        where i.jobinstanceid = any(cast(?1 as bigint[]))
          and not exists (select 1 from batch_jobexecution e
            where e.fk_jobinstanceid = i.jobinstanceid
              and e.batchstatus = any(cast(?2 as integer[])))
          and not exists (select 1 from batch_jobexecution e
            join batch_jobparameter p on p.fk_jobexecid = e.jobexecid and p.name = 'run'
            join run r on r.id = case
              when p.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
              then cast(p.value as uuid) end
            where e.fk_jobinstanceid = i.jobinstanceid
              and case when r.completed_at is null then true else false end)
          and not exists (select 1 from (
            select completed_at from run where job = i.jobinstanceid offset 0) r
            where r.completed_at is null)
        for update of i skip locked),
      execution as (
        select jobexecid as id from batch_jobexecution
        where fk_jobinstanceid = any(array(select id from old))),
      step as (
        delete from batch_stepthreadinstance where fk_jobinstanceid = any(array(select id from old))),
      step_execution as (
        delete from batch_stepthreadexecution where fk_jobexecid = any(array(select id from execution))),
      partition as (
        delete from batch_remotablepartition
        where fk_jobexecutionid = any(array(select id from execution))),
      parameter as (
        delete from batch_jobparameter where fk_jobexecid = any(array(select id from execution))),
      submitters as (
        delete from batch_groupassociation where fk_jobinstanceid = any(array(select id from old))),
      executions as (
        delete from batch_jobexecution where fk_jobinstanceid = any(array(select id from old)))
      delete from batch_jobinstance where jobinstanceid = any(array(select id from old))
      """;

  @PersistenceContext EntityManager em;
  @Inject BatchRepository repository;

  /** Those up to here are gone, or must stay for now. */
  private long reached;

  /** Ends, as failed, what a node that is gone has left behind though its run is over. */
  @SuppressWarnings("unchecked")
  public void close() {
    repository.close(
        em.createNativeQuery(LEFT)
            .setParameter(1, BatchStates.RUNNING)
            .setParameter(2, AT_ONCE)
            .getResultList());
  }

  /**
   * Forgets some jobs that have ended, and are older than this or not of so many newest ones; never
   * one whose run has not ended.
   *
   * @return how many are gone; 0 when there are none to forget
   */
  public synchronized int forget(int kept, Duration keptFor) {
    int gone = 0;
    for (boolean more = true; more && gone == 0; ) {
      List<Long> old = old(kept, keptFor);
      gone = forget(old);
      more = !old.isEmpty();
      reached = more ? old.getLast() : 0;
    }
    return gone;
  }

  @SuppressWarnings("unchecked")
  private List<Long> old(int kept, Duration keptFor) {
    return em.createNativeQuery(OLD)
        .setParameter(1, keptFor.toSeconds())
        .setParameter(2, kept)
        .setParameter(3, reached)
        .setParameter(4, INSTANCE_ENDED)
        .setParameter(5, AT_ONCE)
        .getResultList();
  }

  private int forget(List<Long> old) {
    return em.createNativeQuery(FORGET)
        .setParameter(1, SqlArray.of(old))
        .setParameter(2, BatchStates.RUNNING)
        .executeUpdate();
  }
}
