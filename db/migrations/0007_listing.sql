-- The programme: one row per date, per day it is listed on, per category.
--
-- What lasts more than a day is listed once a day, in the activity's own time zone: the first row with its own
-- start, each later one with that day's date as start.  A row therefore spans little more than a day, and a list
-- from a moment on begins its scan listing_reach() before it.  One row of each day is_first; the ways in that do
-- not go by category read only those.
--
-- The indexes hold until as well: what began before the list and is over is passed by without its row being read.
-- head is the beginning of the JSON a list shows, up to the card.  Like search_entry this table is derived, has
-- no row-level security and is granted to nobody.

create table listing (
    neighbourhood_id uuid not null,
    at               timestamptz not null, -- when this row begins
    until            timestamptz not null, -- when it leaves the list
    activity_id      uuid not null,
    start            timestamptz not null, -- the key of the occurrence
    category         text collate "C" not null, -- '' where the activity has none
    is_first         boolean not null,
    place_id         uuid,
    organisation_id  uuid,
    cancelled        boolean not null,
    head             text not null,
    primary key (neighbourhood_id, activity_id, at, start, category)
) with (parallel_workers = 0);
create index listing_by_time on listing (neighbourhood_id, at, activity_id, start, until) where is_first;
create index listing_by_category on listing (neighbourhood_id, category, at, activity_id, start, until);
create index listing_by_place on listing (neighbourhood_id, place_id, at, activity_id, start, until)
    where is_first and place_id is not null;
create index listing_by_organisation on listing (neighbourhood_id, organisation_id, at, activity_id, start, until)
    where is_first and organisation_id is not null;

-- The longest a row lasts: a day in autumn has 25 hours.
create function listing_reach() returns interval
language sql immutable parallel safe
return interval '25 hours';

-- What is said to end when it begins stays for an hour: its end is not known.
create function listing_end(starts_at timestamptz, ends_at timestamptz) returns timestamptz
language sql stable parallel safe
return case when ends_at > starts_at then ends_at else starts_at + interval '1 hour' end;

-- The JSON of one date, up to what its place in an answer adds to it.
create function occurrence_line(shown text, ends_at timestamptz, start timestamptz, status text, note text)
returns text
language sql stable parallel safe
return '{"start":"' || shown || '","end":' || coalesce('"' || rfc3339(ends_at) || '"', 'null')
       || ',"occurrence":"' || rfc3339(start) || '","status":"' || status
       || '","note":' || coalesce(to_json(nullif(note, ''))::text, 'null');

-- The rows that the dates of one activity ought to have; all its dates, or those that are named.
create function listing_rows(a activity, starts timestamptz[] default null) returns setof listing
language plpgsql stable as $$
begin
    return query
    select a.neighbourhood_id, day.at, least(day.until, o.until), a.activity_id, o.start, c.category,
           c.ordinal = 1, a.place_id, a.organisation_id, o.status = 'cancelled',
           occurrence_line(day.shown, o.ends_at, o.start, o.status, coalesce(nullif(o.note, ''), a.status_note))
           || ',"movedFrom":' || case when o.status = 'moved' then '"' || rfc3339(o.start) || '"' else 'null' end
           || ',"activity":'
      from (select d.start, d.starts_at, d.ends_at, d.note,
                   case when a.status = 'cancelled' then 'cancelled' else d.status end as status,
                   listing_end(d.starts_at, d.ends_at) as until,
                   d.starts_at at time zone a.time_zone as begins,
                   d.ends_at at time zone a.time_zone as ends
              from occurrence d
             where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
               and (starts is null or d.start = any (starts))) o
     cross join lateral (
           select o.starts_at as at,
                  case when o.ends > o.begins + interval '1 day'
                       then (o.begins::date + 1)::timestamp at time zone a.time_zone else o.until end as until,
                  rfc3339(o.starts_at) as shown
           union all
           select d::timestamp at time zone a.time_zone, (d + interval '1 day')::timestamp at time zone a.time_zone,
                  to_char(d, 'YYYY-MM-DD')
             from generate_series(o.begins::date + interval '1 day', o.ends - interval '1 second', '1 day') d
            where o.ends > o.begins + interval '1 day') day
     cross join unnest(case when cardinality(a.categories) = 0 then array[''] else a.categories end)
           with ordinality as c (category, ordinal)
     where a.archived_at is null;
end $$;

-- Statement triggers on occurrence: whatever changes together is listed together.

create function occurrence_listing_add() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into listing
    select l.*
      from (select neighbourhood_id, activity_id, array_agg(start) as starts
              from added group by neighbourhood_id, activity_id) o
     cross join lateral (select a from activity a
                          where a.neighbourhood_id = o.neighbourhood_id and a.activity_id = o.activity_id
                         offset 0) item
     cross join lateral listing_rows(item.a, o.starts) l;
    return null;
end $$;

create function occurrence_listing_remove() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from listing
     where ctid = any (array(select l.ctid from removed o
                              cross join lateral (select l.ctid from listing l
                                                   where l.neighbourhood_id = o.neighbourhood_id
                                                     and l.activity_id = o.activity_id and l.start = o.start
                                                  offset 0) l));
    return null;
end $$;

-- A date that was changed shows on the item too: the item has a new version.
create function occurrence_tell_activity() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity a set version = version
      from (select distinct neighbourhood_id, activity_id from added) o
     where a.neighbourhood_id = o.neighbourhood_id and a.activity_id = o.activity_id;
    return null;
end $$;

create trigger listing_add after insert on occurrence referencing new table as added
    for each statement execute function occurrence_listing_add();
create trigger listing_remove after delete on occurrence referencing old table as removed
    for each statement execute function occurrence_listing_remove();
-- Triggers run in the order of their names: what was is taken away before what is comes in.
create trigger listing_change_1 after update on occurrence referencing old table as removed
    for each statement execute function occurrence_listing_remove();
create trigger listing_change_2 after update on occurrence referencing new table as added
    for each statement execute function occurrence_listing_add();
create trigger tell_activity after update on occurrence referencing new table as added
    for each statement execute function occurrence_tell_activity();

create function activity_listing_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from listing where neighbourhood_id = new.neighbourhood_id and activity_id = new.activity_id;
    insert into listing select l.* from listing_rows(new) l;
    return null;
end $$;

create trigger listing_keep after update on activity for each row
    when ((old.categories, old.place_id, old.organisation_id, old.status, old.status_note, old.time_zone,
           old.archived_at is null)
          is distinct from
          (new.categories, new.place_id, new.organisation_id, new.status, new.status_note, new.time_zone,
           new.archived_at is null))
    execute function activity_listing_keep();

-- What was over a year ago is listed nowhere any more.
create function listing_tidy() returns bigint
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with gone as (delete from listing where at < clock_now() - interval '1 year' returning 1)
    select count(*) from gone;
end;
revoke execute on function listing_tidy from public;
grant execute on function listing_tidy to voordeur_work;
