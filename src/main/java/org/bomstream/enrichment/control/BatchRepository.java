package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The batch container's own tables, for what its interface cannot do: to end what a node that is
 * gone has left behind, and to find a run's jobs.
 */
@ApplicationScoped
public class BatchRepository {
  // BatchStatus and InstanceState, as the container writes them.
  private static final String RUNNING = " in (0, 1, 2) ";
  private static final String INSTANCE_RUNNING = " in (0, 1, 2, 3) ";
  private static final String STOPPED = "3";
  private static final String INSTANCE_STOPPED = "5";

  /** An operator's restart need not have the parameter, but is of the same instance. */
  private static final String OF_RUN =
      " in (select m.jobexecid from batch_jobexecution m join batch_jobexecution f on"
          + " f.fk_jobinstanceid = m.fk_jobinstanceid join batch_jobparameter p on p.fk_jobexecid ="
          + " f.jobexecid where p.name = 'run' and p.value = ?1)";

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
              + OF_RUN
              + ")",
          "update batch_stepthreadexecution set batchstatus = 4, exitstatus ="
              + " coalesce(exitstatus, 'FAILED'), endtime = localtimestamp where batchstatus"
              + RUNNING
              + "and fk_jobexecid"
              + OF_RUN,
          "update batch_jobexecution set batchstatus = 4, exitstatus = coalesce(exitstatus,"
              + " 'FAILED'), endtime = localtimestamp, updatetime = localtimestamp where"
              + " batchstatus"
              + RUNNING
              + "and jobexecid"
              + OF_RUN);

  private static final String CANCELLED =
      """
      select distinct e.jobexecid from run r
      join batch_jobparameter p on p.name = 'run' and p.value = cast(r.id as text)
      join batch_jobexecution f on f.jobexecid = p.fk_jobexecid
      join batch_jobinstance i on i.jobinstanceid = f.fk_jobinstanceid
      join batch_jobexecution e on e.jobexecid =
        (select max(jobexecid) from batch_jobexecution where fk_jobinstanceid = i.jobinstanceid)
      where r.status = 'CANCELLED' and r.completed_at > clock_timestamp() - interval '10 minutes'
        and e.batchstatus in (3, 4) and i.batchstatus in (3, 4)
      """;

  @PersistenceContext EntityManager em;

  /** Ends, as failed, what still seems to work on a run, in the caller's transaction. */
  void close(UUID run) {
    close(run.toString());
  }

  /** As an operator may have given it, see {@link #close(UUID)}. */
  void close(String run) {
    for (String statement : CLOSING) {
      em.createNativeQuery(statement).setParameter(1, run).executeUpdate();
    }
  }

  /** The run's newest execution, if it was stopped and can go on. */
  Optional<Long> stopped(UUID run) {
    return first(
            em.createNativeQuery(
                    "select case when e.batchstatus = "
                        + STOPPED
                        + " and i.instancestate = "
                        + INSTANCE_STOPPED
                        + " then e.jobexecid end from batch_jobexecution e join batch_jobinstance"
                        + " i on i.jobinstanceid = e.fk_jobinstanceid where e.jobexecid"
                        + OF_RUN
                        + " order by e.jobexecid desc limit 1")
                .setParameter(1, run.toString())
                .getResultStream())
        .map(id -> ((Number) id).longValue());
  }

  /**
   * Executions that could be restarted though their run was cancelled. One that was cancelled at
   * work is among them once the container has written its end, which is after it has told of it.
   */
  @SuppressWarnings("unchecked")
  List<Long> cancelled() {
    return em.createNativeQuery(CANCELLED).getResultList();
  }

  /** The run that a job was first started for. */
  Optional<UUID> runOf(long instance) {
    return first(
            em.createNativeQuery(
                    "select p.value from batch_jobparameter p join batch_jobexecution e on"
                        + " e.jobexecid = p.fk_jobexecid where e.fk_jobinstanceid = ?1 and p.name ="
                        + " 'run' order by e.jobexecid limit 1")
                .setParameter(1, instance)
                .getResultStream())
        .map(id -> UUID.fromString((String) id));
  }

  private static Optional<Object> first(Stream<?> rows) {
    return rows.map(Object.class::cast).filter(row -> row != null).findFirst();
  }
}
