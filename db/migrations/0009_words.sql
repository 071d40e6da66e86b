-- Searching by words, in Dutch: word forms, accents, the beginning of a word, everyday words for what the texts
-- call otherwise (synonym), former names, and typing errors.

create extension if not exists fuzzystrmatch;

-- The words of what somebody typed, at most eight, without those that say nothing.
create function typed_words(words text) returns text[]
language sql stable parallel safe
return array(select w from regexp_split_to_table(lower(left(words, 200)), '[^[:alnum:]]+') with ordinality as t (w, n)
              where w <> '' and ts_lexize('dutch_stem', unaccent(w)) <> '{}'
                and (length(w) > 1 or w ~ '[0-9]')
              order by n limit 8);

-- One typed word and what begins with it.
create function literal_query(typed text) returns tsquery
language sql stable parallel safe
return to_tsquery('voordeur', typed || case when length(typed) > 2 then ':*' else '' end);

-- One typed word as a query: the word or what begins with it, what it stands for, and the neighbourhood's own words
-- that hold it: "computerhulp" for "hulp".
create function word_query(nb uuid, typed text) returns tsquery
language plpgsql stable as $$
declare
    plain_typed constant text := unaccent(typed);
    itself constant tsquery := literal_query(typed);
    more tsquery;
begin
    select string_agg('(' || meant.query::text || ')', ' | ')::tsquery into more
      from (select plainto_tsquery('voordeur', m.word) as query
              from synonym s cross join lateral unnest(s.means) as m (word)
             where s.neighbourhood_id = nb
               and (s.word in (typed, plain_typed)
                    or ts_lexize('dutch_stem', s.word) = ts_lexize('dutch_stem', plain_typed))
            union all
            select to_tsquery('voordeur', w.plain)
              from (select distinct w.plain from search_word w
                     where length(typed) > 3 and w.neighbourhood_id = nb and w.plain like '%' || plain_typed || '%'
                       and not starts_with(w.plain, plain_typed)
                     order by w.plain limit 20) w) meant
     where numnode(meant.query) > 0;
    return case when more is null then itself else itself || more end;
end $$;

-- Every word must be found, as it was typed or, with a neighbourhood, whatever it stands for.  Null when nothing
-- was typed.
create function search_query(nb uuid, typed text[]) returns tsquery
language plpgsql stable as $$
declare
    word text;
    one tsquery;
    whole tsquery;
begin
    foreach word in array typed loop
        one := case when nb is null then literal_query(word) else word_query(nb, word) end;
        whole := case when whole is null then one else whole && one end;
    end loop;
    return whole;
end $$;

-- The word that was probably meant: one of the neighbourhood's own, or an everyday one, close to what was typed.
create function nearest_word(nb uuid, typed text) returns text
language sql stable
begin atomic
    select close.word
      from (select * from (select w.word, w.plain from search_word w
                            where w.neighbourhood_id = nb order by w.plain <-> unaccent(typed) limit 20) own
            union all
            select s.word, unaccent(s.word) from synonym s where s.neighbourhood_id = nb) close
     where length(typed) > 3
       and (levenshtein(close.plain, unaccent(typed)) <= 1 + length(typed) / 5
            or length(typed) > 4 and starts_with(unaccent(typed), close.plain))
     order by levenshtein(close.plain, unaccent(typed)), similarity(close.plain, unaccent(typed)) desc, close.word
     limit 1;
end;

-- What was typed with each unknown word replaced by its nearest; null when nothing can be mended.  That a word is
-- nowhere is what the index knows best, and what a planner who expects to find it soon does not believe.
create function mended_words(nb uuid, typed text[]) returns text[]
language plpgsql stable set enable_seqscan = off as $$
declare
    mended text[] := typed;
    query tsquery;
begin
    for n in 1 .. cardinality(typed) loop
        query := word_query(nb, typed[n]);
        if not exists (select from search_entry e
                        where e.neighbourhood_id = nb
                          and e.kind in ('activity', 'organisation', 'place', 'project') and e.tsv @@ query) then
            mended[n] := coalesce(nearest_word(nb, typed[n]), typed[n]);
        end if;
    end loop;
    return nullif(mended, typed);
end $$;

-- The best of what matches: ranked among the first 500, because ranking all takes seconds.  What holds the words as
-- they were typed stands before what holds only their meaning, and what bears the name before what happens there.
-- An activity counts only when it has a date to come,
-- and the sooner it is, the better.
create function search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer)
returns table (kind text, start timestamptz, card text)
language plpgsql stable as $$
declare
    present constant timestamptz := clock_now();
begin
    return query
    select found.kind, found.at, found.card
      from (select e.kind, e.id, e.card, n.at,
                   ts_rank(e.tsv, query) + case when e.tsv @@ literal then 1 else 0 end
                   + case when e.kind <> 'activity' and ts_rank('{0,0,0,1}', e.tsv, literal) > 0.1
                          then 0.5 else 0 end as rank
              from search_entry e
              left join lateral (select l.at from listing l
                                  where l.neighbourhood_id = nb and l.activity_id = e.id and e.kind = 'activity'
                                    and l.at > present - listing_reach() and l.until > present
                                    and not l.cancelled
                                  order by l.at limit 1) n on true
             where e.neighbourhood_id = nb and e.kind = any (kinds) and e.tsv @@ query
               and (e.kind <> 'activity' or n.at is not null)
             limit 500) found
     order by found.rank * (1 + coalesce(0.3 / (1 + extract(epoch from found.at - present) / 864000), 0)) desc,
              found.at nulls first, found.id
     limit most;
end $$;

-- One ranked list over everything.  When the words find nothing, their spelling is mended.
create function search_all(nb uuid, words text, kinds text[], most integer)
returns table (kind text, start timestamptz, item text, corrected_to text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    typed text[] := typed_words(words);
    mended boolean := false;
begin
    most := least(most, 500);
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        return query
        select r.kind, r.start,
               '{"kind":"' || r.kind || '","start":' || coalesce('"' || rfc3339(r.start) || '"', 'null')
               || ',"card":' || r.card || '}',
               case when mended then array_to_string(typed, ' ') end
          from search_ranked(nb, search_query(nb, typed), search_query(null, typed), kinds, most) r;
        exit when found;
        typed := mended_words(nb, typed);
        mended := true;
    end loop;
end $$;

-- The programme by words.  Few activities match: look up the dates of each.  Many do: go through the
-- programme in order of time, and the page is soon full.
create function activities_by_words(nb uuid, since timestamptz, before timestamptz, f activity_filter, words text,
                                    north double precision, east double precision, radius double precision,
                                    after_at timestamptz, after_id uuid, after_start timestamptz, most integer)
returns table (at timestamptz, id uuid, start timestamptz, item text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    few constant integer := 300;
    query constant tsquery := search_query(nb, typed_words(words));
    near constant uuid[] := case when radius is not null then places_near(nb, north, east, radius) end;
    matches uuid[];
begin
    if query is null then
        return;
    end if;
    after_at := coalesce(after_at, since - listing_reach());
    matches := array(select e.id from search_entry e
                      where e.neighbourhood_id = nb and e.kind = 'activity' and e.tsv @@ query
                        and entry_passes(e, f) and (near is null or e.place_id = any (near))
                      limit few + 1);
    if cardinality(matches) <= few then
        return query
        select r.at, r.activity_id, r.start, r.head || e.card || '}'
          from (select l.at, l.activity_id, l.start, l.head
                  from unnest(matches) as m (activity_id)
                 cross join lateral
                       (select l.at, l.activity_id, l.start, l.head from listing l
                         where l.neighbourhood_id = nb and l.activity_id = m.activity_id and l.is_first
                           and l.at >= after_at and l.at < before and l.until > since
                           and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                         order by l.at, l.activity_id, l.start limit least(most, 500)) l
                 order by l.at, l.activity_id, l.start limit least(most, 500)) r
          join search_entry e on e.neighbourhood_id = nb and e.kind = 'activity' and e.id = r.activity_id
         order by r.at, r.activity_id, r.start;
    else
        return query
        select r.at, r.activity_id, r.start, r.item
          from (select l.at, l.activity_id, l.start, l.head || e.card || '}' as item
                  from listing l
                 cross join lateral (select e.card from search_entry e
                                      where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                                        and e.tsv @@ query and entry_passes(e, f)
                                        and (near is null or e.place_id = any (near)) offset 0) e
                 where l.neighbourhood_id = nb and l.is_first
                   and (l.at, l.activity_id, l.start) > (after_at, after_id, after_start)
                   and l.at < before and l.until > since
                 order by l.at, l.activity_id, l.start limit 500) r
         order by r.at, r.activity_id, r.start limit most;
    end if;
end $$;
