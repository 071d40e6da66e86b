-- The dates of a series, handed over as arrays by whoever expanded it.  Row-level security decides whether the
-- asker may: these functions run with the asker's rights.

-- Adds dates; those that are there already stay as they are.
create function occurrence_add(nb uuid, activity uuid, starts timestamptz[], ends timestamptz[]) returns integer
language plpgsql volatile as $$
declare
    made integer;
begin
    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
    select nb, activity, d.start, d.start, d.ends_at from unnest(starts, ends) as d (start, ends_at)
    on conflict do nothing;
    get diagnostics made = row_count;
    return made;
end $$;

-- Puts the dates from a moment on in the place of those that were there.  A date cancelled or moved by hand stays
-- as it was made; when the series now meets at another hour of that day, it goes along to that hour.
create function occurrence_put(nb uuid, activity uuid, since timestamptz, starts timestamptz[], ends timestamptz[])
returns integer
language plpgsql volatile as $$
declare
    zone text := (select a.time_zone from activity a where a.neighbourhood_id = nb and a.activity_id = activity);
    by_hand occurrence[];
begin
    with gone as (
        delete from occurrence o
         where o.neighbourhood_id = nb and o.activity_id = activity and o.start >= coalesce(since, '-infinity')
           and case when o.overridden
                    then o.start <> all (starts)
                         and exists (select from unnest(starts) d (start)
                                      where (d.start at time zone zone)::date = (o.start at time zone zone)::date)
                    else not exists (select from unnest(starts, ends) d (start, ends_at)
                                      where d.start = o.start and d.ends_at is not distinct from o.ends_at) end
        returning o as row, o.overridden)
    select array_agg(gone.row) filter (where gone.overridden) into by_hand from gone;

    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at, status, note, overridden)
    select nb, activity, d.start,
           case when o.status = 'moved' then o.starts_at else d.start end,
           case when o.status = 'moved' then o.ends_at else d.ends_at end,
           coalesce(o.status, 'scheduled'), coalesce(o.note, ''), coalesce(o.overridden, false)
      from unnest(starts, ends) as d (start, ends_at)
      left join (select distinct on ((b.start at time zone zone)::date) b.*
                   from unnest(by_hand) as b) o
        on (o.start at time zone zone)::date = (d.start at time zone zone)::date
        on conflict do nothing;
    return cardinality(starts);
end $$;

-- By whom and how the asker confirms something of this organisation: its own organisers speak in its name.
create function confirming_name(organisation uuid) returns text
language plpgsql stable as $$
begin
    if organisation = any (current_organisations()) then
        return (select o.name from organisation o
                 where o.neighbourhood_id = current_neighbourhood() and o.organisation_id = organisation);
    end if;
    return current_name();
end $$;

create function confirming_how(organisation uuid) returns text
language plpgsql stable as $$
begin
    return case when current_client() is not null then 'feed'
                when organisation = any (current_organisations()) then 'owner'
                when has_role('connector') or has_role('host') then 'connector'
                when current_person() is not null then 'professional'
                else 'feed' end;
end $$;
