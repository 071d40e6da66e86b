-- Looking for doubles has a lane of its own: comparing a large neighbourhood held up letters, sign-ups and series meanwhile (decision 0005).
alter table job drop constraint job_lane_unknown;
alter table job add constraint job_lane_unknown check (lane in ('mail', 'fetch', 'age', 'compare', 'outlets'));

-- As in 0092.
create or replace function duplicate_look(nb uuid) returns void
language sql volatile
begin atomic
    insert into job (lane, kind, key, payload, run_after)
    values ('compare', 'duplicates', 'duplicates ' || nb, jsonb_build_object('neighbourhood', nb),
            clock_now() + interval '30 seconds')
        on conflict (key) where done_at is null do nothing;
end;
update job set lane = 'compare' where kind in ('duplicates', 'duplicates-everywhere') and done_at is null;
