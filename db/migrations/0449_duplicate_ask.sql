-- A look for doubles compares what changed with what is on near it, not a whole neighbourhood with itself after every change
-- (decision 0026).
create table duplicate_ask (
    neighbourhood_id uuid not null,
    activity_id uuid not null,
    primary key (neighbourhood_id, activity_id),
    constraint duplicate_ask_activity_not_found foreign key (neighbourhood_id, activity_id) references activity on delete cascade
);
alter table duplicate_ask enable row level security;
create policy duplicate_ask_work on duplicate_ask to voordeur_work using (true) with check (true);
grant select, insert, delete on duplicate_ask to voordeur_work;

drop function duplicate_candidates(uuid, integer);
-- As in 0152: an activity, what is on at that time, and only then what that is.  A pair of which both are asked about comes once.
create function duplicate_candidates(nb uuid, asked uuid[], most integer) returns table (one uuid, other uuid)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select least(a.activity_id, b.activity_id), greatest(a.activity_id, b.activity_id)
      from activity a
     cross join lateral (
        select distinct near.activity_id
          from occurrence mine
         cross join lateral (
            select near.activity_id from listing near
             where near.neighbourhood_id = nb and near.is_first and not near.cancelled
               and near.at between mine.starts_at - interval '35 minutes' and mine.starts_at + interval '35 minutes'
               and (near.at at time zone 'Europe/Amsterdam')::date
                   = (mine.starts_at at time zone 'Europe/Amsterdam')::date offset 0) near
         where mine.neighbourhood_id = nb and mine.activity_id = a.activity_id and mine.status <> 'cancelled'
           and mine.starts_at between clock_now() and clock_now() + interval '35 days') n
     cross join lateral (
        select b.* from activity b where b.neighbourhood_id = nb and b.activity_id = n.activity_id offset 0) b
     where a.neighbourhood_id = nb and a.activity_id = any (asked) and b.activity_id <> a.activity_id
       and ((b.changed_at, b.activity_id) < (a.changed_at, a.activity_id) or b.activity_id <> all (asked))
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

create or replace function activity_look_for_duplicates() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into duplicate_ask (neighbourhood_id, activity_id)
    select a.neighbourhood_id, a.activity_id from activity a
     where a.neighbourhood_id = new.neighbourhood_id and a.activity_id = new.activity_id
    on conflict do nothing;
    perform duplicate_look(new.neighbourhood_id);
    return null;
end $$;
