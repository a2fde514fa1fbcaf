package org.bomstream.job.control;

import java.sql.SQLException;
import java.util.UUID;
import org.bomstream.ServerTables;

/** The batch container's own tables, and which transaction wrote what. */
public record BatchTables(ServerTables tables) {
  private static final String JOBS_OF_BOM =
      """
      select count(*) from batch_jobinstance i where exists (select 1 from batch_jobexecution e join batch_jobparameter p
        on p.fk_jobexecid = e.jobexecid where e.fk_jobinstanceid = i.jobinstanceid
          and p.name = 'bom' and p.value = cast(cast(? as uuid) as text))
      """;

  /** As a node leaves an execution that is killed. */
  public void pretendToRun(long execution) throws SQLException {
    tables.change("update batch_jobexecution set batchstatus = 1 where jobexecid = ?", execution);
    tables.change(
        "update batch_stepthreadexecution set batchstatus = 1 where fk_jobexecid = ?", execution);
    tables.change(
        "update batch_jobinstance set batchstatus = 1, instancestate = 3 where jobinstanceid ="
            + " (select fk_jobinstanceid from batch_jobexecution where jobexecid = ?)",
        execution);
  }

  private static final String SEEMING_TO_RUN =
      """
      select (select count(*) from batch_jobexecution where jobexecid = ?
          and (batchstatus in (0, 1, 2) or endtime is null))
        + (select count(*) from batch_stepthreadexecution where fk_jobexecid = ?
          and batchstatus in (0, 1, 2))
        + (select count(*) from batch_jobinstance where instancestate in (0, 1, 2, 3)
          and jobinstanceid = (select fk_jobinstanceid from batch_jobexecution where jobexecid = ?))
      """;

  private static final String TOLD_BUT_NOT_COMMITTED_WITH_IT =
      """
      select count(*) from event e,
        jsonb_array_elements(cast(e.data as jsonb) -> 'state' -> 'batches') t, batch b
      where e.event_type = 'enrichment.progress' and b.number = cast(t ->> 'number' as integer)
        and b.run_id = cast(cast(e.data as jsonb) -> 'state' ->> 'run_id' as uuid)
        and b.xmin <> e.xmin
      """;

  /** How often a job was begun for the BOM; one that goes on is not counted again. */
  public long jobs(UUID bom) throws SQLException {
    return tables.one(Long.class, JOBS_OF_BOM, bom);
  }

  /** The newest that was begun for the BOM. */
  public long execution(UUID bom) throws SQLException {
    return tables.one(
        Long.class,
        "select max(fk_jobexecid) from batch_jobparameter where name = 'bom' and value ="
            + " cast(cast(? as uuid) as text)",
        bom);
  }

  /** The instance, with all that hangs on it, was last touched so long ago. */
  public void age(long execution, String interval) throws SQLException {
    tables.change(
        "update batch_jobinstance set createtime = localtimestamp - cast(? as interval), updatetime"
            + " = localtimestamp - cast(? as interval) where jobinstanceid = (select"
            + " fk_jobinstanceid from batch_jobexecution where jobexecid = ?)",
        interval,
        interval,
        execution);
    tables.change(
        "update batch_jobexecution set createtime = localtimestamp - cast(? as interval),"
            + " updatetime = localtimestamp - cast(? as interval) where jobexecid = ?",
        interval,
        interval,
        execution);
  }

  /** Rows about the execution that say that it runs. */
  public long seemingToRun(long execution) throws SQLException {
    return tables.one(Long.class, SEEMING_TO_RUN, execution, execution, execution);
  }

  /** Batches whose event was committed by another transaction than the batch itself. */
  public long toldButNotCommittedTogether() throws SQLException {
    return tables.one(Long.class, TOLD_BUT_NOT_COMMITTED_WITH_IT);
  }
}
