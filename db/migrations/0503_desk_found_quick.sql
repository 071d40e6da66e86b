-- One field at the desk, quicker: each word is looked up once, slips only where nothing has all the words, and no cards are built of
-- what is not shown (decision 0500).

-- ---- words of titles and names are kept as they are compared ----

create function plain_words(said text) returns text[]
language plpgsql immutable parallel safe set search_path = public as $$
begin
    return array(select distinct left(w, 200) from regexp_split_to_table(unaccent(lower(said)), '[^[:alnum:]]+') w where w <> '');
end $$;
create function named_words(name text, job_title text, expertise text) returns text[]
language plpgsql immutable parallel safe set search_path = public as $$
begin
    return array(select search_words_of(name || ' ' || job_title || ' ' || expertise));
end $$;
alter table exchange_item add column title_words text[] not null generated always as (plain_words(title)) stored;
alter table colleague add column named_words text[] not null generated always as (named_words(name, job_title, expertise)) stored;

create or replace function colleague_nearest_word(nb uuid, typed text) returns text
language plpgsql stable as $$
declare
    plain_typed constant text := unaccent(typed);
    far constant integer := least(1 + length(typed) / 5, 3);
begin
    return (select w.word
              from (select s.word, unaccent(s.word) as plain
                      from (select distinct unnest(c.named_words) as word from colleague c
                             where c.neighbourhood_id = nb and c.archived_at is null) s) w
             where length(typed) > 3 and levenshtein_less_equal(w.plain, plain_typed, far) <= far
             order by levenshtein(w.plain, plain_typed), w.word limit 1);
end $$;

-- ---- asks and offers ----

-- Whether each word is one of the title, but for as many letters as in a search.
drop function exchange_nearly(text, text[]) cascade;
create function exchange_nearly(title_words text[], plain_typed text[]) returns boolean
language sql immutable parallel safe
return cardinality(plain_typed) > 0 and not exists (
    select from unnest(plain_typed) t (word), least((length(t.word) > 3)::integer + length(t.word) / 5, 3) far
     where not exists (select from unnest(title_words) one where levenshtein_less_equal(one, t.word, far) <= far));

-- Whether somebody sees it in the list, of this category and area, after this one.
create function exchange_listed(i exchange_item, member boolean, of_category text, of_area text, after_at timestamptz, after_id uuid)
returns boolean
language sql stable
return i.danger is null and (i.visibility <> 'members' or member) and (of_category is null or i.category = of_category)
   and (of_area is null or i.area = of_area) and coalesce(i.paused_until <= clock_now()::date, true)
   and (i.published_at, i.exchange_item_id)
       < (coalesce(after_at, 'infinity'), coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'));

-- What is open and has these words, or without words nearly has those in its title; the newest first.  Two statements: one plan for
-- both would read everything.
create function exchange_found(nb uuid, of_kind text, wanted tsquery, typed text[], of_category text, of_area text,
                               after_at timestamptz, after_id uuid, most integer) returns setof exchange_item
language plpgsql stable set enable_seqscan = off as $$
declare
    member constant boolean := is_member();
    plain_typed constant text[] := array(select unaccent(w) from unnest(typed) w);
begin
    if wanted is not null then
        return query
        select (f.i).* from (select i from exchange_item i
                              where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
                                and exchange_words(i.title, i.text) @@ wanted offset 0) f
         where exchange_listed(f.i, member, of_category, of_area, after_at, after_id)
         order by (f.i).published_at desc, (f.i).exchange_item_id desc limit least(most, 500);
    else
        return query
        select i.* from exchange_item i
         where i.neighbourhood_id = nb and i.kind = of_kind and i.state = 'open' and i.archived_at is null
           and exchange_nearly(i.title_words, plain_typed)
           and exchange_listed(i, member, of_category, of_area, after_at, after_id)
         order by i.published_at desc, i.exchange_item_id desc limit least(most, 500);
    end if;
end $$;

create or replace function exchange_with_words(nb uuid, of_kind text, words text, of_category text, of_area text, after_at timestamptz,
                                               after_id uuid, most integer)
returns table (at timestamptz, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    here constant text := (select n.slug from neighbourhood n where n.neighbourhood_id = nb);
begin
    return query
    select i.published_at, i.exchange_item_id, exchange_card(i, here)
      from exchange_found(nb, of_kind, exchange_query(nb, of_kind, words), typed_words(words), of_category, of_area, after_at, after_id, most) i;
end $$;

-- ---- questions and knowledge ----

-- What has these words, the best first.
create function knowledge_ranked(nb uuid, query tsquery, kinds text[], most integer)
returns table (kind text, id uuid, rank real)
language plpgsql stable as $$
begin
    return query
    select f.kind, f.id, f.rank
      from (select 'knowledge_item' as kind, k.id, ts_rank(k.tsv, query) as rank
              from (select k.knowledge_item_id as id, k.tsv from knowledge_item k
                     where 'knowledge_item' = any (kinds) and k.neighbourhood_id = nb and k.archived_at is null and k.tsv @@ query limit 200) k
            union all
            select 'question', q.id, ts_rank(q.tsv, query)
              from (select q.question_id as id, q.tsv from question q
                     where 'question' = any (kinds) and q.neighbourhood_id = nb and q.archived_at is null and q.tsv @@ query limit 200) q) f
     order by f.rank desc, f.kind, f.id limit least(most, 200);
end $$;

create or replace function knowledge_found(nb uuid, words text, kinds text[], most integer)
returns table (kind text, id uuid, card jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    typed text[] := typed_words(words);
begin
    if nb is distinct from current_neighbourhood() or not is_colleague() then
        return;
    end if;
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        return query
        select f.kind, f.id, case f.kind when 'question' then question_card(q, n.slug) else knowledge_item_card(k, n.slug) end
          from knowledge_ranked(nb, search_query(nb, typed), kinds, most) with ordinality f (kind, id, rank, nr)
          join neighbourhood n on n.neighbourhood_id = nb
          left join question q on f.kind = 'question' and q.neighbourhood_id = nb and q.question_id = f.id
          left join knowledge_item k on f.kind = 'knowledge_item' and k.neighbourhood_id = nb and k.knowledge_item_id = f.id
         order by f.nr;
        exit when found;
        typed := mended_words(nb, typed);
    end loop;
end $$;

-- ---- the one field ----

-- Something that was found, and what tells it from another.  part: whose list it stands in, nr: where.
create type desk_line as (part integer, nr bigint, kind text, id uuid, name text, about text, start timestamptz, all_day boolean,
                          places_left integer, archived_at timestamptz, near boolean);

-- Of what everybody finds: what is there, and then who is gone.
create function desk_of_all(nb uuid, query tsquery, literal tsquery, kinds text[], mine text[]) returns setof desk_line
language plpgsql stable as $$
begin
    return query
    select 1, r.nr, r.kind, e.id, coalesce(c.card ->> 'title', c.card ->> 'name'),
           case when r.kind = 'activity' then coalesce(c.card -> 'place' ->> 'name', c.card ->> 'location')
                when r.kind in ('service', 'elsewhere') then c.card -> 'organisation' ->> 'name' else c.card ->> 'streetAddress' end,
           r.start, coalesce((c.card -> 'allDay')::boolean, false), r.places_left, null::timestamptz,
           mine <> '{}' and area_at(nb, e.latitude, e.longitude) = any (mine)
      from search_ranked(nb, query, literal, kinds, 20) with ordinality r (kind, start, places_left, card, nr)
     cross join lateral (select r.card::jsonb as card offset 0) c
      join search_entry e on e.neighbourhood_id = nb and e.id = (c.card ->> 'id')::uuid and e.kind = r.kind;
    if 'organisation' = any (kinds) then
        return query
        select 5, 1::bigint, 'organisation', o.organisation_id, o.name, o.archived_reason, null::timestamptz, false, null::integer, o.archived_at, false
          from organisations_gone(nb, literal, 5) o;
    end if;
end $$;

-- What only the desk finds: colleagues with any of the words, the rest with all; with slips also what has nearly these.
create function desk_of_desk(nb uuid, words text, typed text[], query tsquery, kinds text[], mine text[], slips boolean) returns setof desk_line
language plpgsql stable as $$
declare
    any_of constant tsquery := any_query(word_queries(nb, words));
    of_kind text;
begin
    if 'colleague' = any (kinds)
       and (slips or exists (select from colleague c where c.neighbourhood_id = nb and c.archived_at is null and c.tsv @@ any_of)) then
        return query
        select 2, c.nr, 'colleague', c.id, c.card ->> 'name', concat_ws(', ', c.card ->> 'jobTitle', c.card -> 'organisation' ->> 'name'),
               null::timestamptz, false, null::integer, null::timestamptz, array(select jsonb_array_elements_text(c.card -> 'areas')) && mine
          from colleagues_found(nb, words, '{}', '{}', null, null, null, null, null, 4) with ordinality c (away, rank, key, id, card, nr);
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

-- All of it for these words: as they were typed, or as they were mended.  Of what everybody finds nothing has all of several words when
-- one of them is not known.
create function desk_lines(nb uuid, words text, typed text[], mended text[], kinds text[], mine text[], known boolean, slips boolean)
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
    select * from desk_of_desk(nb, words, typed, query,
                               array(select k from unnest(kinds) k
                                      where k in ('ask', 'offer') or k in ('colleague', 'knowledge_item', 'question') and is_colleague()), mine, slips);
end $$;

create function words_within(typed text[]) returns text[]
language sql stable
return array(select '%' || unaccent(w) || '%' from unnest(typed) w);

drop function desk_has, named_by;
create or replace function desk_found(nb uuid, words text, kinds text[]) returns setof jsonb
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
    lines := array(select l from desk_lines(nb, words, typed, typed, kinds, mine, unlike is null, false) l);
    if length(words) > 3 and not exists (select from unnest(lines) l where l.part <> 2 or unaccent(lower(l.name)) like all (as_typed)) then
        mended := coalesce(unlike, mended_words(nb, typed), typed);
        lines := array(select l from desk_lines(nb, words, typed, mended, kinds, mine, true, true) l);
    end if;
    as_mended := words_within(mended);
    return query
    with named as (
        select l.*, coalesce(l.start < tomorrow, false) as today, coalesce(l.near, false) as close_by,
               case when unaccent(lower(l.name)) like all (as_typed) then 2
                    when unaccent(lower(l.name)) like all (as_mended) then 1 else 0 end as named
          from unnest(lines) l),
    placed as (
        select n.*, row_number() over (partition by n.part order by n.named desc, n.today::integer + n.close_by::integer desc, n.nr) as place
          from named n)
    select jsonb_build_object('kind', p.kind, 'id', p.id, 'name', p.name, 'about', nullif(p.about, ''), 'start', rfc3339(p.start),
                              'allDay', p.all_day, 'placesLeft', p.places_left, 'archivedAt', rfc3339(p.archived_at), 'today', p.today,
                              'near', p.close_by)
      from placed p
     where p.place <= 7
     order by p.archived_at is not null, p.named desc, p.today::integer + p.close_by::integer desc, p.part, p.place;
end $$;
revoke execute on function exchange_nearly, exchange_listed, exchange_found, knowledge_ranked, desk_of_all,
    desk_of_desk, desk_lines, words_within from public;
