-- HSDS 3 out: what was read and nobody changed stands there as it came; the rest is written from our items (decision 0432).

-- Our items with the row they came as; fresh: nobody changed it since.
create function hsds_items(nb uuid) returns table (kind text, item_id uuid, id text, is_row jsonb, fresh boolean)
language sql stable
begin atomic
    select i.kind, i.item_id, coalesce(k.id, i.item_id::text), coalesce(k.is_row, '{}'), coalesce(i.changed_at <= k.read_at, false)
      from (select 'organisation' as kind, o.organisation_id as item_id, o.changed_at, o.archived_at from organisation o where o.neighbourhood_id = nb
            union all select 'place', p.place_id, p.changed_at, p.archived_at from place p where p.neighbourhood_id = nb
            union all select 'service', s.service_id, s.changed_at, s.archived_at from service s where s.neighbourhood_id = nb) i
      left join hsds_record k on k.neighbourhood_id = nb and k.kind = i.kind and k.item_id = i.item_id
                             and k.file in ('organizations.csv', 'locations.csv', 'services.csv')
     where i.archived_at is null or k.id is not null;
end;

create function hsds_of_organisations(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row) from hsds_items(nb) i
      join organisation o on o.neighbourhood_id = nb and o.organisation_id = i.item_id
     cross join lateral (
        select 'organizations.csv'::text, i.is_row || jsonb_build_object(
                   'id', i.id, 'name', o.name, 'alternate_name', o.also_known_as[1], 'description', coalesce(nullif(o.text, ''), o.name),
                   'email', nullif(o.email, ''), 'website', o.url, 'year_incorporated', o.since)
        union all
        select 'phones.csv'::text, jsonb_build_object('id', hsds_id('phone' || i.item_id), 'organization_id', i.id, 'number', o.telephone,
                                                           'type', 'voice')
         where o.telephone <> '') x (file, is_row)
     where i.kind = 'organisation' and not i.fresh;
end;

create function hsds_of_places(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row) from hsds_items(nb) i
      join place p on p.neighbourhood_id = nb and p.place_id = i.item_id
      join neighbourhood n on n.neighbourhood_id = nb
      left join hsds_items(nb) o on o.kind = 'organisation' and o.item_id = p.organisation_id
     cross join lateral (
        select 'locations.csv'::text, i.is_row || jsonb_build_object(
                   'id', i.id, 'location_type', 'physical', 'organization_id', o.id, 'name', p.name, 'alternate_name', p.also_known_as[1],
                   'description', nullif(p.text, ''), 'latitude', p.latitude, 'longitude', p.longitude)
        union all
        select 'addresses.csv'::text, jsonb_build_object(
                   'id', hsds_id('address' || i.item_id), 'location_id', i.id, 'address_1', p.street_address,
                   'city', coalesce(nullif(p.locality, ''), n.municipality), 'state_province', n.municipality,
                   'postal_code', coalesce(nullif(p.postal_code, ''), '0000'), 'country', 'NL', 'address_type', 'physical')
         where p.street_address <> ''
        union all
        select 'accessibility.csv'::text, jsonb_build_object('id', hsds_id('access' || i.item_id), 'location_id', i.id,
                                                                  'description', p.accessibility_note)
         where p.accessibility_note <> '') x (file, is_row)
     where i.kind = 'place' and not i.fresh;
end;

-- Where a service is, with the id of that in HSDS.
create function hsds_at(nb uuid, s service) returns table (place_id uuid, location text, id text)
language plpgsql stable as $$
#variable_conflict use_column
begin
    return query
    select w.place_id, l.id, hsds_id('at' || s.service_id || w.place_id)::text
      from unnest(s.places) w (place_id) join hsds_items(nb) l on l.kind = 'place' and l.item_id = w.place_id;
end $$;

create function hsds_schedules(nb uuid, s service, of_id text) returns setof hsds_row
language plpgsql stable as $$
begin
    return query
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row)
      from (
        select 'schedules.csv'::text, jsonb_build_object(
                   'id', hsds_id('hours' || s.service_id || h.at), 'service_id', of_id, 'service_at_location_id', a.id,
                   'freq', upper(h.line->>'frequency'), 'interval', h.line->'interval',
                   'byday', (select string_agg(d, ',') from jsonb_array_elements_text(h.line->'byDay') d),
                   'opens_at', h.line->>'opens', 'closes_at', h.line->>'closes', 'valid_from', h.line->>'from', 'valid_to', h.line->>'until',
                   'notes', h.line->>'note')
          from jsonb_array_elements(s.hours) with ordinality h (line, at)
          left join hsds_at(nb, s) a on a.place_id::text = h.line->>'place'
        union all
        select 'schedules.csv'::text, jsonb_build_object(
                   'id', hsds_id('exception' || s.service_id || h.at), 'service_id', of_id, 'valid_from', h.line->>'date',
                   'valid_to', coalesce(h.line->>'until', h.line->>'date'), 'opens_at', h.line->>'opens', 'closes_at', h.line->>'closes',
                   'notes', h.line->>'note',
                   'description', case when h.line->>'opens' is null then 'Dicht' else 'Andere tijden' end)
          from jsonb_array_elements(s.exceptions) with ordinality h (line, at)) x (file, is_row);
end $$;

create function hsds_of_services(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row) from hsds_items(nb) i
      join service s on s.neighbourhood_id = nb and s.service_id = i.item_id
      join hsds_items(nb) o on o.kind = 'organisation' and o.item_id = s.organisation_id
     cross join lateral (
        select 'services.csv'::text, i.is_row || jsonb_build_object(
                   'id', i.id, 'organization_id', o.id, 'name', s.name, 'alternate_name', s.also_known_as[1],
                   'description', nullif(concat_ws(E'\n\n', nullif(s.summary, ''), nullif(s.text, '')), ''), 'url', s.url,
                   'email', nullif(s.email, ''), 'status', case when s.archived_at is null then 'active' else 'inactive' end,
                   'application_process', nullif(s.application, ''), 'wait_time', nullif(s.waiting_time, ''),
                   'fees_description', nullif(concat_ws('. ', case when s.free then 'Gratis' end, nullif(s.cost_note, '')), ''),
                   'eligibility_description', nullif(s.eligibility, ''), 'minimum_age', s.minimum_age, 'maximum_age', s.maximum_age,
                   'assured_date', to_char(s.confirmed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'))
        union all
        select 'service_at_location.csv'::text, jsonb_build_object('id', a.id, 'service_id', i.id, 'location_id', a.location) from hsds_at(nb, s) a
        union all
        select h.file, h.is_row from hsds_schedules(nb, s, i.id) h
        union all
        select 'phones.csv'::text, jsonb_build_object('id', hsds_id('phone' || i.item_id), 'service_id', i.id, 'number', s.telephone, 'type', 'voice')
         where s.telephone <> ''
        union all
        select 'languages.csv'::text, jsonb_build_object('id', hsds_id('language' || i.item_id || l), 'service_id', i.id, 'name', l, 'code', l)
          from unnest(s.languages) l
        union all
        select 'service_areas.csv'::text, jsonb_build_object('id', hsds_id('area' || i.item_id || l), 'service_id', i.id, 'name', l)
          from unnest(s.areas) l
        union all
        select 'attributes.csv'::text, jsonb_build_object('id', hsds_id('theme' || i.item_id || l), 'link_id', i.id, 'link_entity', 'service',
                                                               'taxonomy_term_id', hsds_id('theme' || nb || l))
          from unnest(s.themes) l) x (file, is_row)
     where i.kind = 'service' and not i.fresh;
end;

-- The themes, as a taxonomy.
create function hsds_of_themes(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row)
      from (
        select 'taxonomies.csv'::text, jsonb_build_object('id', hsds_id('themes' || nb), 'name', 'Thema''s van ' || n.name,
                                                               'description', 'De thema''s van de sociale kaart.')
          from neighbourhood n where n.neighbourhood_id = nb and exists (select from category c where c.neighbourhood_id = nb and c.kind = 'theme')
        union all
        select 'taxonomy_terms.csv'::text, jsonb_build_object(
                   'id', hsds_id('theme' || nb || c.slug), 'code', c.slug, 'name', c.name, 'description', coalesce(nullif(array_to_string(c.words, ', '), ''), c.name),
                   'parent_id', hsds_id('theme' || nb || c.parent), 'taxonomy_id', hsds_id('themes' || nb), 'language', 'nl')
          from category c where c.neighbourhood_id = nb and c.kind = 'theme' and c.archived_at is null) x (file, is_row);
end;

-- All rows of a package.
create function hsds_out(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select k.file, k.line, k.id, k.is_row
      from hsds_record k left join hsds_items(nb) i on i.kind = k.kind and i.item_id = k.item_id
     where k.neighbourhood_id = nb
       and (k.kind is null or i.fresh
            or k.file not in ('organizations.csv', 'locations.csv', 'services.csv', 'addresses.csv', 'phones.csv', 'schedules.csv', 'languages.csv',
                              'service_areas.csv', 'service_at_location.csv', 'accessibility.csv', 'attributes.csv'))
    union all select * from hsds_of_organisations(nb)
    union all select * from hsds_of_places(nb)
    union all select * from hsds_of_services(nb)
    union all select t.* from hsds_of_themes(nb) t
     where not exists (select from hsds_record k where k.neighbourhood_id = nb and k.file = t.file and k.id = t.id);
end;

-- A package by tables.
create function hsds_tables(nb uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select coalesce(jsonb_object_agg(t.file, t.is_rows), '{}')
      from (select o.file, jsonb_agg(o.is_row order by o.line, o.id) as is_rows from hsds_out(nb) o group by o.file) t;
end;

-- One row with what hangs on it, as nested JSON.
create function hsds_nest(package hsds_row[], of_file text, of_row jsonb) returns jsonb
language plpgsql immutable as $$
declare
    whole jsonb := of_row;
    parts jsonb;
    p hsds_part;
begin
    for p in select x.* from hsds_part x where x.file = of_file and x.nested order by x.member loop
        if p.single then
            parts := (select hsds_nest(package, p.part, r.is_row) from unnest(package) r where r.file = p.part and r.id = of_row->>p.key limit 1);
            whole := case when parts is null then whole else whole - p.key || jsonb_build_object(p.member, parts) end;
        else
            parts := (select jsonb_agg(hsds_nest(package, p.part, r.is_row - p.key) order by r.line, r.id)
                        from unnest(package) r where r.file = p.part and r.is_row->>p.key = of_row->>'id');
            whole := case when parts is null then whole else whole || jsonb_build_object(p.member, parts) end;
        end if;
    end loop;
    return whole;
end $$;

-- A page of services, as the API of HSDS 3 gives it.
create function hsds_services(nb uuid, at integer, size integer) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    package constant hsds_row[] := array(select o from hsds_out(nb) o);
    ids constant text[] := array(select r.id from unnest(package) r where r.file = 'services.csv' order by lower(r.is_row->>'name'), r.id);
    pages constant integer := greatest(1, ceil(cardinality(ids) / size::numeric)::integer);
    chosen constant text[] := ids[(at - 1) * size + 1 : at * size];
begin
    return jsonb_build_object(
        'total_items', cardinality(ids), 'total_pages', pages, 'page_number', at, 'size', cardinality(chosen), 'first_page', at = 1,
        'last_page', at >= pages, 'empty', cardinality(chosen) = 0,
        'contents', coalesce((select jsonb_agg(hsds_nest(package, 'services.csv', r.is_row) order by array_position(chosen, r.id))
                                from unnest(package) r where r.file = 'services.csv' and r.id = any (chosen)), '[]'));
end $$;
revoke execute on function hsds_tables, hsds_services from public;
grant execute on function hsds_tables, hsds_services to voordeur_api;
