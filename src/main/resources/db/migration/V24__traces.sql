-- Where a run stands in the trace of the request that asked for it.

-- Not for longer than that may others wait behind this, which waits for whoever has a run locked.
do $$
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      lock table run in access exclusive mode;
      exit;
    exception when lock_not_available then
      perform pg_sleep(0.05);
    end;
  end loop;
  perform set_config('lock_timeout', '0', true);
end
$$;

alter table run add trace text; -- as the header traceparent has it; null where nobody traces
