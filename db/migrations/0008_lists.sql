-- The ways into the programme: by time, category, place, organisation and nearness.
--
-- Each reads one index in order and stops; every further filter is a plain condition on what that index delivers.
-- A generic plan does not know how many rows are asked for: the constant limit inside tells it that they are few,
-- and "offset 0" that the entries come after the lines, one by one, and never the other way round.
--
-- A list is of what overlaps the period: what has begun stays until its end.  It goes on after the key
-- (at, id, start) of the last row somebody has.  At most 500 rows.

create type activity_filter as (
    category     text,
    place        uuid,
    organisation uuid,
    free         boolean,
    accessible   boolean,
    audience     text,
    freshness    text -- fresh, due or doubtful
);

-- Does an entry with these columns fit the filter?
create function passes(f activity_filter, categories text[], place_id uuid, organisation_id uuid, free boolean,
                       wheelchair text, audience text[], due_at timestamptz, doubtful_at timestamptz) returns boolean
language sql stable parallel safe
return (f.category is null or f.category = any (categories))
   and (f.place is null or place_id = f.place)
   and (f.organisation is null or organisation_id = f.organisation)
   and (f.free is null or coalesce(free, false) = f.free)
   and (f.accessible is not true or wheelchair = 'yes')
   and (f.audience is null or f.audience = any (audience))
   and (f.freshness is null
        or f.freshness = case when doubtful_at <= clock_now() then 'doubtful'
                              when due_at <= clock_now() then 'due' else 'fresh' end);

create function entry_passes(e search_entry, f activity_filter) returns boolean
language sql stable parallel safe
return passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair, e.audience, e.due_at,
              e.doubtful_at);

-- What the programme shows is public in every neighbourhood: the owner lends it as two views, which read with the
-- owner's rights, and the four hot ways are functions of one statement that the planner puts in place.
create view programme_line as
select neighbourhood_id, at, until, activity_id, start, category, is_first, place_id, organisation_id, head
  from listing;

create view programme_card as
select neighbourhood_id, id, card, categories, place_id, organisation_id, free, wheelchair, audience, due_at, doubtful_at
  from search_entry
 where kind = 'activity';

grant select on programme_line, programme_card to voordeur_api;

create function activities_by_time(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                   after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

create function activities_by_category(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                       after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.category = f.category
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

create function activities_by_place(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                    after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.place_id = f.place
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

create function activities_by_organisation(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                           after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language sql stable as $$
    select r.at, r.activity_id, r.start, r.item
      from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from programme_line l
             cross join lateral (select e.card from programme_card e
                                  where e.neighbourhood_id = nb and e.id = l.activity_id
                                    and passes(f, e.categories, e.place_id, e.organisation_id, e.free, e.wheelchair,
                                               e.audience, e.due_at, e.doubtful_at) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.organisation_id = f.organisation
               and (l.at, l.activity_id, l.start)
                   > (coalesce(after_at, since - listing_reach()), after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit 500) r
     order by r.at, r.activity_id, r.start limit most;
$$;

-- Metres between two points, as the crow flies.
create function metres_between(a_latitude double precision, a_longitude double precision,
                               b_latitude double precision, b_longitude double precision) returns double precision
language sql immutable strict parallel safe
return 12742000 * asin(sqrt(power(sind((b_latitude - a_latitude) / 2), 2)
       + cosd(a_latitude) * cosd(b_latitude) * power(sind((b_longitude - a_longitude) / 2), 2)));

-- The places within a radius, the nearest two hundred.  A degree of latitude is 111,320 metres.
create function places_near(nb uuid, north double precision, east double precision, radius double precision)
returns uuid[]
language plpgsql stable as $$
declare
    high constant double precision := radius / 111320;
    wide constant double precision := radius / (111320 * greatest(cosd(north), 0.01));
begin
    return array(
        select p.place_id from place p
         where p.neighbourhood_id = nb and p.latitude is not null and p.archived_at is null
           and point(p.longitude, p.latitude) <@ box(point(east - wide, north - high), point(east + wide, north + high))
           and metres_between(north, east, p.latitude, p.longitude) <= radius
         order by metres_between(north, east, p.latitude, p.longitude) limit 200);
end $$;

create function activities_near(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                north double precision, east double precision, radius double precision,
                                after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    near constant uuid[] := places_near(nb, north, east, radius);
begin
    after_at := coalesce(after_at, since - listing_reach());
    return query
    select r.at, r.activity_id, r.start, r.item
      from unnest(near) as p (place_id)
     cross join lateral
           (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
              from listing l
             cross join lateral (select e.card from search_entry e
                                  where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                                    and entry_passes(e, f) offset 0) e
             where l.neighbourhood_id = nb and l.is_first and l.place_id = p.place_id
               and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start limit least(most, 500)) r
     order by r.at, r.activity_id, r.start limit least(most, 500);
end $$;
