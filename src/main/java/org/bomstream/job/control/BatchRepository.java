package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.sql.SqlArray;

/**
 * The batch container's own tables, for what its interface cannot do: to end what a node that is
 * gone has left behind, and to find a run's jobs.
 */
@ApplicationScoped
public class BatchRepository {
  // BatchStatus and InstanceState, as the container writes them.
  private static final String RUNNING = " in (0, 1, 2) ";
  private static final String INSTANCE_RUNNING = " in (0, 1, 2, 3) ";

  private static final String OF_JOB =
      " in (select jobexecid from batch_jobexecution where fk_jobinstanceid = any(cast(?1 as"
          + " bigint[])))";

  /** In this order: an instance is found by its executions that still seem to run. */
  private static final List<String> CLOSING =
      List.of(
          "update batch_jobinstance set batchstatus = 4, instancestate = 4, exitstatus = 'FAILED',"
              + " updatetime = localtimestamp where instancestate"
              + INSTANCE_RUNNING
              + "and jobinstanceid in (select fk_jobinstanceid from batch_jobexecution where"
              + " batchstatus"
              + RUNNING
              + "and jobexecid"
              + OF_JOB
              + ")",
          "update batch_stepthreadexecution set batchstatus = 4, exitstatus ="
              + " coalesce(exitstatus, 'FAILED'), endtime = localtimestamp where batchstatus"
              + RUNNING
              + "and fk_jobexecid"
              + OF_JOB,
          "update batch_jobexecution set batchstatus = 4, exitstatus = coalesce(exitstatus,"
              + " 'FAILED'), endtime = localtimestamp, updatetime = localtimestamp where"
              + " batchstatus"
              + RUNNING
              + "and jobexecid"
              + OF_JOB);

  /**
   * The jobs that were begun for a run, or have it in their series, but for those that work on
   * others which a node has: they are closed with the last of these.
   */
  private static final String LEFT =
      """
      select j.id from (
        select job as id from run where id = ?1
        union select e.fk_jobinstanceid from batch_jobparameter p
          join batch_jobexecution e on e.jobexecid = p.fk_jobexecid
          where p.name = 'run' and p.value = cast(cast(?1 as uuid) as text)) j
      where j.id is not null and not exists (select 1 from run o where o.job = j.id and o.id <> ?1
        and o.completed_at is null and o.lease_until > clock_timestamp())
      """;

  private static final String STOPPED_EXECUTION =
      """
      select e.jobexecid from run r
      join batch_jobinstance i on i.jobinstanceid = r.job
      join batch_jobexecution e on e.jobexecid =
        (select max(jobexecid) from batch_jobexecution where fk_jobinstanceid = r.job)
      where r.id = ?1 and e.batchstatus = 3 and i.instancestate = 5
      """;

  private static final String CANCELLED =
      """
      select distinct e.jobexecid from run r
      join batch_jobinstance i on i.jobinstanceid = r.job
      join batch_jobexecution e on e.jobexecid =
        (select max(jobexecid) from batch_jobexecution where fk_jobinstanceid = r.job)
      where r.status = 'CANCELLED' and r.completed_at > clock_timestamp() - interval '10 minutes'
        and e.batchstatus in (3, 4) and i.batchstatus in (3, 4)
        and not exists (select 1 from run o where o.job = r.job and o.completed_at is null)
      """;

  @PersistenceContext EntityManager em;

  /** Ends, as failed, what still seems to work on a run alone, in the caller's transaction. */
  @SuppressWarnings("unchecked")
  public void close(UUID run) {
    close(em.createNativeQuery(LEFT).setParameter(1, run).getResultList());
  }

  /** Ends these instances, as failed, where they still seem to run. */
  public void close(List<Long> instances) {
    if (instances.isEmpty()) {
      return;
    }
    for (String statement : CLOSING) {
      em.createNativeQuery(statement).setParameter(1, SqlArray.of(instances)).executeUpdate();
    }
  }

  /**
   * A run has been claimed: what a node that is gone has left of it is closed, and a job that was
   * stopped is its own from now on, whichever other runs could have gone on with it.
   */
  public void prepare(Run run) {
    if (run.status() == RunStatus.ENRICHING) {
      close(run.id());
    }
    if (run.hasJob()) {
      boolean goesOn = stopped(run.id()).isPresent();
      em.createNativeQuery(
              "update run set job = null where job = (select job from run where id = ?1) and"
                  + " completed_at is null and case when ?2 then id <> ?1 and status <> 'ENRICHING'"
                  + " else id = ?1 end")
          .setParameter(1, run.id())
          .setParameter(2, goesOn)
          .executeUpdate();
    }
  }

  /** A job works on the run of a claim. */
  public void worksOn(long instance, Claim claim) {
    em.createNativeQuery("update run set job = ?1 where id = ?2 and fence = ?3")
        .setParameter(1, instance)
        .setParameter(2, claim.runId())
        .setParameter(3, claim.fence())
        .executeUpdate();
  }

  /** The run's newest execution, if it was stopped and can go on. */
  Optional<Long> stopped(UUID run) {
    Stream<?> executions =
        em.createNativeQuery(STOPPED_EXECUTION).setParameter(1, run).getResultStream();
    return executions.findFirst().map(id -> ((Number) id).longValue());
  }

  /**
   * Executions that could be restarted though their run was cancelled. One that was cancelled at
   * work is among them once the container has written its end, which is after it has told of it.
   */
  @SuppressWarnings("unchecked")
  List<Long> cancelled() {
    return em.createNativeQuery(CANCELLED).getResultList();
  }

  /** The runs that a job has, or can go on with, and that have not ended. */
  @SuppressWarnings("unchecked")
  public List<UUID> runsOf(long instance) {
    return em.createNativeQuery(
            "select id from run where job = ?1 and completed_at is null order by id")
        .setParameter(1, instance)
        .getResultList();
  }
}
