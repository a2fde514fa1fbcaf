-- What is known of a part is kept once, whatever the number of lines that ask for it.

create table part (
  id bigint generated always as identity primary key,
  number_key text not null, -- the number's spelling, normalised
  maker_key text not null,
  mpn text not null,
  manufacturer text not null,
  description text,
  category text,
  package text,
  lifecycle text not null,
  rohs text not null,
  datasheet_url text,
  source text not null,
  retrieved_at timestamptz not null,
  digests text not null, -- of the listings that were merged: source=digest, separated by blanks
  unique (number_key, maker_key)
);

-- A part as one source describes it.
create table listing (
  part_id bigint not null references part on delete cascade,
  source text not null,
  precedence integer not null, -- the lowest is believed first
  content text not null, -- JSON
  retrieved_at timestamptz not null,
  primary key (part_id, source)
);

-- The part_… columns are those of versions before: what stands there was written by such a version,
-- after the line was given its part, and counts until the line is written again.
alter table line_item
  add column part_id bigint,
  add column match_kind text,
  add column match_score double precision,
  add column match_reasons text; -- JSON; null where there are none

-- BOMs whose lines may still hold facts of their own: moved to parts in the background.
create table bom_with_facts as select id as bom_id from bom;
alter table bom_with_facts add primary key (bom_id);
alter table bom_with_facts add foreign key (bom_id) references bom on delete cascade;
