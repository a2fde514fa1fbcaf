package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.liberty.batch.BatchServer;
import org.bomstream.liberty.batch.BatchStates;
import org.bomstream.liberty.batch.BatchStates.Execution;
import org.bomstream.liberty.batch.BatchStates.Instance;
import org.bomstream.run.control.Jobs;
import org.bomstream.sql.SqlArray;

/**
 * The batch container's own tables, for what its interface ({@link JobLauncher}) cannot do: to end
 * what a node that is gone has left behind, and to find a run's jobs.
 */
@ApplicationScoped
@Transactional
public class BatchRepository implements Jobs {
  private static final String CLOSE_INSTANCES =
      """
      update batch_jobinstance set batchstatus = ?2, instancestate = ?4, exitstatus = 'FAILED',
        updatetime = localtimestamp
      where instancestate = any(cast(?5 as integer[])) and jobinstanceid in (
        select fk_jobinstanceid from batch_jobexecution
        where batchstatus = any(cast(?3 as integer[]))
          and fk_jobinstanceid = any(cast(?1 as bigint[])))
      """;

  private static final String CLOSE_STEPS =
      """
      update batch_stepthreadexecution set batchstatus = ?2,
        exitstatus = coalesce(exitstatus, 'FAILED'), endtime = localtimestamp
      where batchstatus = any(cast(?3 as integer[])) and fk_jobexecid in (
        select jobexecid from batch_jobexecution
        where fk_jobinstanceid = any(cast(?1 as bigint[])))
      """;

  private static final String CLOSE_EXECUTIONS =
      """
      update batch_jobexecution set batchstatus = ?2,
        exitstatus = coalesce(exitstatus, 'FAILED'), endtime = localtimestamp,
        updatetime = localtimestamp
      where batchstatus = any(cast(?3 as integer[]))
        and fk_jobinstanceid = any(cast(?1 as bigint[]))
      """;

  /**
   * The jobs that were begun for a run, or have it in their series, but for those that work on
   * others which a node has: they are closed with the last of these.
   */
  private static final String LEFT =
      """
      select j.id from (
        select job as id from run where id = ?1
        union select (select e.fk_jobinstanceid from batch_jobexecution e
            where e.jobexecid = p.fk_jobexecid)
          from batch_jobparameter p
          where p.name = 'run' and p.value = cast(cast(?1 as uuid) as text)) j
      where j.id is not null and not exists (select 1 from run o where o.job = j.id and o.id <> ?1
        and case when o.completed_at is null then o.lease_until > clock_timestamp() else false end)
      """;

  private static final String STOPPED_EXECUTION =
      """
      select e.jobexecid from run r
      join batch_jobinstance i on i.jobinstanceid = r.job
      join batch_jobexecution e on e.jobexecid =
        (select max(jobexecid) from batch_jobexecution where fk_jobinstanceid = r.job)
      where r.id = ?1 and e.batchstatus = ?2 and i.instancestate = ?3
      """;

  private static final String ABOUT =
      """
      select left(b.name, 255), left(r.organization_id, 255), left(r.requested_by, 255) from run r join bom b on b.id = r.bom_id
      where r.id = ?1
      """;

  private static final String EXITED_CANCELLED =
      """
      with e as (
        update batch_jobexecution set exitstatus = 'CANCELLED' where jobexecid = ?1
        returning fk_jobinstanceid)
      update batch_jobinstance i set exitstatus = 'CANCELLED' from e
      where i.jobinstanceid = e.fk_jobinstanceid
      """;

  private static final String CANCELLED =
      """
      with r as materialized (
        select job from run
        where status = 'CANCELLED' and coalesce(job, 0) > 0
          and completed_at > statement_timestamp() - interval '10 minutes'
        order by completed_at desc limit 1000)
      select distinct e.jobexecid from r
      cross join lateral (
        select jobexecid, batchstatus from batch_jobexecution where fk_jobinstanceid = r.job
        order by jobexecid desc limit 1) e
      cross join lateral (
        select batchstatus from batch_jobinstance where jobinstanceid = r.job offset 0) i
      where e.batchstatus = any(cast(?1 as integer[])) and i.batchstatus = any(cast(?1 as integer[]))
        and not exists (select 1 from (
          select completed_at from run where job = r.job offset 0) o
          where o.completed_at is null)
      """;

  @PersistenceContext EntityManager em;
  @Inject BatchServer server;

  @Override
  public Optional<String> serverName() {
    return server.serverName();
  }

  @Override
  @SuppressWarnings("unchecked")
  public void close(UUID run) {
    close(em.createNativeQuery(LEFT).setParameter(1, run).getResultList());
  }

  /** Ends these instances, as failed, where they still seem to run. */
  public void close(List<Long> instances) {
    if (instances.isEmpty()) {
      return;
    }
    // In this order: an instance is found by its executions that still seem to run.
    closing(CLOSE_INSTANCES, instances)
        .setParameter(4, BatchStates.number(Instance.FAILED))
        .setParameter(5, BatchStates.INSTANCE_RUNNING)
        .executeUpdate();
    closing(CLOSE_STEPS, instances).executeUpdate();
    closing(CLOSE_EXECUTIONS, instances).executeUpdate();
  }

  private Query closing(String statement, List<Long> instances) {
    return em.createNativeQuery(statement)
        .setParameter(1, SqlArray.of(instances))
        .setParameter(2, BatchStates.number(Execution.FAILED))
        .setParameter(3, BatchStates.RUNNING);
  }

  @Override
  public boolean canGoOn(UUID run) {
    return stopped(run).isPresent();
  }

  /** The run's newest execution, if it was stopped and can go on. */
  Optional<Long> stopped(UUID run) {
    Stream<?> executions =
        em.createNativeQuery(STOPPED_EXECUTION)
            .setParameter(1, run)
            .setParameter(2, BatchStates.number(Execution.STOPPED))
            .setParameter(3, BatchStates.number(Instance.STOPPED))
            .getResultStream();
    return executions.findFirst().map(id -> ((Number) id).longValue());
  }

  /** What an operator tells a run by; empty when its BOM has just been deleted. */
  Map<String, String> about(UUID run) {
    @SuppressWarnings("unchecked")
    List<Object[]> found = em.createNativeQuery(ABOUT).setParameter(1, run).getResultList();
    return found.stream()
        .findFirst()
        .map(
            row ->
                Map.of(
                    "bom_name", (String) row[0],
                    "organization", (String) row[1],
                    "requested_by", (String) row[2]))
        .orElse(Map.of());
  }

  /** An execution that had been stopped, for a pause say, has come to its end by a cancellation. */
  void exitedCancelled(long execution) {
    em.createNativeQuery(EXITED_CANCELLED).setParameter(1, execution).executeUpdate();
  }

  /**
   * Executions that could be restarted though their run was cancelled. One that was cancelled at
   * work is among them once the container has written its end, which is after it has told of it.
   */
  @SuppressWarnings("unchecked")
  List<Long> cancelled() {
    return em.createNativeQuery(CANCELLED)
        .setParameter(1, BatchStates.array(Execution.STOPPED, Execution.FAILED))
        .getResultList();
  }
}
