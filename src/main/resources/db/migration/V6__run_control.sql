-- What people ask of runs, what runs wait for, and the nodes that work on them.
alter table run add scope text not null default 'ALL';
alter table run add wanted text check (wanted in ('PAUSED', 'CANCELLED')); -- of a run at work
alter table run add resuming boolean not null default false; -- its next claim is told
alter table run add waiting_until timestamptz;
alter table run add waiting_for text;
alter table run add partitions integer not null default 1; -- batches that are done at once
alter table run add in_hand integer[] not null default '{}'; -- numbers of batches, 1 s old at most
alter table run drop paced_at;
alter table run drop execution_id;
comment on column run.batch_seconds is 'how long one batch takes, smoothed';

create table node (
  id text primary key,
  capacity integer not null, -- runs that it works on at once
  seen_at timestamptz not null
);

-- A request with an Idempotency-Key that was granted, so that it is not granted twice.
create table idempotency_key (
  organization_id text not null,
  caller text not null,
  key text not null,
  request text not null,
  run_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
create index run_begun on run (organization_id, started_at);
create index run_ended on run (completed_at) where completed_at is not null;
-- The jobs of a run are found by their parameter.
create index batch_jp_run on batch_jobparameter (value) where name = 'run';
create index batch_jp_fkjobexecid_run on batch_jobparameter (fk_jobexecid) where name = 'run';
