-- What an organization may have is bounded; to know what it has costs one row, or an index.

create table organization_holding (
  organization_id text primary key,
  boms bigint not null,
  lines bigint not null
) with (fillfactor = 50);

-- At the end of the transaction: an import holds the row of its organization no longer than that.
create function count_holding() returns trigger language plpgsql as $$
declare
  changed bom%rowtype;
  sign integer;
begin
  if tg_op = 'INSERT' then
    changed := new;
    sign := 1;
  else
    changed := old;
    sign := -1;
  end if;
  insert into organization_holding as held (organization_id, boms, lines)
  values (changed.organization_id, sign, sign * changed.item_count)
  on conflict (organization_id) do update
    set boms = held.boms + excluded.boms, lines = held.lines + excluded.lines;
  return null;
end
$$;

create constraint trigger bom_holding after insert or delete on bom
  deferrable initially deferred for each row execute function count_holding();

-- Nobody writes meanwhile: the trigger's lock is held until this commits.
insert into organization_holding (organization_id, boms, lines)
select organization_id, count(*), sum(item_count) from bom group by organization_id;

create index run_open_of_organization on run (organization_id) where completed_at is null;
