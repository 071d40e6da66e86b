-- What is near, where many places are: looking along each of them read thousands of lines.  The lines of the programme,
-- or of a category, carry the place themselves, and are passed by in order of time as for any other filter.
drop index listing_by_time, listing_by_category;
create index listing_by_time on listing (neighbourhood_id, at, activity_id, start, until) include (mask, place_id)
    where is_first;
create index listing_by_category on listing (neighbourhood_id, category, at, activity_id, start, until)
    include (mask, place_id);

drop function lines_by_bits;
drop function lines_end;

-- The lines of a category (null: of all) that have the bits and are at one of the places (null: wherever), among the
-- next 2,500.
create function lines_by_bits(nb uuid, of_category text, bits bigint, places uuid[], since timestamptz,
                              before timestamptz, after_at timestamptz, after_id uuid, after_start timestamptz,
                              most integer) returns listing_key[]
language plpgsql stable as $$
begin
    return case when of_category is null then array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select l.at, l.activity_id, l.start, l.mask, l.place_id from listing l
                 where l.neighbourhood_id = nb and l.is_first
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 2500) l
         where l.mask & bits = bits and (places is null or l.place_id in (select unnest(places)))
         limit least(most, 500))
    else array(
        select row(l.at, l.activity_id, l.start)::listing_key
          from (select l.at, l.activity_id, l.start, l.mask, l.place_id from listing l
                 where l.neighbourhood_id = nb and l.category = of_category
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 2500) l
         where l.mask & bits = bits and (places is null or l.place_id in (select unnest(places)))
         limit least(most, 500)) end;
end $$;

-- Where that look ended, when it was not the end of them.
create function lines_end(nb uuid, of_category text, since timestamptz, before timestamptz, after_at timestamptz,
                          after_id uuid, after_start timestamptz) returns listing_key
language plpgsql stable as $$
begin
    return case when of_category is null then (
        select row(l.at, l.activity_id, l.start)::listing_key from listing l
         where l.neighbourhood_id = nb and l.is_first
           and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
           and l.at < before and l.until > since
         order by l.at, l.activity_id, l.start offset 2499 limit 1)
    else (
        select row(l.at, l.activity_id, l.start)::listing_key from listing l
         where l.neighbourhood_id = nb and l.category = of_category
           and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
           and l.at < before and l.until > since
         order by l.at, l.activity_id, l.start offset 2499 limit 1) end;
end $$;

-- What fits a filter, has the words and is at one of the places (null: whatever, wherever), in order of time.  Where
-- much fits, the next lines of the programme fill a page.  Where they do not, the index says whether little fits:
-- then the dates of each are looked up.  Else there is enough of it for going on as we began.
create or replace function activities_found(nb uuid, since timestamptz, before timestamptz, f activity_filter,
                                            words tsquery, places uuid[], after_at timestamptz, after_id uuid,
                                            after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable as $$
declare
    -- Lines to look at in one go: each entry has to be read for its words, hardly one for nothing but its bits.
    glance integer := case when words is null then least(most + 20, 500) else 120 end;
    few constant integer := 1000;
    wanted constant integer := least(most, 500);
    -- With less than so much on a first glance it is quicker to look up what fits.
    little constant integer := case when words is null then wanted / 3 else glance / 20 end;
    bits constant bigint := filter_mask(f);
    properties constant tsquery := filter_query(nb, f);
    past constant boolean := since < clock_now() - interval '2 days';
    -- What the index can look up: words, or more than being an activity, or what is not fresh.
    indexed boolean := words is not null or numnode(properties) > 1
                       or f.freshness in ('due', 'doubtful') and not past;
    -- Looking along every place costs more than passing by the lines of all of them.
    along boolean := cardinality(places) <= 24;
    lines listing_key[];
    after listing_key := row(coalesce(after_at, since - listing_reach()), after_id, after_start);
    given integer;
    matches uuid[];
begin
    most := wanted;
    loop
        lines := case when along
                      then lines_of_places(nb, places, bits, since, before, after.at, after.activity_id, after.start,
                                           glance)
                      else lines_by_bits(nb, f.category, bits, places, since, before, after.at, after.activity_id,
                                         after.start, glance) end;
        return query select * from lines_shown(nb, lines, f, words, most);
        get diagnostics given = row_count;
        exit when given >= most or along and cardinality(lines) < glance;
        most := most - given;
        if indexed and given < little then
            indexed := false;
            matches := case when words is not null
                            then activities_matching(nb, f, properties && search_key_query(nb, '', words), words,
                                                     places, past, few)
                            when numnode(properties) > 1
                            then activities_matching(nb, f, properties, null, places, past, few)
                            else activities_doubtful(nb, f, places, few) end;
            if cardinality(matches) <= few then
                after := coalesce(lines[cardinality(lines)], after);
                lines := lines_of_activities(nb, matches, since, before, after.at, after.activity_id, after.start, most);
                return query select * from lines_shown(nb, lines, f, words, most);
                return;
            end if;
        end if;
        -- The next lines are elsewhere: along the places after all.
        along := along or cardinality(places) > 0 and cardinality(lines) < wanted / 8;
        after := case when cardinality(lines) = glance then lines[glance]
                      else lines_end(nb, f.category, since, before, after.at, after.activity_id, after.start) end;
        exit when after is null;
        glance := greatest(glance, case when words is null then 0 else 300 end);
    end loop;
end $$;
