-- Right after ten thousand events were read in, the planner still thinks that there are hardly any, and compared each
-- with each.  "offset 0" says in which order: an activity, what is on at that time, and only then what that is.
create or replace function duplicate_candidates(nb uuid, most integer) returns table (one uuid, other uuid)
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
     where a.neighbourhood_id = nb and (b.changed_at, b.activity_id) < (a.changed_at, a.activity_id)
       and a.archived_at is null and b.archived_at is null and a.status = 'scheduled' and b.status = 'scheduled'
       and (a.organisation_id = b.organisation_id and a.calendar = b.calendar) is not true
       and not exists (select from duplicate d
                        where d.neighbourhood_id = nb and d.one = least(a.activity_id, b.activity_id)
                          and d.other = greatest(a.activity_id, b.activity_id))
     order by a.changed_at desc, a.activity_id
     limit most;
$$;
