-- A BOM and its lines; what a run writes; the event log.

create table bom (
  id uuid primary key,
  organization_id text not null,
  name text not null,
  item_count integer not null,
  ignored_rows integer not null,
  created_by text not null,
  created_at timestamptz not null default now()
);
create index bom_newest on bom (organization_id, created_at desc, id desc);
create index bom_newest_of_all on bom (created_at desc, id desc);

create table line_item (
  bom_id uuid not null references bom on delete cascade,
  line_number integer not null,
  source_row integer not null,
  reference_designators text not null, -- separated by commas
  quantity numeric,
  mpn text,
  manufacturer text,
  description text,
  do_not_populate boolean not null,
  status text not null default 'PENDING' check (status in ('PENDING', 'ENRICHED', 'FAILED')),
  error_code text,
  error_detail text,
  enriched_at timestamptz,
  part_mpn text,
  part_manufacturer text,
  part_description text,
  part_category text,
  part_package text,
  part_lifecycle text,
  part_rohs text,
  part_datasheet_url text,
  part_source text,
  part_retrieved_at timestamptz,
  primary key (bom_id, line_number)
) with (fillfactor = 80);

-- One enrichment of a BOM. The columns from node on belong to the node that has it.
create table run (
  id uuid primary key,
  bom_id uuid not null references bom on delete cascade,
  organization_id text not null,
  number integer not null, -- 1, 2, 3 in its BOM
  status text not null,
  total_items integer not null,
  enriched_items integer not null default 0,
  failed_items integer not null default 0,
  pending_items integer generated always as (total_items - enriched_items - failed_items) stored,
  total_batches integer not null,
  completed_batches integer not null default 0,
  batch_seconds double precision, -- the pace: seconds from one batch to the next, smoothed
  paced_at timestamptz, -- from when the next interval counts
  last_mpn text,
  last_status text,
  last_message text,
  requested_by text not null,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  last_update timestamptz not null default now(),
  error_code text,
  error_detail text,
  node text,
  fence bigint not null default 0, -- raised by every claim; a writer with an older one is refused
  lease_until timestamptz,
  lost_nodes integer not null default 0, -- leases that ran out since the last batch was done
  failed_tries integer not null default 0, -- executions that failed since the last batch was done
  execution_id bigint, -- of the batch repository, the newest
  check (total_items - enriched_items - failed_items >= 0),
  check (completed_batches between 0 and total_batches),
  unique (bom_id, number)
) with (fillfactor = 50);
create unique index run_one_open on run (bom_id) where completed_at is null;
create index run_queue on run (queued_at) where completed_at is null;
create index run_at_work on run (organization_id) where completed_at is null and status = 'ENRICHING';

-- Some lines of a run, fixed when it is queued, done and committed together.
create table batch (
  run_id uuid not null references run on delete cascade,
  number integer not null,
  line_numbers integer[] not null,
  items integer not null,
  status text not null default 'PENDING' check (status in ('PENDING', 'COMPLETED')),
  enriched_items integer not null default 0,
  failed_items integer not null default 0,
  completed_at timestamptz,
  primary key (run_id, number)
) with (fillfactor = 80);

-- A row of its own, so that numbering a BOM's events locks nothing else.
create table event_counter (
  bom_id uuid primary key references bom on delete cascade,
  last bigint not null default 0
) with (fillfactor = 50);

create table event (
  bom_id uuid not null references bom on delete cascade,
  sequence bigint not null,
  event_type text not null,
  data text not null, -- the JSON as subscribers get it, byte for byte
  created_at timestamptz not null default now(),
  primary key (bom_id, sequence)
);
