-- What is asked again and again is found without reading what is over. All of it in one transaction, which
-- holds the table of runs for it: some 2 s where there are 500,000. Taken first, so that it cannot be waited
-- for by who is waited for.
lock table run in access exclusive mode;

-- Of each organization the run that is next, and where a run stands in the queue.
create index run_queued on run (organization_id, queued_at, id)
  where completed_at is null and status = 'QUEUED';
create index run_waiting on run (organization_id, waiting_until)
  where completed_at is null and status = 'WAITING';
drop index run_next;
drop index run_queue;

-- How long the newest runs took.
create index run_done on run (completed_at) where completed_at is not null and started_at is not null;
drop index run_ended;

-- The runs of a job; those that were cancelled while they had one.
create index run_job on run (job) where job is not null;
drop index run_of_job;
drop index run_cancelled;
create index run_cancelled on run (completed_at) where status = 'CANCELLED' and coalesce(job, 0) > 0;

-- The newest execution of a job, and those that seem to run.
create index batch_je_newest on batch_jobexecution (fk_jobinstanceid, jobexecid);
drop index batch_je_fkinstanceid_ix;
create index batch_je_status on batch_jobexecution (batchstatus);

-- All parameters of an execution are found without it; without statistics it was read whole.
drop index batch_jp_fkjobexecid_run;
-- An execution that goes takes its partitions with it.
create index batch_rp_jobexecution on batch_remotablepartition (fk_jobexecutionid);
create index batch_rp_stepexecution on batch_remotablepartition (fk_stepexecutionid);

-- The organizations that have a run to be claimed. From each one the next is looked for in the index,
-- so that it does not count how many runs wait.
create view waiting_organization as
with recursive queued as (
  (select organization_id from run where completed_at is null and status = 'QUEUED'
    order by organization_id limit 1)
  union all
  select (select r.organization_id from run r
    where r.completed_at is null and r.status = 'QUEUED' and r.organization_id > q.organization_id
    order by r.organization_id limit 1)
  from queued q where q.organization_id is not null),
waiting as (
  (select organization_id from run where completed_at is null and status = 'WAITING'
    order by organization_id limit 1)
  union all
  select (select r.organization_id from run r
    where r.completed_at is null and r.status = 'WAITING' and r.organization_id > w.organization_id
    order by r.organization_id limit 1)
  from waiting w where w.organization_id is not null)
select organization_id from queued where organization_id is not null
union
select w.organization_id from waiting w where exists (select 1 from run r
  where r.organization_id = w.organization_id and r.completed_at is null and r.status = 'WAITING'
    and r.waiting_until <= statement_timestamp());
