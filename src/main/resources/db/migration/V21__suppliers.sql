-- Within which quotas suppliers are asked, and which may not be asked for a while.

create table source_quota (
  id text primary key, -- source, window and size; a day has one of its own
  state bytea -- as the library of rate limits writes it
);

create table source_standing (
  source text primary key,
  closed_until timestamptz, -- null while it may be asked
  why text, -- in lower case, as in sources_missing
  detail text, -- for an operator
  failures integer not null default 0, -- calls in a row that came to nothing
  answered_at timestamptz, -- when it last answered, to within some seconds
  failed_at timestamptz
);
