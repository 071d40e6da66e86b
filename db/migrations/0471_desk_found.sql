-- What one field at the desk finds, of every kind, in one answer: what is called so first, then what is on today and what is where
-- the asker works (decision 0471).

-- The part of the neighbourhood that a point lies in: the one whose middle is nearest.
create function area_at(nb uuid, north double precision, east double precision) returns text
language sql stable
return (select a.cbs_code from area a
         where a.neighbourhood_id = nb and a.latitude is not null and north is not null
         order by (a.latitude - north) ^ 2 + ((a.longitude - east) * cos(radians(north))) ^ 2 limit 1);

-- How surely somebody means a thing of this name: 2 when it has all that they typed, 1 when it has what that was mended to.
create function named_by(name text, typed text, mended text) returns integer
language sql stable
return case when not exists (select from unnest(typed_words(typed)) w where position(unaccent(w) in unaccent(lower(name))) = 0) then 2
            when mended is not null
             and not exists (select from unnest(typed_words(mended)) w where position(unaccent(w) in unaccent(lower(name))) = 0) then 1
            else 0 end;

-- Whether anything of a kind that only the desk finds has these words as they were typed: all of them, or of colleagues any.  Counted, because
-- for "is there one" the planner would rather read a large table from its beginning than ask its index.
create function desk_has(nb uuid, of_kind text, every tsquery, any_of tsquery) returns boolean
language plpgsql stable as $$
begin
    return case
        when of_kind = 'colleague' then
            (select count(*) from colleague c where c.neighbourhood_id = nb and c.archived_at is null and c.tsv @@ any_of)
        when of_kind in ('ask', 'offer') then
            (select count(*) from exchange_item i
              where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
                and exchange_words(i.title, i.text) @@ every)
        when of_kind = 'question' then
            (select count(*) from question q where q.neighbourhood_id = nb and q.archived_at is null and q.tsv @@ every)
        else (select count(*) from knowledge_item k where k.neighbourhood_id = nb and k.archived_at is null and k.tsv @@ every) end > 0;
end $$;

-- Slips of the finger are looked for only where nothing is called as somebody typed: that costs more than all the rest.
create function desk_found(nb uuid, words text, kinds text[]) returns setof jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    mine constant text[] := coalesce((select c.areas from colleague c
                                       where c.neighbourhood_id = nb and c.person_id = current_person() and c.archived_at is null
                                       order by c.changed_at desc limit 1), '{}');
    tomorrow constant timestamptz := day_begins(1);
    every constant tsquery := search_query(nb, typed_words(words));
    any_of constant tsquery := any_query(word_queries(nb, words));
    kinds_of_all constant text[] := array(select k from unnest(kinds) k where k in ('activity', 'organisation', 'place', 'project', 'service'));
    kinds_of_desk constant text[] := array(select k from unnest(kinds) k where k <> all (kinds_of_all) and (k <> 'colleague' or is_colleague()));
begin
    if nb is distinct from current_neighbourhood() or current_person() is null then
        raise insufficient_privilege using message = 'the desk is for who works here';
    end if;
    return query
    with of_all as materialized (
        select f.kind, f.start, f.item::jsonb -> 'card' as card, f.item::jsonb -> 'placesLeft' as places_left, f.corrected_to, f.nr
          from search_all(nb, words, kinds_of_all, 20) with ordinality f (kind, start, item, corrected_to, nr)),
    wanted as materialized (
        select array(select k from unnest(kinds_of_desk) k
                      where desk_has(nb, k, every, any_of) or length(words) > 3 and not exists (select from of_all where corrected_to is null)) as kinds),
    found as (
        select 1 as part, p.kind, p.nr, coalesce(p.card ->> 'title', p.card ->> 'name') as name, p.card, p.corrected_to, p.start,
               p.places_left,
               case p.kind when 'activity' then coalesce(p.card -> 'place' ->> 'name', p.card ->> 'location')
                           when 'service' then p.card -> 'organisation' ->> 'name' else p.card ->> 'streetAddress' end as about,
               mine <> '{}' and area_at(nb, e.latitude, e.longitude) = any (mine) as near
          from of_all p
          join search_entry e on e.neighbourhood_id = nb and e.id = (p.card ->> 'id')::uuid and e.kind = p.kind
        union all
        select 2, 'colleague', c.nr, c.card ->> 'name', c.card, null, null, null,
               concat_ws(', ', c.card ->> 'jobTitle', c.card -> 'organisation' ->> 'name'),
               array(select jsonb_array_elements_text(c.card -> 'areas')) && mine
          from wanted w
         cross join lateral colleagues_found(nb, words, '{}', '{}', null, null, null, null, null, 4)
               with ordinality c (away, rank, key, id, card, nr)
         where 'colleague' = any (w.kinds)
        union all
        select 3, o.kind, x.nr, x.card ->> 'title', x.card, null, null, null, x.card -> 'area' ->> 'name',
               x.card -> 'area' ->> 'cbsCode' = any (mine)
          from wanted w
         cross join lateral unnest(w.kinds) o (kind)
         cross join lateral exchange_with_words(nb, o.kind, words, null, null, null, null, 3) with ordinality x (at, id, card, nr)
         where o.kind in ('ask', 'offer')
        union all
        select 4, k.kind, k.nr, k.card ->> 'title', k.card, null, null, null, null, k.card -> 'area' ->> 'cbsCode' = any (mine)
          from wanted w
         cross join lateral (select array(select k from unnest(w.kinds) k where k in ('knowledge_item', 'question')) as kinds) s
         cross join lateral knowledge_found(nb, words, s.kinds, 5) with ordinality k (kind, id, card, nr)
         where s.kinds <> '{}'),
    placed as (
        select f.*, named_by(f.name, words, f.corrected_to) as named, coalesce(f.start < tomorrow, false) as today,
               row_number() over (partition by f.part order by named_by(f.name, words, f.corrected_to) desc,
                                  coalesce(f.start < tomorrow, false)::integer + coalesce(f.near, false)::integer desc, f.nr) as place
          from found f)
    select jsonb_build_object('kind', p.kind, 'id', p.card -> 'id', 'name', p.name, 'about', nullif(p.about, ''), 'start', rfc3339(p.start),
                              'allDay', coalesce((p.card -> 'allDay')::boolean, false), 'placesLeft', p.places_left, 'today', p.today,
                              'near', coalesce(p.near, false))
      from placed p
     where p.place <= 7
     order by p.named desc, p.today::integer + coalesce(p.near, false)::integer desc, p.part, p.place;
end $$;

revoke execute on function area_at, named_by, desk_has, desk_found from public;
grant execute on function desk_found to voordeur_api;
