-- The local part catalogue: what files say about parts. A file is replaced whole, in one
-- transaction, when its content changes.

create table catalogue_file (
  id integer generated always as identity primary key,
  -- The file's path as configured, or "shipped" for the catalogue in the application itself.
  name text not null unique,
  -- Of several files that know the same part, the one with the lowest precedence is believed first.
  precedence integer not null,
  content_hash text not null,
  parts integer not null,
  skipped integer not null,
  loaded_at timestamptz not null default now()
);

create table catalogue_part (
  file_id integer not null references catalogue_file on delete cascade,
  row_number integer not null,
  -- The part number without separators, and the same without a packing's suffix.
  number_key text not null,
  base_key text not null,
  mpn text not null,
  manufacturer text not null,
  description text,
  category text,
  package text,
  lifecycle text not null,
  rohs text not null,
  datasheet_url text,
  primary key (file_id, row_number)
);

create index catalogue_part_number_key on catalogue_part (number_key);
create index catalogue_part_base_key on catalogue_part (base_key);
