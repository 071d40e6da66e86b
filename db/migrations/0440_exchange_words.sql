-- Asks and offers are found by their words (decision 0440).

-- What is searched for in an ask or an offer.  Immutable as far as an index asks: the rules of a language change with a release.
create function exchange_words(title text, text text) returns tsvector
language plpgsql immutable parallel safe set search_path = public as $$
begin
    return search_text(title, '', '', text);
end $$;
create index exchange_item_words on exchange_item using gin (neighbourhood_id, exchange_words(title, text))
    where state = 'open' and archived_at is null;

-- What to look for: the words, or else those that they are nearly; null where nothing that is open has either.
create function exchange_query(nb uuid, of_kind text, words text) returns tsquery
language plpgsql stable as $$
declare
    typed text[] := nullif(typed_words(words), '{}');
    wanted tsquery;
begin
    for attempt in 1 .. 2 loop
        exit when typed is null;
        wanted := search_query(nb, typed);
        if exists (select from exchange_item i
                    where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
                      and exchange_words(i.title, i.text) @@ wanted) then
            return wanted;
        end if;
        typed := mended_words(nb, typed);
    end loop;
    return null;
end $$;

-- Whether each word is one of the title, but for as many letters as in a search.
create function exchange_nearly(title text, typed text[]) returns boolean
language sql stable
begin atomic
    select cardinality(typed) > 0 and not exists (
        select from unnest(typed) t (word)
         where not exists (
            select from regexp_split_to_table(unaccent(lower(title)), '[^[:alnum:]]+') one,
                        least((length(t.word) > 3)::integer + length(t.word) / 5, 3) far
             where levenshtein_less_equal(left(one, 200), unaccent(t.word), far) <= far));
end;

-- What is open and has these words, the newest first; seen by whoever sees it in the list.  Words that nothing has are mended to the
-- nearest of the neighbourhood; titles with nearly these words are taken where that does not help either.
create function exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamptz,
                                    after_id uuid, most integer)
returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    member constant boolean := is_member();
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
    typed constant text[] := typed_words(words);
    wanted constant tsquery := exchange_query(nb, of_kind, words);
begin
    return query
    select i.published_at, i.exchange_item_id, exchange_card(i, here) from exchange_item i
     where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
       and (wanted is null or exchange_words(i.title, i.text) @@ wanted)
       and (wanted is not null or exchange_nearly(i.title, typed))
       and i.danger is null and (i.visibility <> 'members' or member) and (of_category is null or i.category = of_category)
       and (of_area is null or i.area = of_area) and coalesce(i.paused_until <= clock_now()::date, true)
       and (i.published_at, i.exchange_item_id)
           < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by i.published_at desc, i.exchange_item_id desc limit least(most, 500);
end $$;
revoke all on function exchange_query(uuid, text, text), exchange_nearly(text, text[]),
    exchange_with_words(uuid, text, text, text, text, timestamptz, uuid, integer) from public;
grant execute on function exchange_with_words(uuid, text, text, text, text, timestamptz, uuid, integer) to voordeur_api;
