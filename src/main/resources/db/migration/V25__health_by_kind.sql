-- The lines of a statement are counted by what their kind depends on before the kind is found: a batch
-- has a hundred lines, and few kinds.
create or replace function note_health() returns trigger language plpgsql as $$
begin
  insert into bom_health_change (bom_id, matched, read, to_check, not_found, no_part_number,
    not_fitted, source_error, not_asked)
  select * from (
    select bom_id,
      coalesce(sum(n) filter (where kind = 'matched'), 0) as matched,
      coalesce(sum(n) filter (where kind = 'matched' and is_read), 0) as read,
      coalesce(sum(n) filter (where kind = 'check'), 0) as to_check,
      coalesce(sum(n) filter (where kind = 'not_found'), 0) as not_found,
      coalesce(sum(n) filter (where kind = 'no_part_number'), 0) as no_part_number,
      coalesce(sum(n) filter (where kind = 'not_fitted'), 0) as not_fitted,
      coalesce(sum(n) filter (where kind = 'source_error'), 0) as source_error,
      coalesce(sum(n) filter (where kind = 'not_asked'), 0) as not_asked
    from (
      select bom_id, line_kind(do_not_populate, status, error_code) as kind, is_read, n
      from (
        select bom_id, do_not_populate, status, error_code,
          match_kind is not distinct from 'READ' as is_read, count(*) as n
        from lines_now group by 1, 2, 3, 4, 5
        union all
        select bom_id, do_not_populate, status, error_code,
          match_kind is not distinct from 'READ', -count(*)
        from lines_before group by 1, 2, 3, 4, 5
      ) counted
    ) kinds
    group by bom_id
  ) c
  where (matched, read, to_check, not_found, no_part_number, not_fitted, source_error)
    <> (0, 0, 0, 0, 0, 0, 0)
  order by bom_id;
  return null;
end
$$;
