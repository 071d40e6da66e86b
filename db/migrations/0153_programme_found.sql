-- The programme by what few things have in common: a filter, words, what is near.  Where much fits, the next lines of the
-- programme fill a page; where little does, the keys of 0151 say what fits, and its dates are looked up.

-- A line of the programme by its key.
create type listing_key as (at timestamptz, activity_id uuid, start timestamptz);

-- The lines of these places that have the bits, in order of time, after a key: the nearest days first, and farther
-- only where they hold too little.
create function lines_of_places(nb uuid, places uuid[], bits bigint, since timestamptz, before timestamptz,
                                after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns listing_key[]
language plpgsql stable as $$
declare
    reach interval;
    last timestamptz;
    lines listing_key[];
begin
    foreach reach in array array['4 days', null]::interval[] loop
        last := least(before, greatest(since, after_at) + reach); -- the last time all that is asked for
        lines := array(
            select row(l.at, l.activity_id, l.start)::listing_key
              from unnest(places) as p (place_id)
             cross join lateral (select l.at, l.activity_id, l.start from listing l
                                  where l.neighbourhood_id = nb and l.is_first and l.place_id = p.place_id
                                    and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                                    and l.at < last and l.until > since and l.mask & bits = bits
                                  order by l.at, l.activity_id, l.start limit least(most, 500)) l
             order by l.at, l.activity_id, l.start limit most);
        exit when cardinality(lines) >= most or last = before;
    end loop;
    return lines;
end $$;

-- The lines that have the bits, among the next 2,500 of the whole programme.
create function lines_by_bits(nb uuid, bits bigint, since timestamptz, before timestamptz, after_at timestamptz,
                              after_id uuid, after_start timestamptz, most integer) returns listing_key[]
language plpgsql stable as $$
begin
    return array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select l.at, l.activity_id, l.start, l.mask from listing l
                 where l.neighbourhood_id = nb and l.is_first
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 2500) l
         where l.mask & bits = bits
         limit least(most, 500));
end $$;

-- Where that look ended, when it was not the end of the programme.
create function lines_end(nb uuid, since timestamptz, before timestamptz, after_at timestamptz, after_id uuid,
                          after_start timestamptz) returns listing_key
language plpgsql stable as $$
begin
    return (select row(l.at, l.activity_id, l.start)::listing_key from listing l
             where l.neighbourhood_id = nb and l.is_first
               and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
               and l.at < before and l.until > since
             order by l.at, l.activity_id, l.start offset 2499 limit 1);
end $$;

-- The activities that match, as far as they are few; one more says that they are many.
create function activities_matching(nb uuid, f activity_filter, keys tsquery, words tsquery, places uuid[],
                                    past boolean, few integer) returns uuid[]
language plpgsql stable set enable_seqscan = off as $$
declare
    found_ids uuid[];
begin
    found_ids := array(
        select e.id from search_entry e
         where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys
           and e.neighbourhood_id is not distinct from nb and (words is null or e.tsv @@ words)
           and (places is null or e.place_id = any (places)) and entry_passes(e, f)
         limit few + 1);
    if past and cardinality(found_ids) <= few then
        found_ids := found_ids || array(
            select e.id from search_entry e
             where e.kind = 'activity' and not e.ahead and keys_of(e) @@ keys
               and e.neighbourhood_id is not distinct from nb and (words is null or e.tsv @@ words)
               and (places is null or e.place_id = any (places)) and entry_passes(e, f)
             limit few + 1);
    end if;
    return found_ids;
end $$;

-- The same of what is due or doubtful, when no more is asked.
create function activities_doubtful(nb uuid, f activity_filter, places uuid[], few integer) returns uuid[]
language plpgsql stable as $$
begin
    return array(
        select e.id from search_entry e
         where e.neighbourhood_id = nb and e.kind = 'activity' and e.ahead
           and e.doubtful_at <= clock_now() + case when f.freshness = 'due' then freshness_grace() else '0' end
           and (places is null or e.place_id = any (places)) and entry_passes(e, f)
         limit few + 1);
end $$;

-- The lines of these activities, in order of time.  Only those whose first line is among the first can be on the page.
create function lines_of_activities(nb uuid, activities uuid[], since timestamptz, before timestamptz,
                                    after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns listing_key[]
language plpgsql stable as $$
begin
    return array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select m.activity_id
                  from unnest(activities) as m (activity_id)
                 cross join lateral (select l.at, l.start from listing l
                                      where l.neighbourhood_id = nb and l.activity_id = m.activity_id and l.is_first
                                        and l.at >= after_at and l.at < before and l.until > since
                                        and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                                      order by l.at, l.start limit 1) l
                 order by l.at, m.activity_id, l.start limit least(most, 500)) m
         cross join lateral (select l.at, l.activity_id, l.start from listing l
                              where l.neighbourhood_id = nb and l.activity_id = m.activity_id and l.is_first
                                and l.at >= after_at and l.at < before and l.until > since
                                and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                              order by l.at, l.start limit least(most, 500)) l
         order by l.at, l.activity_id, l.start limit most);
end $$;

-- Of these lines what fits and has the words, as a list shows it.
create function lines_shown(nb uuid, lines listing_key[], f activity_filter, words tsquery, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable as $$
begin
    return query
    select l.at, l.activity_id, l.start, h.head || e.card || '}'
      from unnest(lines) l
     cross join lateral (select e.card from search_entry e
                          where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                            and (words is null or e.tsv @@ words) and entry_passes(e, f) offset 0) e
     cross join lateral (select h.head from listing h
                          where h.neighbourhood_id = nb and h.activity_id = l.activity_id and h.at = l.at
                            and h.start = l.start and h.is_first offset 0) h
     limit most;
end $$;

-- What fits a filter, has the words and is at one of the places (null: whatever, wherever), in order of time.  Where
-- much fits, the next lines of the programme fill a page.  Where they do not, the index says whether little fits:
-- then the dates of each are looked up.  Else there is enough of it for going on as we began.
create function activities_found(nb uuid, since timestamptz, before timestamptz, f activity_filter, words tsquery,
                                 places uuid[], after_at timestamptz, after_id uuid, after_start timestamptz,
                                 most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable as $$
declare
    -- Lines to look at in one go: each entry has to be read for its words, hardly one for nothing but its bits.
    glance constant integer := case when words is null then least(most + 20, 500) else 300 end;
    few constant integer := 1000;
    wanted constant integer := least(most, 500);
    bits constant bigint := filter_mask(f);
    properties constant tsquery := filter_query(nb, f);
    past constant boolean := since < clock_now() - interval '2 days';
    -- What the index can look up: words, or more than being an activity, or what is not fresh.
    indexed boolean := words is not null or places is null and (numnode(properties) > 1
                                                                or f.freshness in ('due', 'doubtful') and not past);
    lines listing_key[];
    edge listing_key;
    given integer;
    matches uuid[];
begin
    most := wanted;
    after_at := coalesce(after_at, since - listing_reach());
    loop
        lines := case when places is null
                      then lines_by_bits(nb, bits, since, before, after_at, after_id, after_start, glance)
                      else lines_of_places(nb, places, bits, since, before, after_at, after_id, after_start, glance) end;
        return query select * from lines_shown(nb, lines, f, words, most);
        get diagnostics given = row_count;
        edge := case when cardinality(lines) = glance then lines[glance]
                     when places is null then lines_end(nb, since, before, after_at, after_id, after_start) end;
        exit when given >= most or edge is null;
        most := most - given;
        after_at := edge.at;
        after_id := edge.activity_id;
        after_start := edge.start;
        -- A few glances more, and the page is full?
        continue when not indexed or given >= case when words is null then wanted / 3 else wanted / 8 end;
        indexed := false;
        matches := case when words is null and numnode(properties) = 1 then activities_doubtful(nb, f, places, few)
                        when words is null then activities_matching(nb, f, properties, words, places, past, few)
                        else activities_matching(nb, f, properties && search_key_query(nb, '', words), words, places,
                                                 past, few) end;
        continue when cardinality(matches) > few;
        lines := lines_of_activities(nb, matches, since, before, after_at, after_id, after_start, most);
        return query select * from lines_shown(nb, lines, f, words, most);
        return;
    end loop;
end $$;

create or replace function activities_by_words(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                               words text, north double precision, east double precision,
                                               radius double precision, after_at timestamptz, after_id uuid,
                                               after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    query constant tsquery := search_query(nb, typed_words(words));
    near constant uuid[] := case when radius is not null then places_near(nb, north, east, radius) end;
begin
    if query is not null then
        return query
        select * from activities_found(nb, since, before, f, query, near, after_at, after_id, after_start, most);
    end if;
end $$;

-- By something no list is kept in order of: free, for whom, wheelchairs, freshness, or several things at once.
create function activities_by_filter(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                     after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    select * from activities_found(nb, since, before, f, null, null, after_at, after_id, after_start, most);
end $$;

create or replace function activities_near(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                           north double precision, east double precision, radius double precision,
                                           after_at timestamptz, after_id uuid, after_start timestamptz,
                                           most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    near constant uuid[] := places_near(nb, north, east, radius);
begin
    return query
    select * from activities_found(nb, since, before, f, null, near, after_at, after_id, after_start, most);
end $$;

-- The nearest two hundred, as before; near by, the earth is flat enough to put them in order.
create or replace function places_near(nb uuid, north double precision, east double precision, radius double precision)
returns uuid[]
language plpgsql stable as $$
declare
    high constant double precision := radius / 111320;
    narrow constant double precision := greatest(cosd(north), 0.01);
    wide constant double precision := high / narrow;
begin
    return array(
        select p.place_id from place p
         where p.neighbourhood_id = nb and p.latitude is not null and p.archived_at is null
           and point(p.longitude, p.latitude) <@ box(point(east - wide, north - high), point(east + wide, north + high))
           and metres_between(north, east, p.latitude, p.longitude) <= radius
         order by (p.latitude - north) ^ 2 + ((p.longitude - east) * narrow) ^ 2 limit 200);
end $$;
