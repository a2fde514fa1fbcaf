-- A BOM's health: how many of its lines are of which kind, kept in the transaction that writes them.

-- The one kind that a line is of.
create function line_kind(left_out boolean, status text, code text) returns text
language sql immutable parallel safe as $$
  select case
    when left_out then 'not_fitted'
    when status = 'ENRICHED' then 'matched'
    when status = 'PENDING' then 'not_asked'
    when code = 'part_ambiguous' then 'check'
    when code = 'part_not_found' then 'not_found'
    when code = 'no_part_number' then 'no_part_number'
    else 'source_error'
  end
$$;

create table bom_health (
  bom_id uuid primary key references bom on delete cascade,
  matched integer not null,
  read integer not null, -- of those matched, the ones that were only read by a rule
  to_check integer not null,
  not_found integer not null,
  no_part_number integer not null,
  not_fitted integer not null,
  source_error integer not null,
  not_asked integer not null
) with (fillfactor = 50);

-- Reads all lines of a BOM.
create function counted_lines(counted uuid) returns bom_health language sql stable as $$
  select counted,
    count(*) filter (where kind = 'matched'),
    count(*) filter (where kind = 'matched' and match_kind = 'READ'),
    count(*) filter (where kind = 'check'),
    count(*) filter (where kind = 'not_found'),
    count(*) filter (where kind = 'no_part_number'),
    count(*) filter (where kind = 'not_fitted'),
    count(*) filter (where kind = 'source_error'),
    count(*) filter (where kind = 'not_asked')
  from (select line_kind(do_not_populate, status, error_code) as kind, match_kind
    from line_item where bom_id = counted) l
$$;

-- By how much a statement changes the counts, to the end of its transaction.
create table bom_health_change (
  bom_id uuid not null,
  id bigint generated always as identity,
  matched integer not null,
  read integer not null,
  to_check integer not null,
  not_found integer not null,
  no_part_number integer not null,
  not_fitted integer not null,
  source_error integer not null,
  not_asked integer not null,
  primary key (bom_id, id)
);

-- Whoever sends the statement: a version before knows nothing of health. Lines that stay as they were
-- change nothing.
create function note_health() returns trigger language plpgsql as $$
begin
  insert into bom_health_change (bom_id, matched, read, to_check, not_found, no_part_number,
    not_fitted, source_error, not_asked)
  select * from (
    select bom_id,
      sum(n * cast(kind = 'matched' as integer)) as matched,
      sum(n * cast(kind = 'matched' and match_kind = 'READ' as integer)) as read,
      sum(n * cast(kind = 'check' as integer)) as to_check,
      sum(n * cast(kind = 'not_found' as integer)) as not_found,
      sum(n * cast(kind = 'no_part_number' as integer)) as no_part_number,
      sum(n * cast(kind = 'not_fitted' as integer)) as not_fitted,
      sum(n * cast(kind = 'source_error' as integer)) as source_error,
      sum(n * cast(kind = 'not_asked' as integer)) as not_asked
    from (
      select bom_id, line_kind(do_not_populate, status, error_code) as kind,
        coalesce(match_kind, '') as match_kind, 1 as n from lines_now
      union all
      select bom_id, line_kind(do_not_populate, status, error_code),
        coalesce(match_kind, ''), -1 from lines_before
    ) l
    group by bom_id
  ) c
  where (matched, read, to_check, not_found, no_part_number, not_fitted, source_error)
    <> (0, 0, 0, 0, 0, 0, 0)
  order by bom_id;
  return null;
end
$$;

-- At the end of the transaction: batches of one BOM wait for each other no longer than that. A BOM that
-- was never counted stays so; it is counted when it is read.
create function change_health() returns trigger language plpgsql as $$
begin
  delete from bom_health_change where bom_id = new.bom_id and id = new.id;
  if found then
    update bom_health set
      matched = matched + new.matched,
      read = read + new.read,
      to_check = to_check + new.to_check,
      not_found = not_found + new.not_found,
      no_part_number = no_part_number + new.no_part_number,
      not_fitted = not_fitted + new.not_fitted,
      source_error = source_error + new.source_error,
      not_asked = not_asked + new.not_asked
    where bom_id = new.bom_id;
  end if;
  return null;
end
$$;

create constraint trigger bom_health_changed after insert on bom_health_change
  deferrable initially deferred for each row execute function change_health();

-- An import writes its lines one by one, a revision replaces them: then all are counted.
create function count_health() returns trigger language plpgsql as $$
begin
  delete from bom_health_change where bom_id = new.id;
  delete from bom_health where bom_id = new.id;
  insert into bom_health select c.* from counted_lines(new.id) c;
  return null;
end
$$;

-- The tables together, or none: whoever holds one of them may want another, in any order.
do $$
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      lock table bom, line_item in share row exclusive mode;
      exit;
    exception when lock_not_available then
      perform pg_sleep(0.05);
    end;
  end loop;
  perform set_config('lock_timeout', '0', true);
end
$$;

create trigger line_item_health after update on line_item
  referencing old table as lines_before new table as lines_now
  for each statement execute function note_health();

create trigger bom_health_counted after update of item_count on bom
  for each row execute function count_health();

-- Nobody writes meanwhile: the locks are held until this commits.
insert into bom_health
select bom_id,
  count(*) filter (where kind = 'matched'),
  count(*) filter (where kind = 'matched' and match_kind = 'READ'),
  count(*) filter (where kind = 'check'),
  count(*) filter (where kind = 'not_found'),
  count(*) filter (where kind = 'no_part_number'),
  count(*) filter (where kind = 'not_fitted'),
  count(*) filter (where kind = 'source_error'),
  count(*) filter (where kind = 'not_asked')
from (select bom_id, line_kind(do_not_populate, status, error_code) as kind, match_kind
  from line_item) l
group by bom_id;
