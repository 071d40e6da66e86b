-- What lists filter by, as bits of a line: the index holds them, so that a filter which fits little passes by
-- thousands of lines without reading one.
--
-- Bit 0: free; 1: wheelchairs can get in; 2 to 11: for whom; 12 to 59: categories, several of which may share a bit;
-- 60: not known to be free.  A line that has the bits may fit; the entry says whether it does.

create function listing_mask(categories text[], audience text[], free boolean, wheelchair text) returns bigint
language plpgsql immutable parallel safe as $$
declare
    audiences constant text[] := array['everyone', 'children', 'youth', 'adults', 'seniors', 'parents', 'women', 'men',
                                       'newcomers', 'carers'];
    mask bigint := (case when free then 1 else 1::bigint << 60 end) | case when wheelchair = 'yes' then 2 else 0 end;
    one text;
begin
    foreach one in array audience loop
        mask := mask | (1::bigint << 1 + array_position(audiences, one));
    end loop;
    foreach one in array categories loop
        mask := mask | (1::bigint << 12 + ('x' || left(md5(one), 6))::bit(24)::integer % 48);
    end loop;
    return mask;
end $$;

-- The bits that a line must have.
create function filter_mask(f activity_filter) returns bigint
language plpgsql immutable parallel safe as $$
declare
    mask constant bigint := listing_mask(array_remove(array[f.category], null), array_remove(array[f.audience], null),
                                         f.free, case when f.accessible then 'yes' end);
begin
    return case when f.free is null then mask & ~(1::bigint << 60) else mask end;
end $$;

alter table listing add column mask bigint not null default 0;

create or replace function listing_rows(a activity, starts timestamptz[] default null) returns setof listing
language plpgsql stable as $$
declare
    mask constant bigint := listing_mask(
        a.categories, a.audience, a.free,
        (select p.wheelchair from place p where p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id));
begin
    return query
    select a.neighbourhood_id, day.at, least(day.until, o.until), a.activity_id, o.start, c.category,
           c.ordinal = 1, a.place_id, a.organisation_id, o.status = 'cancelled',
           occurrence_line(day.shown, o.ends_at, o.start, o.status, coalesce(nullif(o.note, ''), a.status_note))
           || ',"movedFrom":' || case when o.status = 'moved' then '"' || rfc3339(o.start) || '"' else 'null' end
           || ',"activity":', mask
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

drop trigger listing_keep on activity;
create trigger listing_keep after update on activity for each row
    when ((old.categories, old.audience, old.free, old.place_id, old.organisation_id, old.status, old.status_note,
           old.time_zone, old.archived_at is null)
          is distinct from
          (new.categories, new.audience, new.free, new.place_id, new.organisation_id, new.status, new.status_note,
           new.time_zone, new.archived_at is null))
    execute function activity_listing_keep();

create function place_listing_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update listing l set mask = listing_mask(a.categories, a.audience, a.free, new.wheelchair)
      from activity a
     where l.neighbourhood_id = new.neighbourhood_id and l.place_id = new.place_id
       and a.neighbourhood_id = l.neighbourhood_id and a.activity_id = l.activity_id;
    return null;
end $$;
create trigger listing_keep after update on place for each row
    when ((old.wheelchair = 'yes') is distinct from (new.wheelchair = 'yes')) execute function place_listing_keep();

update listing l set mask = listing_mask(e.categories, e.audience, e.free, e.wheelchair)
  from search_entry e
 where e.neighbourhood_id = l.neighbourhood_id and e.kind = 'activity' and e.id = l.activity_id;

drop index listing_by_time, listing_by_place;
create index listing_by_time on listing (neighbourhood_id, at, activity_id, start, until) include (mask) where is_first;
create index listing_by_place on listing (neighbourhood_id, place_id, at, activity_id, start, until) include (mask)
    where is_first and place_id is not null;
