-- A job may work on several small runs, one after the other.
alter table run add job bigint; -- the instance in the batch repository that has it, or can go on with it
update run r set job = (select max(e.fk_jobinstanceid) from batch_jobparameter p
    join batch_jobexecution e on e.jobexecid = p.fk_jobexecid
    where p.name = 'run' and p.value = cast(r.id as text))
  where r.completed_at is null or r.status = 'CANCELLED';
create index run_of_job on run (job) where completed_at is null;
-- The next of each organization are found without reading the others.
create index run_next on run (organization_id, queued_at)
  where completed_at is null and status in ('QUEUED', 'WAITING');
