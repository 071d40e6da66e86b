-- A neighbourhood's own fields in HSDS 3 (decision 0510): a field that everybody sees is a term, and what is filled in is an attribute
-- with that term and a value.  What only professionals see stays here.

insert into hsds_part values
    ('organizations.csv', 'attributes', 'attributes.csv', 'link_id', false, true),
    ('locations.csv', 'attributes', 'attributes.csv', 'link_id', false, true);

-- The field that a term stands for: ours, or one that is called the same.
create function hsds_field(nb uuid, of_kind text, term_id text, term jsonb) returns extra_field
language sql stable
begin atomic
    select f from extra_field f
     where f.neighbourhood_id = nb and f.kind = of_kind and f.public and f.archived_at is null
       and (term_id = hsds_id('field' || f.extra_field_id)::text or term->>'code' = of_kind || '.' || f.slug
            or plain_name(term->>'name') in (plain_name(f.name), plain_name(f.name_en)))
     order by term_id = hsds_id('field' || f.extra_field_id)::text desc, f.ordinal, f.slug limit 1;
end;

-- Values that come with a main row.  What is nothing for its field stays in the record alone, and what is not told stays as it is.
create function hsds_put_extras(nb uuid, package hsds_row[], r hsds_row, item uuid) returns void
language plpgsql as $$
declare
    of_kind constant text := hsds_kind(r.file);
    said constant jsonb := (
        select coalesce(jsonb_object_agg((f.field).slug, v.value), '{}')
          from hsds_under(package, 'attributes.csv', 'link_id', r.id) a
         cross join lateral (select hsds_field(nb, of_kind, a->>'taxonomy_term_id',
                                               (select t.is_row from unnest(package) t
                                                 where t.file = 'taxonomy_terms.csv' and t.id = a->>'taxonomy_term_id' limit 1)) as field) f
         cross join lateral extra_read(f.field, a->>'value') v (value)
         where a->>'value' is not null and (f.field).slug is not null and extra_fault(f.field, v.value) is null);
begin
    if said <> '{}' then
        execute format('update %1$I set extras = jsonb_strip_nulls(extras || $3) where neighbourhood_id = $1 and %2$I = $2', of_kind, of_kind || '_id')
        using nb, item, said;
    end if;
end $$;

-- ---- out ----

create function hsds_of_fields(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select x.file, 0, x.is_row->>'id', jsonb_strip_nulls(x.is_row)
      from (
        select 'taxonomies.csv'::text, jsonb_build_object('id', hsds_id('fields' || nb), 'name', 'Eigen velden van ' || n.name,
                                                               'description', 'Wat deze wijk vraagt naast wat elke wijk vraagt.')
          from neighbourhood n
         where n.neighbourhood_id = nb
           and exists (select from extra_field f where f.neighbourhood_id = nb and f.public and f.archived_at is null
                                                   and f.kind in ('organisation', 'place', 'service'))
        union all
        select 'taxonomy_terms.csv'::text, jsonb_build_object(
                   'id', hsds_id('field' || f.extra_field_id), 'code', f.kind || '.' || f.slug, 'name', f.name,
                   'description', coalesce(nullif(f.hint, ''), f.name), 'taxonomy_id', hsds_id('fields' || nb), 'language', 'nl')
          from extra_field f
         where f.neighbourhood_id = nb and f.public and f.archived_at is null and f.kind in ('organisation', 'place', 'service')) x (file, is_row);
end;

-- What stood there as another's attribute keeps its id and its term.
create function hsds_of_extras(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select distinct on (item_id, slug) 'attributes.csv', 0, x.is_row->>'id', x.is_row
      from hsds_items(nb) i
      join (select 'organisation' as kind, o.organisation_id as item_id, o.extras from organisation o where o.neighbourhood_id = nb and o.extras <> '{}'
            union all select 'place', p.place_id, p.extras from place p where p.neighbourhood_id = nb and p.extras <> '{}'
            union all select 'service', s.service_id, s.extras from service s where s.neighbourhood_id = nb and s.extras <> '{}') e using (kind, item_id)
      join extra_field f on f.neighbourhood_id = nb and f.kind = i.kind and f.public and f.archived_at is null and e.extras ? f.slug
      left join (select k.item_id, k.is_row, (hsds_field(nb, k.kind, k.is_row->>'taxonomy_term_id', t.is_row)).slug
                   from hsds_record k
                   left join hsds_record t on t.neighbourhood_id = nb and t.file = 'taxonomy_terms.csv' and t.id = k.is_row->>'taxonomy_term_id'
                  where k.neighbourhood_id = nb and k.file = 'attributes.csv' and k.is_row->>'value' is not null) was using (item_id, slug)
     cross join lateral (
        select jsonb_build_object('id', hsds_id('field' || i.item_id || f.slug), 'link_id', i.id,
                                  'link_entity', case i.kind when 'organisation' then 'organization' when 'place' then 'location' else 'service' end,
                                  'taxonomy_term_id', hsds_id('field' || f.extra_field_id))
               || coalesce(was.is_row, '{}') || jsonb_build_object('value', e.extras->>f.slug)) x (is_row)
     where not i.fresh
     order by item_id, slug, x.is_row->>'id';
end;

-- An attribute with a value that is no field of ours stays with what somebody changed; else hsds_out is as it was (0434).
create or replace function hsds_out(nb uuid) returns setof hsds_row
language sql stable
begin atomic
    select k.file, k.line, k.id, k.is_row
      from hsds_record k
      left join hsds_items(nb) i on i.kind = k.kind and i.item_id = k.item_id
      left join hsds_record t on k.file = 'attributes.csv' and t.neighbourhood_id = nb and t.file = 'taxonomy_terms.csv' and t.id = k.is_row->>'taxonomy_term_id'
     where k.neighbourhood_id = nb
       and (k.kind is null or i.fresh
            or k.file = 'attributes.csv' and k.is_row->>'value' is not null
               and (hsds_field(nb, k.kind, k.is_row->>'taxonomy_term_id', t.is_row)).slug is null
            or k.file not in ('organizations.csv', 'locations.csv', 'services.csv', 'addresses.csv', 'phones.csv', 'schedules.csv', 'languages.csv',
                              'service_areas.csv', 'service_at_location.csv', 'accessibility.csv', 'attributes.csv'))
    union all select * from hsds_of_organisations(nb)
    union all select * from hsds_of_places(nb)
    union all select * from hsds_of_services(nb)
    union all select * from hsds_of_extras(nb)
    union all select t.* from (select * from hsds_of_themes(nb) union all select * from hsds_of_fields(nb)) t
     where not exists (select from hsds_record k where k.neighbourhood_id = nb and k.file = t.file and k.id = t.id);
end;
