-- A word that a tenth of the programme has costs as little as a rare one: of what is called so the first in time are enough, and all the
-- others are not looked at (decision 0500).

-- What comes first of what is called so, among so many lines of the programme.
create function activities_soon_named(nb uuid, words tsquery, lines integer, most integer) returns uuid[]
language plpgsql stable as $$
begin
    return array(select l.activity_id
                   from (select l.activity_id from listing l
                          where l.neighbourhood_id = nb and l.is_first and l.at > clock_now() - listing_reach()
                            and l.until > clock_now()
                          order by l.at, l.activity_id, l.start limit least(lines, 500)) l
                  cross join lateral (select from search_entry e
                                       where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                                         and e.tsv @@ words and ts_filter(e.tsv, '{a}') @@ words offset 0) e
                  limit most);
end $$;

-- What is called so: all of it, or the first in time where there is more than is asked for.  Some lines tell mostly whether there is; where
-- they do not, the index does.
create function activities_named(nb uuid, query tsquery, most integer) returns uuid[]
language plpgsql stable as $$
declare
    many constant integer := 120;
    often constant boolean := cardinality(activities_soon_named(nb, query, 40, 3)) = 3;
    soonest uuid[] := case when often then activities_soon_named(nb, query, 400, most) end;
    among uuid[];
begin
    if cardinality(soonest) = most then
        return soonest;
    end if;
    among := activities_ahead(nb, search_key_query(nb, '^', query), query, many);
    if cardinality(among) = many and not often then
        soonest := activities_soon_named(nb, query, 400, most);
    end if;
    return case when cardinality(soonest) = most then soonest else among || soonest end;
end $$;

-- What is called so and, where that is not enough, what has the words in its text; the first in time of it where that is much.  Of several
-- words the last alone may go on at first: beginnings cost as much as everything that has them.
drop function activities_to_rank(uuid, tsquery, tsquery);
create function activities_to_rank(nb uuid, query tsquery, literal tsquery, most integer) returns uuid[]
language plpgsql stable as $$
declare
    enough constant integer := most + 5;
    many constant integer := 100;
    last_open constant tsquery := regexp_replace(literal::text, ':\*(?= &)', '', 'g');
    among uuid[] := activities_named(nb, query, enough);
    told uuid[] := '{}';
begin
    if cardinality(among) < enough and cardinality(activities_soon(nb, query, 40, 3)) = 3 then
        among := among || activities_soon(nb, query, 400, 40);
    end if;
    if cardinality(among) < enough then
        told := activities_ahead(nb, search_key_query(nb, '', last_open), last_open, many);
    end if;
    if cardinality(among || told) < enough and literal <> last_open then
        told := told || activities_ahead(nb, search_key_query(nb, '', literal), literal, many);
    end if;
    if cardinality(among || told) < enough and query <> literal then
        told := told || activities_ahead(nb, search_key_query(nb, '', query), query, many);
    end if;
    return among || told || case when cardinality(told) >= many then activities_soon(nb, query, 400, 40) end;
end $$;

create or replace function search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer)
returns table (kind text, start timestamptz, places_left integer, card text)
language plpgsql stable as $$
declare
    present constant timestamptz := clock_now();
    among uuid[] := '{}';
    one text;
begin
    if query is null then
        return;
    end if;
    foreach one in array kinds loop
        among := among || case when one = 'activity' then activities_to_rank(nb, query, literal, least(most, 500))
                               else directory_entries(nb, one, query, 40) end;
    end loop;
    return query
    select e.kind, best.at,
           (select l.places_left from listing l
             where l.neighbourhood_id = nb and l.activity_id = best.id and l.at = best.at and l.is_first limit 1), e.card
      from (select found.kind, found.id, found.at,
                   found.rank * (1 + coalesce(0.3::float8 / (1 + date_part('epoch', found.at - present) / 864000), 0))
                       as rank
              from (select e.kind, e.id, n.at,
                           ts_rank(e.tsv, query) + case when e.tsv @@ literal then 1 else 0 end
                           + case when e.kind <> 'activity' and ts_rank('{0,0,0,1}', e.tsv, literal) > 0.1
                                  then 0.5 else 0 end as rank
                      from (select distinct id from unnest(among) as id) m
                     cross join lateral (select e.kind, e.id, e.tsv from search_entry e
                                          where e.neighbourhood_id = nb and e.id = m.id and e.kind = any (kinds)
                                         offset 0) e
                      left join lateral (select l.at from listing l
                                          where l.neighbourhood_id = nb and l.activity_id = e.id and e.kind = 'activity'
                                            and l.at > present - listing_reach() and l.until > present
                                            and not l.cancelled
                                          order by l.at limit 1) n on true
                     where e.kind <> 'activity' or n.at is not null) found
             order by rank desc, found.at nulls first, found.id limit least(most, 500)) best
      join search_entry e on e.neighbourhood_id = nb and e.id = best.id and e.kind = best.kind
     order by best.rank desc, best.at nulls first, best.id;
end $$;

-- Whether there is a word that begins so: by the list of words, else by what is on soon, and only then by all of it.
create function word_known(nb uuid, typed text) returns boolean
language plpgsql stable set enable_seqscan = off as $$
declare
    plain_typed constant text := unaccent(typed);
    query constant tsquery := word_query(nb, typed);
    keys constant tsquery := search_key_query(nb, '', query);
begin
    return exists (select from search_word w
                    where w.neighbourhood_id = nb and length(typed) > 2
                      and w.plain collate "C" >= plain_typed and w.plain collate "C" < plain_typed || chr(1114111))
        or activities_soon(nb, query, 40, 1) <> '{}'
        or exists (select from search_entry e where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys)
        or exists (select from search_entry e where e.kind <> 'activity' and keys_of(e) @@ keys);
end $$;

create or replace function mended_words(nb uuid, typed text[]) returns text[]
language plpgsql stable as $$
declare
    mended text[] := typed;
begin
    for n in 1 .. cardinality(typed) loop
        if not word_known(nb, typed[n]) then
            mended[n] := coalesce(nearest_word(nb, typed[n]), typed[n]);
        end if;
    end loop;
    return nullif(mended, typed);
end $$;
drop function word_known(uuid, tsquery);
