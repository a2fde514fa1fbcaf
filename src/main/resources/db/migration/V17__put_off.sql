-- Lines whose source cannot be asked for a while are put off, and form new batches of their run.

-- The tables together, or none: whoever holds one of them may want another, in any order.
do $$
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      lock table line_item, batch, run in access exclusive mode;
      exit;
    exception when lock_not_available then
      perform pg_sleep(0.05);
    end;
  end loop;
  perform set_config('lock_timeout', '0', true);
end
$$;

alter table line_item add sources_missing text; -- JSON; null where none is missing

alter table batch add put_off integer[]; -- of its lines those that were put off; null where none was

alter table run
  add put_off_items integer not null default 0, -- lines that are put off and in no new batch yet
  add put_off_until timestamptz, -- the first time at which one of them can be asked for again
  add put_off_for text, -- the source that can be asked then
  add put_off_waits integer not null default 0, -- for sources, since a line was settled
  add put_off_end timestamptz, -- from then on nothing is put off any more
  add earlier_batches integer not null default 0, -- that were done when new ones were formed last
  add batches_held boolean not null default false, -- whether those are still to come
  add include_dnp boolean not null default false,
  add answers_from timestamptz; -- no older answer of a source is taken
