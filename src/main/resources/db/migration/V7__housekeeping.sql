-- What is looked for every second, or taken away when it is old.
create index run_cancelled on run (completed_at) where status = 'CANCELLED';
