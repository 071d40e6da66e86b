-- Searching that does not slow down as neighbourhoods and programmes grow.
--
-- An index of words over all neighbourhoods grows with all of them: what begins with "koff" is gathered for the whole
-- region before one neighbourhood is chosen.  So the index holds keys: each word with its neighbourhood before it,
-- once more with a mark where it stands in a name, and one for each property that lists filter by.  And it knows
-- apart what has a date to come (ahead), which is a third of what is there and all that a resident looks for.

alter table search_entry add column ahead boolean;

-- What the keys of a neighbourhood begin with.  Two that share it by chance only pass by each other's entries.
create function search_mark(nb uuid) returns text
language sql immutable parallel safe
return left(nb::text, 8);

-- '^': a word of the name.  '#': a property.
create function search_keys(nb uuid, kind text, organisation_id uuid, place_id uuid, categories text[],
                            audience text[], free boolean, wheelchair text, tsv tsvector) returns tsvector
language plpgsql immutable parallel safe cost 5000 as $$
declare
    properties constant text[] :=
        array[kind, 'o' || organisation_id, 'p' || place_id, 'f' || (free is true),
              case when wheelchair = 'yes' then 'w' end];
begin
    return array_to_tsvector(array(
        select search_mark(nb) || word from unnest(tsvector_to_array(tsv)) as word
        union all
        select search_mark(nb) || '^' || word from unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) as word
        union all
        select search_mark(nb) || '#' || property from unnest(properties) as property where property is not null
        union all
        select search_mark(nb) || '#c' || slug from unnest(categories) as slug
        union all
        select search_mark(nb) || '#a' || who from unnest(audience) as who));
end $$;

-- An entry's own.
create function keys_of(e search_entry) returns tsvector
language sql immutable parallel safe
return search_keys(e.neighbourhood_id, e.kind, e.organisation_id, e.place_id, e.categories, e.audience, e.free,
                   e.wheelchair, e.tsv);

-- A query over words as one over the keys of a neighbourhood.  A phrase asks for all its words: whoever uses this
-- looks at the entry itself too.
create function search_key_query(nb uuid, sign text, query tsquery) returns tsquery
language sql immutable parallel safe
return regexp_replace(regexp_replace(query::text, '<(-|[0-9]+)>', '&', 'g'),
                      '(^|[ (!])''', '\1''' || search_mark(nb) || sign, 'g')::tsquery;

-- One key, whatever stands in it.
create function search_key(nb uuid, key text) returns tsquery
language sql immutable parallel safe
return ('''' || search_mark(nb) || replace(replace(key, '\', '\\'), '''', '''''') || '''')::tsquery;

-- The keys of the activities that fit a filter, as far as keys say it.
create function filter_query(nb uuid, f activity_filter) returns tsquery
language plpgsql stable as $$
declare
    whole tsquery := search_key(nb, '#activity');
    key text;
begin
    foreach key in array array['c' || f.category, 'p' || f.place, 'o' || f.organisation, 'f' || f.free,
                               'a' || f.audience, case when f.accessible then 'w' end] loop
        whole := case when key is null then whole else whole && search_key(nb, '#' || key) end;
    end loop;
    return whole;
end $$;

-- Has this activity a date that is not over, or had it one the day before yesterday?
create function activity_ahead(nb uuid, activity uuid) returns boolean
language sql stable
return exists (select from activity a
                where a.neighbourhood_id = nb and a.activity_id = activity
                  and (a.rrule is not null or cardinality(a.rdates) > 0
                       or listing_end(a.starts_at, a.ends_at) > clock_now() - interval '2 days'))
    or exists (select from occurrence o
                where o.neighbourhood_id = nb and o.activity_id = activity
                  and listing_end(o.starts_at, o.ends_at) > clock_now() - interval '2 days');

-- Of a new entry it is guessed from the activity, whose dates come after it; then it stays as it is until dates come
-- or the last one is tidied away.
create function search_entry_set_ahead() returns trigger
language plpgsql as $$
begin
    new.ahead := new.kind <> 'activity' or activity_ahead(new.neighbourhood_id, new.id);
    return new;
end $$;
update search_entry set ahead = kind <> 'activity' or activity_ahead(neighbourhood_id, id);
alter table search_entry alter column ahead set not null;
create trigger ahead_set before insert on search_entry
    for each row when (new.ahead is null) execute function search_entry_set_ahead();
alter table search_entry enable always trigger ahead_set;

drop index search_entry_words;
create index search_entry_ahead on search_entry using gin (
    search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv))
    where kind = 'activity' and ahead;
create index search_entry_past on search_entry using gin (
    search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv))
    where kind = 'activity' and not ahead;
create index search_entry_directory on search_entry using gin (
    search_keys(neighbourhood_id, kind, organisation_id, place_id, categories, audience, free, wheelchair, tsv))
    where kind <> 'activity';
-- What nobody vouches for any more is little, and spread over the year.
create index search_entry_doubtful on search_entry (neighbourhood_id, doubtful_at) where kind = 'activity' and ahead;

create or replace function occurrence_listing_add() returns trigger
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
    update search_entry e set ahead = true
      from (select distinct neighbourhood_id, activity_id from added
             where listing_end(starts_at, ends_at) > clock_now() - interval '2 days') o
     where e.neighbourhood_id = o.neighbourhood_id and e.id = o.activity_id and e.kind = 'activity' and not e.ahead;
    return null;
end $$;

-- What was over a year ago is listed nowhere any more; what was over the day before yesterday is no longer ahead.
create or replace function listing_tidy() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    gone bigint;
begin
    update search_entry e set ahead = false
     where e.ahead and e.kind = 'activity'
       and not exists (select from listing l
                        where l.neighbourhood_id = e.neighbourhood_id and l.activity_id = e.id
                          and l.at > clock_now() - interval '2 days' - listing_reach()
                          and l.until > clock_now() - interval '2 days');
    delete from listing where at < clock_now() - interval '1 year';
    get diagnostics gone = row_count;
    return gone;
end $$;

-- ---- searching ----

-- As it was; but a planner who sees few words reads them all, and there will be more.
alter function word_query(uuid, text) set enable_seqscan = off;

-- Is a word, or what it stands for, anywhere in what is ahead?  A few of many answers are enough.
create function word_known(nb uuid, query tsquery) returns boolean
language plpgsql stable set enable_seqscan = off set gin_fuzzy_search_limit = 2000 as $$
declare
    keys constant tsquery := search_key_query(nb, '', query);
begin
    return exists (select from search_entry e where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys)
        or exists (select from search_entry e where e.kind <> 'activity' and keys_of(e) @@ keys);
end $$;

-- The word that was probably meant: one of the neighbourhood's own, or an everyday one.  Only words of about the same
-- length can be near, and the index has them together.  Long words are many: there, two or three slips leave the first
-- third or the last third whole.  Or what was typed begins with a word.
create index search_word_length on search_word (neighbourhood_id, length(plain), plain, word);
create index search_word_first on search_word (neighbourhood_id, plain collate "C");
create index search_word_last on search_word (neighbourhood_id, reverse(plain) collate "C");
drop index search_word_close;

create function words_like(nb uuid, typed text, far integer) returns setof search_word
language plpgsql stable as $$
declare
    after_all constant text := chr(1114111);
    part constant integer := length(typed) / 3;
    first constant text := left(typed, part);
    last constant text := reverse(right(typed, part));
begin
    if length(typed) < 9 then
        return query
        select w.* from search_word w
         where w.neighbourhood_id = nb and length(w.plain) between length(typed) - far and length(typed) + far
           and levenshtein_less_equal(w.plain, typed, far) <= far;
    else
        return query
        select w.* from search_word w
         where w.neighbourhood_id = nb and w.plain collate "C" >= first and w.plain collate "C" < first || after_all
           and levenshtein_less_equal(w.plain, typed, far) <= far
        union all
        select w.* from search_word w
         where w.neighbourhood_id = nb and reverse(w.plain) collate "C" >= last
           and reverse(w.plain) collate "C" < last || after_all
           and levenshtein_less_equal(w.plain, typed, far) <= far;
    end if;
    return query
    select w.* from search_word w
     where w.neighbourhood_id = nb and length(typed) > 4
       and w.plain collate "C" = any (array(select left(typed, n) from generate_series(4, length(typed)) n));
end $$;

create or replace function nearest_word(nb uuid, typed text) returns text
language plpgsql stable set enable_seqscan = off as $$
declare
    plain_typed constant text := unaccent(typed);
    far constant integer := least(1 + length(typed) / 5, 3);
begin
    return (
        select close.word
          from (select w.word, w.plain from words_like(nb, plain_typed, far) w
                union all
                select s.word, unaccent(s.word) from synonym s
                 where s.neighbourhood_id = nb
                   and (levenshtein_less_equal(unaccent(s.word), plain_typed, far) <= far
                        or length(typed) > 4 and starts_with(plain_typed, unaccent(s.word)))) close
         where length(typed) > 3
         order by levenshtein(close.plain, plain_typed), similarity(close.plain, plain_typed) desc, close.word
         limit 1);
end $$;

create or replace function mended_words(nb uuid, typed text[]) returns text[]
language plpgsql stable as $$
declare
    mended text[] := typed;
begin
    for n in 1 .. cardinality(typed) loop
        if not word_known(nb, word_query(nb, typed[n])) then
            mended[n] := coalesce(nearest_word(nb, typed[n]), typed[n]);
        end if;
    end loop;
    return nullif(mended, typed);
end $$;

-- Activities ahead with these keys in which the words occur.
create function activities_ahead(nb uuid, keys tsquery, words tsquery, most integer) returns uuid[]
language plpgsql stable set enable_seqscan = off as $$
begin
    return array(select e.id from search_entry e
                  where e.kind = 'activity' and e.ahead and keys_of(e) @@ keys
                    and e.neighbourhood_id is not distinct from nb and e.tsv @@ words
                  limit most);
end $$;

create function directory_entries(nb uuid, entry_kind text, words tsquery, most integer) returns uuid[]
language plpgsql stable set enable_seqscan = off as $$
declare
    keys constant tsquery := search_key(nb, '#' || entry_kind) && search_key_query(nb, '', words);
begin
    return array(select e.id from search_entry e
                  where e.kind <> 'activity' and keys_of(e) @@ keys
                    and e.neighbourhood_id is not distinct from nb and e.kind is not distinct from entry_kind
                    and e.tsv @@ words
                  limit most);
end $$;

-- The next of the programme in which the words occur, among its first so many lines.
create function activities_soon(nb uuid, words tsquery, lines integer, most integer) returns uuid[]
language plpgsql stable as $$
begin
    return array(select l.activity_id
                   from (select l.activity_id from listing l
                          where l.neighbourhood_id = nb and l.is_first and l.at > clock_now() - listing_reach()
                            and l.until > clock_now()
                          order by l.at, l.activity_id, l.start limit least(lines, 500)) l
                  cross join lateral (select from search_entry e
                                       where e.neighbourhood_id = nb and e.kind = 'activity' and e.id = l.activity_id
                                         and e.tsv @@ words offset 0) e
                  limit most);
end $$;

-- Activities that are worth ranking: what bears the words in its name, what is on soon, and where that is little
-- what has them anywhere.
create function activities_to_rank(nb uuid, query tsquery, literal tsquery) returns uuid[]
language plpgsql stable as $$
declare
    enough constant integer := 25;
    among uuid[] := activities_ahead(nb, search_key_query(nb, '^', query), query, 120);
begin
    among := among || activities_soon(nb, query, 400, 40);
    if cardinality(among) < enough then
        among := among || activities_ahead(nb, search_key_query(nb, '', literal), literal, 100);
    end if;
    if cardinality(among) < enough and query <> literal then
        among := among || activities_ahead(nb, search_key_query(nb, '', query), query, 100);
    end if;
    return among;
end $$;

-- The best of what matches: ranking all takes seconds.  What holds the words as they were typed stands before what
-- holds only their meaning, and what bears the name before what happens there.  An activity counts only when it has
-- a date to come, and the sooner it is, the better.
create or replace function search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer)
returns table (kind text, start timestamptz, card text)
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
        among := among || case when one = 'activity' then activities_to_rank(nb, query, literal)
                               else directory_entries(nb, one, query, 40) end;
    end loop;
    return query
    select e.kind, best.at, e.card
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

create or replace function entries_by_words(nb uuid, entry_kind text, words text) returns uuid[]
language plpgsql stable as $$
declare
    typed text[] := typed_words(words);
    found_ids uuid[];
begin
    if words is null then
        return null;
    end if;
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        found_ids := directory_entries(nb, entry_kind, search_query(nb, typed), 500);
        exit when cardinality(found_ids) > 0;
        typed := mended_words(nb, typed);
    end loop;
    return coalesce(found_ids, '{}');
end $$;
