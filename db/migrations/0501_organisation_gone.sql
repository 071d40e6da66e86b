-- An organisation that stopped or goes on under another name is found by its name (decision 0500).

-- What it is called and was called before.  Immutable as far as an index asks: the rules of a language change with a release.
create function organisation_words(name text, also_known_as text[]) returns tsvector
language plpgsql immutable parallel safe set search_path = public as $$
begin
    return search_text(names_of(name, also_known_as), '', '', '');
end $$;
create index organisation_gone on organisation using gin (neighbourhood_id, organisation_words(name, also_known_as))
    where archived_at is not null;

-- Those that have all these words in their name, what was put away last first.  Who merely made way for one of the same name is not
-- missed by anybody.
create function organisations_gone(nb uuid, named tsquery, most integer) returns setof organisation
language plpgsql stable as $$
begin
    return query
    select o.* from organisation o
     where o.neighbourhood_id = nb and o.archived_at is not null and organisation_words(o.name, o.also_known_as) @@ named
       and not exists (select from organisation other
                        where other.neighbourhood_id = nb and lower(other.name) = lower(o.name) and other.archived_at is null)
     order by o.archived_at desc, o.organisation_id limit least(most, 5);
end $$;
revoke execute on function organisations_gone from public;

-- The items of search_ranked, and then who is gone.
create function search_found(nb uuid, typed text[], kinds text[], most integer) returns table (kind text, start timestamptz, item text)
language plpgsql stable as $$
declare
    literal constant tsquery := search_query(null, typed);
    given integer;
begin
    return query
    select r.kind, r.start,
           '{"kind":"' || r.kind || '","start":' || coalesce('"' || rfc3339(r.start) || '"', 'null')
           || case r.kind when 'activity' then ',"placesLeft":' || coalesce(r.places_left::text, 'null')
                          when 'organisation' then ',"archivedAt":null,"archivedReason":null' else '' end
           || ',"card":' || r.card || '}'
      from search_ranked(nb, search_query(nb, typed), literal, kinds, most) r;
    get diagnostics given = row_count;
    if 'organisation' = any (kinds) and given < most then
        return query
        select 'organisation', null::timestamptz,
               '{"kind":"organisation","start":null,"archivedAt":"' || rfc3339(o.archived_at) || '","archivedReason":'
               || coalesce(to_json(o.archived_reason)::text, 'null') || ',"card":' || organisation_card(o, n.slug, null) || '}'
          from organisations_gone(nb, literal, most - given) o join neighbourhood n using (neighbourhood_id);
    end if;
end $$;
revoke execute on function search_found from public;

create or replace function search_all(nb uuid, words text, kinds text[], most integer)
returns table (kind text, start timestamptz, item text, corrected_to text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    typed text[] := typed_words(words);
    mended boolean := false;
begin
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        return query
        select f.kind, f.start, f.item, case when mended then array_to_string(typed, ' ') end
          from search_found(nb, typed, kinds, least(most, 500)) f;
        exit when found;
        typed := mended_words(nb, typed);
        mended := true;
    end loop;
end $$;
