-- The one field at the desk finds a colleague by need, as Wie is wie does: "Pools, schulden, dinsdag" (decision 0551).  A day and a language come
-- as their codes, told from words by the program, and who meets most of it comes first, also where another one works nearer.

drop function desk_found, desk_lines, desk_of_desk;

create function desk_of_desk(nb uuid, need text, of_days text[], of_languages text[], typed text[], query tsquery, kinds text[], mine text[],
                             slips boolean)
returns setof desk_line
language plpgsql stable as $$
declare
    any_of constant tsquery := (select string_agg('(' || q.query::text || ')', ' | ')::tsquery
                                  from (select unnest(word_queries(nb, need)) as query
                                        union all select ('''day:' || d || '''')::tsquery from unnest(of_days) d
                                        union all select ('''language:' || l || '''')::tsquery from unnest(of_languages) l) q);
    of_kind text;
begin
    if 'colleague' = any (kinds)
       and (slips or exists (select from colleague c where c.neighbourhood_id = nb and c.archived_at is null and c.tsv @@ any_of)) then
        return query
        select 2, c.nr, 'colleague', c.id, c.card ->> 'name', concat_ws(', ', c.card ->> 'jobTitle', c.card -> 'organisation' ->> 'name'),
               null::timestamptz, false, null::integer, null::timestamptz, array(select jsonb_array_elements_text(c.card -> 'areas')) && mine
          from colleagues_found(nb, need, of_days, of_languages, null, null, null, null, null, 4) with ordinality c (away, rank, key, id, card, nr);
    end if;
    foreach of_kind in array array(select k from unnest(kinds) k where k in ('ask', 'offer')) loop
        for attempt in 1 .. 2 loop
            return query
            select 3, row_number() over (), of_kind, i.exchange_item_id, i.title, a.name, null::timestamptz, false, null::integer,
                   null::timestamptz, i.area = any (mine)
              from exchange_found(nb, of_kind, case attempt when 1 then query end, typed, null, null, null, null, 3) i
              left join area a on a.neighbourhood_id = nb and a.cbs_code = i.area;
            exit when found or not slips;
        end loop;
    end loop;
    return query
    select 4, r.nr, r.kind, r.id, coalesce(q.title, k.title), null, null::timestamptz, false, null::integer, null::timestamptz,
           coalesce(q.area, k.area) = any (mine)
      from knowledge_ranked(nb, query, kinds, 5) with ordinality r (kind, id, rank, nr)
      left join question q on r.kind = 'question' and q.neighbourhood_id = nb and q.question_id = r.id
      left join knowledge_item k on r.kind = 'knowledge_item' and k.neighbourhood_id = nb and k.knowledge_item_id = r.id;
end $$;

create function desk_lines(nb uuid, need text, of_days text[], of_languages text[], typed text[], mended text[], kinds text[], mine text[],
                           known boolean, slips boolean)
returns setof desk_line
language plpgsql stable as $$
declare
    query constant tsquery := search_query(nb, mended);
begin
    return query
    select * from desk_of_all(nb, query, search_query(null, mended),
                              array(select k from unnest(kinds) k
                                     where known and k in ('activity', 'organisation', 'place', 'project', 'service', 'elsewhere')), mine)
    union all
    select * from desk_of_desk(nb, need, of_days, of_languages, typed, query,
                               array(select k from unnest(kinds) k
                                      where k in ('ask', 'offer') or k in ('colleague', 'knowledge_item', 'question') and is_colleague()), mine, slips);
end $$;

create function desk_found(nb uuid, words text, kinds text[], need text default null, of_days text[] default '{}', of_languages text[] default '{}')
returns setof jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant text[] := coalesce((select c.areas from colleague c
                                       where c.neighbourhood_id = nb and c.person_id = current_person() and c.archived_at is null
                                       order by c.changed_at desc limit 1), '{}');
    tomorrow constant timestamptz := day_begins(1);
    typed constant text[] := typed_words(words);
    as_typed constant text[] := words_within(typed);
    unlike constant text[] := case when cardinality(typed) > 1 then mended_words(nb, typed) end;
    mended text[] := typed;
    as_mended text[];
    lines desk_line[];
begin
    if nb is distinct from current_neighbourhood() or current_person() is null then
        raise insufficient_privilege using message = 'the desk is for who works here';
    end if;
    lines := array(select l from desk_lines(nb, coalesce(need, words), of_days, of_languages, typed, typed, kinds, mine, unlike is null, false) l);
    if length(words) > 3 and not exists (select from unnest(lines) l where l.part <> 2 or unaccent(lower(l.name)) like all (as_typed)) then
        mended := coalesce(unlike, mended_words(nb, typed), typed);
        lines := array(select l from desk_lines(nb, coalesce(need, words), of_days, of_languages, typed, mended, kinds, mine, true, true) l);
    end if;
    as_mended := words_within(mended);
    return query
    with named as (
        select l.*, coalesce(l.start < tomorrow, false) as today, coalesce(l.near, false) as close_by,
               -- Of colleagues counts how much of the need they meet.
               case l.part when 2 then 0 else coalesce(l.start < tomorrow, false)::integer + coalesce(l.near, false)::integer end as ahead,
               case when unaccent(lower(l.name)) like all (as_typed) then 2
                    when unaccent(lower(l.name)) like all (as_mended) then 1 else 0 end as named
          from unnest(lines) l),
    placed as (
        select n.*, row_number() over (partition by n.part order by n.named desc, n.ahead desc, n.nr) as place
          from named n)
    select jsonb_build_object('kind', p.kind, 'id', p.id, 'name', p.name, 'about', nullif(p.about, ''), 'start', rfc3339(p.start),
                              'allDay', p.all_day, 'placesLeft', p.places_left, 'archivedAt', rfc3339(p.archived_at), 'today', p.today,
                              'near', p.close_by)
      from placed p
     where p.place <= 7
     order by p.archived_at is not null, p.named desc, p.ahead desc, p.part, p.place;
end $$;

revoke execute on function desk_of_desk, desk_lines, desk_found from public;
grant execute on function desk_found to voordeur_api;
