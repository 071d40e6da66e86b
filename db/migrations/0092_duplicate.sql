-- Doubles: two activities that look like one, told twice; and what somebody decided about them.
--
-- `voordeur work` finds them when an activity has come or changed, and once a day because dates come nearer.  A pair
-- is kept for good, so that nobody is asked twice.  Nothing is put away before somebody says so.

create table duplicate (
    neighbourhood_id uuid not null,
    duplicate_id     uuid not null default gen_random_uuid(),
    one              uuid not null,
    other            uuid not null,
    because          text[] not null,
    verdict          text not null default 'open',
    kept             uuid,
    found_at         timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    decided_at       timestamptz,
    decided_by_name  text,
    version          integer not null default 1,
    primary key (neighbourhood_id, duplicate_id),
    constraint duplicate_one_not_found foreign key (neighbourhood_id, one) references activity on delete cascade,
    constraint duplicate_other_not_found foreign key (neighbourhood_id, other) references activity on delete cascade,
    constraint duplicate_pair_duplicate unique (neighbourhood_id, one, other),
    constraint duplicate_pair_invalid check (one < other),
    constraint duplicate_because_unknown check (because <@ array['when', 'place', 'title', 'text']),
    constraint duplicate_verdict_unknown check (verdict in ('open', 'same', 'different')),
    constraint duplicate_kept_required check ((verdict = 'same') = (kept is not null)),
    constraint duplicate_kept_invalid check (kept in (one, other))
);
create index duplicate_other on duplicate (neighbourhood_id, other);
create index duplicate_newest on duplicate (neighbourhood_id, verdict, found_at desc, duplicate_id desc);
create trigger version_raise before update on duplicate for each row execute function version_raise();

alter table duplicate enable row level security;
-- An organiser decides only where both are theirs.
create policy duplicate_keep on duplicate
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit())
                or (select count(*) from activity a
                     where a.neighbourhood_id = duplicate.neighbourhood_id
                       and a.activity_id in (duplicate.one, duplicate.other)
                       and a.organisation_id = any ((select current_organisations())::uuid[])) = 2));
create policy duplicate_work on duplicate to voordeur_work using (true);
grant select, update (verdict, kept, decided_at, decided_by_name) on duplicate to voordeur_api;
grant select, insert (neighbourhood_id, one, other, because) on duplicate to voordeur_work;

-- Pairs that are worth comparing, the latest changed first: a date of both begins in the coming 35 days at most 35
-- minutes apart on the same day, they are not of one calendar, and the pair was not found before.
create function duplicate_candidates(nb uuid, most integer) returns table (one uuid, other uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select least(a.activity_id, b.activity_id), greatest(a.activity_id, b.activity_id)
      from activity a
     cross join lateral (
        select distinct near.activity_id
          from occurrence mine
          join listing near
            on near.neighbourhood_id = nb and near.is_first and not near.cancelled
           and near.at between mine.starts_at - interval '35 minutes' and mine.starts_at + interval '35 minutes'
           and (near.at at time zone 'Europe/Amsterdam')::date = (mine.starts_at at time zone 'Europe/Amsterdam')::date
         where mine.neighbourhood_id = nb and mine.activity_id = a.activity_id and mine.status <> 'cancelled'
           and mine.starts_at between clock_now() and clock_now() + interval '35 days') n
      join activity b on b.neighbourhood_id = nb and b.activity_id = n.activity_id
     where a.neighbourhood_id = nb and (b.changed_at, b.activity_id) < (a.changed_at, a.activity_id)
       and a.archived_at is null and b.archived_at is null and a.status = 'scheduled' and b.status = 'scheduled'
       and (a.organisation_id = b.organisation_id and a.calendar = b.calendar) is not true
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.one = least(a.activity_id, b.activity_id)
                          and d.other = greatest(a.activity_id, b.activity_id))
     order by a.changed_at desc, a.activity_id
     limit most;
$$;
revoke execute on function duplicate_candidates from public;
grant execute on function duplicate_candidates to voordeur_work;

-- One of the two as it is shown next to the other: its card, and what a card leaves out.
create function duplicate_side(nb uuid, id uuid) returns text
language sql stable
return (
    select jsonb_build_object(
               'activity', activity_card(a, n.slug, o, p, i)::jsonb, 'start', rfc3339(a.starts_at),
               'end', rfc3339(a.ends_at), 'rrule', a.rrule, 'text', nullif(a.text, ''), 'calendar', a.calendar,
               'archivedAt', rfc3339(a.archived_at))::text
      from activity a
      join neighbourhood n using (neighbourhood_id)
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = nb and p.place_id = a.place_id
      left join picture i on i.neighbourhood_id = nb and i.picture_id = a.picture_id
     where a.neighbourhood_id = nb and a.activity_id = id);

-- Why something is archived that was told twice; by it we know that this can be undone here.
create function duplicate_reason() returns text
language sql immutable parallel safe
return 'Stond er dubbel in.';

-- Decides, or takes a decision back.  'stale': it is not this version any more; 'gone': what is to be kept is not
-- there itself, so both would disappear.
create function duplicate_decide(nb uuid, id uuid, known integer, decided text, keep uuid) returns text
language plpgsql volatile as $$
declare
    was duplicate;
begin
    select * into was from duplicate d
     where d.neighbourhood_id = nb and d.duplicate_id = id and d.version = known for update;
    if not found then
        return 'stale';
    end if;
    update duplicate d
       set verdict = decided, kept = keep, decided_at = clock_now(), decided_by_name = current_name()
     where d.neighbourhood_id = nb and d.duplicate_id = id;
    -- What was put away for this pair comes back, unless there is a pair that still keeps it away.
    update activity a set archived_at = null, archived_reason = null, changed_at = clock_now()
     where was.verdict = 'same' and a.neighbourhood_id = nb and a.activity_id in (was.one, was.other)
       and a.activity_id <> was.kept and a.archived_reason = duplicate_reason()
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.verdict = 'same'
                          and a.activity_id in (d.one, d.other) and a.activity_id <> d.kept);
    if decided <> 'same' then
        return 'ok';
    end if;
    perform from activity a where a.neighbourhood_id = nb and a.activity_id = keep and a.archived_at is null;
    if not found then
        return 'gone';
    end if;
    update activity a set archived_at = clock_now(), archived_reason = duplicate_reason(), changed_at = clock_now()
     where a.neighbourhood_id = nb and a.activity_id in (was.one, was.other) and a.activity_id <> keep
       and a.archived_at is null;
    return 'ok';
end $$;

-- Asks for a look at a neighbourhood; once, however often it is asked.
create function duplicate_look(nb uuid) returns void
language sql volatile
begin atomic
    insert into job (lane, kind, key, payload, run_after)
    values ('age', 'duplicates', 'duplicates ' || nb, jsonb_build_object('neighbourhood', nb),
            clock_now() + interval '30 seconds')
        on conflict (key) where done_at is null do nothing;
end;
revoke execute on function duplicate_look from public;
grant execute on function duplicate_look to voordeur_work;

create function activity_look_for_duplicates() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform duplicate_look(new.neighbourhood_id);
    return null;
end $$;
-- At the end of the transaction: the key of the job is held for as short as can be.
create constraint trigger look_for_duplicates
    after insert or update of title, summary, text, organisation_id, place_id, location, starts_at, ends_at, all_day,
                              rrule, rdates, exdates, status, archived_at on activity
    deferrable initially deferred
    for each row when (new.archived_at is null and new.status = 'scheduled')
    execute function activity_look_for_duplicates();

-- A job about one thing gives its key back when it is taken: what changes while it runs asks for another.
create or replace function job_take(of_lane text, lease interval) returns setof job
language sql volatile as $$
    update job
       set tries = tries + 1, run_after = clock_now() + lease * power(2, least(tries, 6)),
           key = case when payload = '{}' then key end
     where job_id = (select job_id from job
                      where lane = of_lane and done_at is null and run_after <= clock_now()
                      order by run_after, job_id limit 1 for update skip locked)
    returning *;
$$;
