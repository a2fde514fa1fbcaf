-- What import warned of, the file as it came, previews, corrections of lines, and remembered mappings.

alter table bom
  add column warning_count integer not null default 0,
  add column build_quantity integer not null default 1; -- boards that are to be built

create table import_warning (
  bom_id uuid not null references bom on delete cascade,
  number integer not null, -- 1, 2, 3 in its BOM
  source_row integer,
  source_column text,
  code text not null,
  detail text not null,
  primary key (bom_id, number)
);

-- A file as it came: a BOM's, or that of a preview, for a short time.
create table kept_file (
  id uuid primary key,
  organization_id text not null,
  bom_id uuid references bom on delete cascade, -- null while it is a preview's
  name text not null,
  bytes bigint not null,
  mapping text, -- JSON: how the BOM's lines were read from it
  kept_until timestamptz, -- of a preview's
  check ((bom_id is null) <> (kept_until is null))
);
create unique index kept_file_bom on kept_file (bom_id) where bom_id is not null;
create index kept_file_preview on kept_file (organization_id, kept_until) where kept_until is not null;
create index kept_file_until on kept_file (kept_until) where kept_until is not null;

-- The file packed by gzip and cut into pieces, so that nobody has to hold it whole.
create table kept_file_piece (
  file_id uuid not null references kept_file on delete cascade,
  number integer not null, -- 1, 2, 3
  packed bytea not null,
  primary key (file_id, number)
);
alter table kept_file_piece alter column packed set storage external;

-- How an organization has files of one kind read; the kind is told by the header's titles.
create table import_mapping (
  id uuid primary key,
  organization_id text not null,
  fingerprint text not null,
  titles text not null, -- for people
  mapping text not null, -- JSON
  written_by text not null,
  written_at timestamptz not null default clock_timestamp(),
  unique (organization_id, fingerprint)
);

alter table line_item
  add column corrected text; -- JSON: what the file said, by the fields that a person has corrected

-- A revision of the file changes how many lines a BOM has.
create or replace function count_holding() returns trigger language plpgsql as $$
declare
  owner text;
  more_boms integer := 0;
  more_lines integer := 0;
begin
  if tg_op = 'DELETE' then
    owner := old.organization_id;
    more_boms := -1;
    more_lines := -old.item_count;
  elsif tg_op = 'INSERT' then
    owner := new.organization_id;
    more_boms := 1;
    more_lines := new.item_count;
  else
    owner := new.organization_id;
    more_lines := new.item_count - old.item_count;
  end if;
  insert into organization_holding as held (organization_id, boms, lines)
  values (owner, more_boms, more_lines)
  on conflict (organization_id) do update
    set boms = held.boms + excluded.boms, lines = held.lines + excluded.lines;
  return null;
end
$$;

create constraint trigger bom_holding_revised after update of item_count on bom
  deferrable initially deferred for each row execute function count_holding();
