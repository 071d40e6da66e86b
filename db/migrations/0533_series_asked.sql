-- Who changed a holiday while series were being extended was heard ten minutes later: a job that recurs keeps its key while it runs, so
-- what was asked was asked of the run that had begun already.  It has a key of its own, which is given back when it is taken.
create or replace function holiday_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h holiday; -- as it is now, or as it was last
    last_day date;
begin
    h := case tg_op when 'DELETE' then old else new end;
    last_day := greatest(h.end_date, case tg_op when 'UPDATE' then old.end_date end);
    insert into holiday_change (region, by_name, event, name, start_date, end_date, ahead)
    values (h.region, current_name(), case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
            h.name, h.start_date, h.end_date, last_day >= freshness_today());
    insert into job (lane, kind, key, payload, run_after) values ('age', 'extend-series', 'extend-series asked', '{"asked": true}', clock_now())
        on conflict (key) where done_at is null do nothing;
    return null;
end $$;
