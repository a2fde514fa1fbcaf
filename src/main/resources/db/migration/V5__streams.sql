-- What streams need: tickets, the log's bounds, BOMs that another system enriches.

alter table bom add external boolean not null default false; -- enriched by another system

alter table event_counter add oldest bigint not null default 1; -- the oldest event that is kept
alter table event_counter add run_first bigint not null default 1; -- the newest run's first event
update event_counter c set run_first = coalesce(
  (select max(e.sequence) from event e
    where e.bom_id = c.bom_id and e.event_type = 'enrichment.queued'), 1);

-- A ticket is good for one request within its short life; what is here is its hash alone.
create table ticket (
  sha256 text primary key,
  purpose text not null, -- what it opens
  caller text not null,
  organization_id text,
  operator boolean not null,
  token_expires_at timestamptz, -- of the token for which it was given
  expires_at timestamptz not null
);
create index ticket_caller on ticket (caller, expires_at);
create index ticket_expiry on ticket (expires_at);
