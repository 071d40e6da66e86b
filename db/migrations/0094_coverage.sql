-- What the coming weeks have and lack: how often something begins by day and part of the day, and how many activities
-- there are by category, audience, language, area, street and place.  Counts of activities, nothing of a person.

-- The middle of an area: what is within walking distance of it.
alter table area
    add column latitude  double precision,
    add column longitude double precision,
    add constraint area_latitude_out_of_range check (latitude between -90 and 90),
    add constraint area_longitude_out_of_range check (longitude between -180 and 180),
    add constraint area_longitude_required check ((latitude is null) = (longitude is null));

create function coverage_days() returns integer
language sql immutable parallel safe
return 28;

-- Metres that somebody who does not walk easily still walks.
create function coverage_walk() returns double precision
language sql immutable parallel safe
return 500;

-- What begins in the coming weeks and goes on: once per date, on the clock on the wall there.
create function coverage_lines(nb uuid) returns table (activity_id uuid, place_id uuid, begins timestamp)
language sql stable security definer set search_path = public, pg_temp as $$
    select l.activity_id, l.place_id, l.at at time zone 'Europe/Amsterdam'
      from listing l
     where l.neighbourhood_id = nb and l.is_first and not l.cancelled
       and l.at >= clock_now() and l.at < clock_now() + coverage_days() * interval '1 day';
$$;

-- What begins at midnight is there the whole day: it counts in the morning and in the afternoon.
create function coverage_dayparts(begins timestamp) returns text[]
language sql immutable parallel safe
return case when begins::time = '00:00' then array['morning', 'afternoon']
            when begins::time < '12:00' then array['morning']
            when begins::time < '18:00' then array['afternoon']
            else array['evening'] end;

-- "Brederostraat 46" stands in the Brederostraat.
create function coverage_street(address text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(address, '\s+\d.*$', ''));

-- Every count, by what is counted; key and name say of what.  An activity is looked up by its key, one by one: a plan
-- that reads the whole table would be cheaper only for a neighbourhood in which everything happens this month.
create function coverage_counts(nb uuid)
returns table (kind text, key text, name text, name_en text, weight integer, activities integer, times integer)
language sql stable security definer set search_path = public, pg_temp as $$
    with line as materialized (select * from coverage_lines(nb)),
    item as materialized (
        select activity_id, place_id, count(*)::integer as times from line group by activity_id, place_id),
    said as materialized (
        select i.activity_id, i.place_id, a.categories, a.audience, a.languages
          from item i
         cross join lateral (select a.categories, a.audience, a.languages from activity a
                              where a.neighbourhood_id = nb and a.activity_id = i.activity_id offset 0) a),
    at_place as materialized (select place_id, count(*)::integer as n from item group by place_id),
    -- Streets are those of which we know a place.
    spot as materialized (
        select p.place_id, p.name, p.latitude, p.longitude, coverage_street(p.street_address) as street,
               coalesce(t.n, 0) as n
          from place p left join at_place t on t.place_id = p.place_id
         where p.neighbourhood_id = nb and p.archived_at is null)
    select 'all', '', null, null, 0, count(*)::integer, coalesce(sum(i.times), 0)::integer from item i
    union all
    select 'slot', extract(isodow from l.begins)::text || ' ' || part, null, null, 0,
           count(distinct l.activity_id)::integer, count(*)::integer
      from line l cross join unnest(coverage_dayparts(l.begins)) part group by 2
    union all
    (select 'category', c.slug, c.name, c.name_en, c.ordinal, coalesce(t.n, 0), 0
       from category c
       left join (select slug, count(*)::integer as n from said s cross join unnest(s.categories) slug group by slug) t
         on t.slug = c.slug
      where c.neighbourhood_id = nb and c.kind = 'activity' and c.archived_at is null
      order by c.ordinal, c.name)
    union all
    (select 'audience', word, null, null, 0, count(*)::integer, 0
       from said s cross join unnest(case when s.audience = '{}' then array[''] else s.audience end) word
      group by word order by count(*) desc, word)
    union all
    (select 'language', code, null, null, 0, count(*)::integer, 0
       from said s cross join unnest(case when s.languages = '{}' then array[''] else s.languages end) code
      group by code order by count(*) desc, code)
    union all
    (select 'area', a.cbs_code, a.name, null, coalesce(a.residents, 0),
            case when a.latitude is null then null else coalesce(sum(s.n), 0)::integer end, 0
       from area a
       left join spot s on metres_between(a.latitude, a.longitude, s.latitude, s.longitude) <= coverage_walk()
      where a.neighbourhood_id = nb
      group by a.cbs_code, a.name, a.residents, a.latitude
      order by coalesce(a.residents, 0) desc, a.name
      limit 100)
    union all
    (select 'street', (array_agg(s.place_id order by s.n, s.name))[1]::text, s.street, null, 0, sum(s.n)::integer, 0
       from spot s where s.street <> '' group by s.street order by sum(s.n), s.street limit 200)
    union all
    (select 'place', s.place_id::text, s.name, null, 0, s.n, 0
       from spot s order by s.n, s.name limit 200);
$$;
revoke execute on function coverage_lines, coverage_counts from public;
grant execute on function coverage_counts to voordeur_api;
