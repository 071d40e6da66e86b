-- HSDS 3 in and out (decision 0432).  The tables of a package are rows with a file, a number and an id, whatever form it came in.
-- What a package said is kept beside our items: who exports what nobody changed gets back what was read, to the letter.

create table hsds_record (
    neighbourhood_id uuid not null,
    file             text not null,
    id               text not null,
    line             integer not null,
    is_row           jsonb not null,
    kind             text, -- which of our items it tells of, if any
    item_id          uuid,
    read_at          timestamptz not null default clock_now(),
    primary key (neighbourhood_id, file, id),
    constraint hsds_record_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint hsds_record_kind_unknown check (kind in ('organisation', 'place', 'service'))
);
create index hsds_record_item on hsds_record (neighbourhood_id, item_id);
alter table hsds_record enable row level security; -- read and written by the functions below alone

create type hsds_row as (file text, line integer, id text, is_row jsonb);

-- Which part stands where in nested JSON: the part names its owner under key, or, of a single one, the owner names the part.
-- nested: shown there when we write it, and not only understood.
create table hsds_part (file text not null, member text not null, part text not null, key text not null, single boolean not null,
                        nested boolean not null, primary key (file, member));
insert into hsds_part values
    ('services.csv', 'organization', 'organizations.csv', 'organization_id', true, true),
    ('services.csv', 'program', 'programs.csv', 'program_id', true, true),
    ('services.csv', 'phones', 'phones.csv', 'service_id', false, true),
    ('services.csv', 'schedules', 'schedules.csv', 'service_id', false, true),
    ('services.csv', 'service_areas', 'service_areas.csv', 'service_id', false, true),
    ('services.csv', 'service_at_locations', 'service_at_location.csv', 'service_id', false, true),
    ('services.csv', 'languages', 'languages.csv', 'service_id', false, true),
    ('services.csv', 'funding', 'funding.csv', 'service_id', false, true),
    ('services.csv', 'cost_options', 'cost_options.csv', 'service_id', false, true),
    ('services.csv', 'required_documents', 'required_documents.csv', 'service_id', false, true),
    ('services.csv', 'contacts', 'contacts.csv', 'service_id', false, true),
    ('services.csv', 'attributes', 'attributes.csv', 'link_id', false, true),
    ('services.csv', 'metadata', 'metadata.csv', 'resource_id', false, true),
    ('locations.csv', 'metadata', 'metadata.csv', 'resource_id', false, true),
    ('organizations.csv', 'metadata', 'metadata.csv', 'resource_id', false, true),
    ('service_at_location.csv', 'service', 'services.csv', 'service_id', true, false),
    ('service_at_location.csv', 'location', 'locations.csv', 'location_id', true, true),
    ('service_at_location.csv', 'contacts', 'contacts.csv', 'service_at_location_id', false, true),
    ('service_at_location.csv', 'phones', 'phones.csv', 'service_at_location_id', false, true),
    ('service_at_location.csv', 'schedules', 'schedules.csv', 'service_at_location_id', false, true),
    ('locations.csv', 'addresses', 'addresses.csv', 'location_id', false, true),
    ('locations.csv', 'accessibility', 'accessibility.csv', 'location_id', false, true),
    ('locations.csv', 'languages', 'languages.csv', 'location_id', false, true),
    ('locations.csv', 'contacts', 'contacts.csv', 'location_id', false, true),
    ('locations.csv', 'phones', 'phones.csv', 'location_id', false, true),
    ('locations.csv', 'schedules', 'schedules.csv', 'location_id', false, true),
    ('organizations.csv', 'phones', 'phones.csv', 'organization_id', false, true),
    ('organizations.csv', 'contacts', 'contacts.csv', 'organization_id', false, true),
    ('organizations.csv', 'funding', 'funding.csv', 'organization_id', false, true),
    ('organizations.csv', 'organization_identifiers', 'organization_identifiers.csv', 'organization_id', false, true),
    ('organizations.csv', 'programs', 'programs.csv', 'organization_id', false, true),
    ('organizations.csv', 'locations', 'locations.csv', 'organization_id', false, false),
    ('organizations.csv', 'services', 'services.csv', 'organization_id', false, false),
    ('contacts.csv', 'phones', 'phones.csv', 'contact_id', false, true),
    ('phones.csv', 'languages', 'languages.csv', 'phone_id', false, true),
    ('attributes.csv', 'taxonomy_term', 'taxonomy_terms.csv', 'taxonomy_term_id', true, true),
    ('taxonomy_terms.csv', 'taxonomy_detail', 'taxonomies.csv', 'taxonomy_id', true, true);

-- What a member has to be.  A link leads to a row of the package or to one that we know; without a required one a row hangs on nothing.
create table hsds_rule (file text not null, member text not null, kind text not null, required boolean not null default false,
                        most integer, links_to text, primary key (file, member));
insert into hsds_rule (file, member, kind, required, most) values
    ('organizations.csv', 'name', 'text', true, 120), ('organizations.csv', 'description', 'text', false, 10000),
    ('organizations.csv', 'website', 'url', false, 2000), ('organizations.csv', 'email', 'text', false, 254),
    ('organizations.csv', 'year_incorporated', 'number', false, null),
    ('locations.csv', 'name', 'text', false, 120), ('locations.csv', 'latitude', 'latitude', false, null),
    ('locations.csv', 'longitude', 'longitude', false, null), ('addresses.csv', 'address_1', 'text', false, 120),
    ('services.csv', 'name', 'text', true, 120), ('services.csv', 'description', 'text', false, 10000),
    ('services.csv', 'status', 'status', true, null), ('services.csv', 'url', 'url', false, 2000), ('services.csv', 'email', 'text', false, 254),
    ('services.csv', 'application_process', 'text', false, 1000), ('services.csv', 'fees_description', 'text', false, 500),
    ('services.csv', 'wait_time', 'text', false, 200), ('services.csv', 'eligibility_description', 'text', false, 1000),
    ('services.csv', 'minimum_age', 'age', false, null), ('services.csv', 'maximum_age', 'age', false, null),
    ('services.csv', 'assured_date', 'date', false, null), ('services.csv', 'last_modified', 'text', false, 40),
    ('schedules.csv', 'valid_from', 'date', false, null), ('schedules.csv', 'valid_to', 'date', false, null),
    ('schedules.csv', 'dtstart', 'date', false, null), ('schedules.csv', 'until', 'date', false, null),
    ('schedules.csv', 'opens_at', 'time', false, null), ('schedules.csv', 'closes_at', 'time', false, null),
    ('schedules.csv', 'interval', 'number', false, null), ('schedules.csv', 'count', 'number', false, null),
    ('schedules.csv', 'timezone', 'number', false, null),
    ('cost_options.csv', 'valid_from', 'date', false, null), ('cost_options.csv', 'valid_to', 'date', false, null),
    ('cost_options.csv', 'amount', 'number', false, null), ('phones.csv', 'number', 'text', true, 30), ('phones.csv', 'extension', 'number', false, null),
    ('programs.csv', 'name', 'text', true, 200), ('taxonomy_terms.csv', 'name', 'text', true, 200);
insert into hsds_rule (file, member, kind, required, links_to)
select 'services.csv', 'organization_id', 'link', true, 'organizations.csv'
union all select 'service_at_location.csv', 'service_id', 'link', true, 'services.csv'
union all select 'service_at_location.csv', 'location_id', 'link', true, 'locations.csv'
union all select 'addresses.csv', 'location_id', 'link', true, 'locations.csv'
union all select 'accessibility.csv', 'location_id', 'link', true, 'locations.csv'
union all select 'required_documents.csv', 'service_id', 'link', true, 'services.csv'
union all select 'cost_options.csv', 'service_id', 'link', true, 'services.csv'
union all select 'locations.csv', 'organization_id', 'link', false, 'organizations.csv'
union all select distinct on (p.part, p.key) p.part, p.key, 'link', false, p.file from hsds_part p
           where not p.single and p.key not in ('link_id', 'resource_id') and p.part not in ('services.csv', 'service_at_location.csv', 'addresses.csv', 'accessibility.csv', 'required_documents.csv', 'cost_options.csv', 'locations.csv')
union all select p.file, p.key, 'link', false, p.part from hsds_part p where p.single and p.file not in ('services.csv', 'service_at_location.csv')
union all select 'services.csv', 'program_id', 'link', false, 'programs.csv';

create function hsds_valid(kind text, said text) returns boolean
language plpgsql immutable as $$
begin
    case kind
    when 'date' then
        return said ~ '^\d{4}-\d\d-\d\d$' and said::date is not null;
    when 'time' then
        return said ~ '^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$';
    when 'number' then
        return said ~ '^-?\d{1,15}(\.\d{1,10})?$';
    when 'latitude' then
        return said ~ '^-?\d{1,3}(\.\d{1,20})?$' and abs(said::numeric) <= 90;
    when 'longitude' then
        return said ~ '^-?\d{1,3}(\.\d{1,20})?$' and abs(said::numeric) <= 180;
    when 'age' then
        return said ~ '^\d{1,3}(\.0+)?$' and said::numeric <= 120;
    when 'url' then
        return said ~ '^https?://\S+$';
    when 'status' then
        return said in ('active', 'inactive', 'defunct', 'temporarily closed');
    else
        return true;
    end case;
exception when data_exception then
    return false; -- the thirtieth of February
end $$;

-- ---- in: any form to rows ----

-- One object and all that stands under it.
create function hsds_flatten(of_file text, node jsonb) returns table (file text, is_row jsonb)
language plpgsql stable as $$
declare
    own jsonb := (select coalesce(jsonb_object_agg(m.key, m.value), '{}') from jsonb_each(node) m
                   where jsonb_typeof(m.value) not in ('object', 'array'));
    p hsds_part;
    child jsonb;
begin
    for p in select x.* from hsds_part x where x.file = of_file and node ? x.member loop
        for child in select v from jsonb_array_elements(case jsonb_typeof(node->p.member) when 'array' then node->p.member
                                                                                          else jsonb_build_array(node->p.member) end) v
                      where jsonb_typeof(v) = 'object' loop
            if p.single then
                own := own || jsonb_build_object(p.key, child->>'id');
                return query select f.file, f.is_row from hsds_flatten(p.part, child) f;
            else
                return query select f.file, f.is_row from hsds_flatten(p.part, child || jsonb_build_object(p.key, node->>'id')) f;
            end if;
        end loop;
    end loop;
    file := of_file;
    is_row := own;
    return next;
end $$;

-- What is absent, null or empty is one thing; what is a number is written as one.
create function hsds_clean(of_file text, said jsonb) returns jsonb
language sql stable
begin atomic
    select coalesce(jsonb_object_agg(m.key, case when r.kind in ('number', 'latitude', 'longitude', 'age')
                                                  and hsds_valid(r.kind, m.value #>> '{}')
                                                 then to_jsonb((m.value #>> '{}')::numeric) else m.value end), '{}')
      from jsonb_each(said) m
      left join hsds_rule r on r.file = of_file and r.member = m.key
     where jsonb_typeof(m.value) <> 'null' and m.value #>> '{}' <> '';
end;

-- A package by tables {"services.csv": [row]}, or nested: a page of services or organisations, a list, or one of them.
create function hsds_rows(told jsonb) returns setof hsds_row
language plpgsql stable as $$
begin
    if jsonb_typeof(told) = 'object' and exists (select from jsonb_object_keys(told) k where k ~ '^[a-z_]{1,60}\.csv$') then
        return query
        select t.key, v.at::integer, hsds_clean(t.key, v.is_row)->>'id', hsds_clean(t.key, v.is_row)
          from jsonb_each(told) t
         cross join jsonb_array_elements(case jsonb_typeof(t.value) when 'array' then t.value else '[]' end) with ordinality v (is_row, at)
         where jsonb_typeof(v.is_row) = 'object' and t.key ~ '^[a-z_]{1,60}\.csv$'
         order by t.key, v.at;
        return;
    end if;
    return query
    select distinct on (f.file, f.is_row->>'id') f.file, n.at::integer, hsds_clean(f.file, f.is_row)->>'id', hsds_clean(f.file, f.is_row)
      from jsonb_array_elements(case when jsonb_typeof(told) = 'array' then told
                                     when jsonb_typeof(told->'contents') = 'array' then told->'contents'
                                     else jsonb_build_array(told) end) with ordinality n (node, at)
     cross join hsds_flatten(case when n.node ? 'status' or n.node ? 'organization' then 'services.csv'
                                  when n.node ? 'location_type' then 'locations.csv'
                                  when n.node ? 'location' or n.node ? 'service' then 'service_at_location.csv'
                                  when n.node ? 'taxonomy_detail' or n.node ? 'term_uri' or n.node ? 'parent_id' then 'taxonomy_terms.csv'
                                  when n.node ? 'version' and not n.node ? 'profile' then 'taxonomies.csv'
                                  else 'organizations.csv' end, n.node) f
     where jsonb_typeof(n.node) = 'object'
     order by f.file, f.is_row->>'id', length(f.is_row::text) desc;
end $$;

-- Does a link lead to something?
create function hsds_known(nb uuid, package hsds_row[], of_file text, of_id text) returns boolean
language sql stable
begin atomic
    select exists (select from unnest(package) r where r.file = of_file and r.id = of_id)
        or exists (select from hsds_record k where k.neighbourhood_id = nb and k.file = of_file and k.id = of_id)
        or exists (select from item_life i where i.neighbourhood_id = nb and i.item_id::text = of_id
                      and i.kind = case of_file when 'organizations.csv' then 'organisation' when 'locations.csv' then 'place'
                                                when 'services.csv' then 'service' end);
end;

-- Every fault of every row; a link that leads nowhere and need not be there is told and is no reason to leave the row out.
create function hsds_faults(nb uuid, package hsds_row[]) returns table (file text, line integer, id text, member text, code text, serious boolean)
language sql stable
begin atomic
    select r.file, r.line, r.id, 'id', 'required', true from unnest(package) r where r.id is null
    union all
    select d.file, d.line, d.id, 'id', 'duplicate', true
      from (select r.file, r.line, r.id, count(*) over (partition by r.file, r.id) as times from unnest(package) r where r.id is not null) d
     where d.times > 1
    union all
    select r.file, r.line, r.id, u.member, case when r.is_row->>u.member is null then 'required' else 'invalid' end, true
      from unnest(package) r join hsds_rule u on u.file = r.file
     where case when r.is_row->>u.member is null then u.required else not hsds_valid(u.kind, r.is_row->>u.member) end
    union all
    select r.file, r.line, r.id, u.member, 'too_long', true
      from unnest(package) r join hsds_rule u on u.file = r.file where length(r.is_row->>u.member) > u.most
    union all
    select r.file, r.line, r.id, u.member, 'not_found', u.required
      from unnest(package) r join hsds_rule u on u.file = r.file
     where u.links_to is not null and r.is_row->>u.member is not null and not hsds_known(nb, package, u.links_to, r.is_row->>u.member);
end;

-- An id that is always the same one for the same text.
create function hsds_id(of_text text) returns uuid
language sql immutable parallel safe
return md5('hsds ' || of_text)::uuid;

-- ---- packages that are not HSDS 3, made so ----

-- An older package (HSDS 1, as Ohana writes it): numbers for ids, a service at one place, a schedule per weekday, lists in a cell.
create function hsds_of_older(told jsonb) returns jsonb
language sql stable
begin atomic
    with said as (
        select t.key as file, v.at, v.r,
               -- each id and each link becomes an id that is one in every file
               v.r || jsonb_strip_nulls(jsonb_build_object(
                   'id', hsds_id('older ' || t.key || (v.r->>'id')),
                   'organization_id', hsds_id('older organizations.csv' || nullif(v.r->>'organization_id', '')),
                   'location_id', hsds_id('older locations.csv' || nullif(v.r->>'location_id', '')),
                   'service_id', hsds_id('older services.csv' || nullif(v.r->>'service_id', '')),
                   'contact_id', hsds_id('older contacts.csv' || nullif(v.r->>'contact_id', '')),
                   'program_id', hsds_id('older programs.csv' || nullif(v.r->>'program_id', '')))) as is_row
          from jsonb_each(told) t cross join jsonb_array_elements(t.value) with ordinality v (r, at)),
    made as (
        select s.file, s.at, s.is_row - 'accessibility' - 'admin_emails' - 'languages' - 'date_incorporated' - 'licenses' - 'accreditations'
                             - 'funding_sources' || jsonb_build_object('location_type', case s.file when 'locations.csv' then 'physical' end,
                                                                       'address_type', case s.file when 'addresses.csv' then 'physical' end) as is_row
          from said s where s.file in ('organizations.csv', 'locations.csv', 'addresses.csv', 'contacts.csv', 'programs.csv')
        union all
        select s.file, s.at, s.is_row - 'number_type' - 'country_prefix' - 'department' - 'vanity_number' || jsonb_build_object('type', s.r->'number_type')
          from said s where s.file = 'phones.csv'
        union all
        select s.file, s.at, jsonb_build_object(
                   'id', s.is_row->'id', 'organization_id', (select l.is_row->'organization_id' from said l where l.file = 'locations.csv' and l.is_row->'id' = s.is_row->'location_id'),
                   'program_id', s.is_row->'program_id', 'name', s.r->'name', 'alternate_name', s.r->'alternate_name', 'description', s.r->'description', 'url', s.r->'website',
                   'email', s.r->'email', 'status', coalesce(nullif(s.r->>'status', ''), 'active'), 'application_process', s.r->'application_process',
                   'fees_description', s.r->'fees', 'wait_time', s.r->'wait_time', 'eligibility_description', s.r->'eligibility',
                   'interpretation_services', s.r->'interpretation_services')
          from said s where s.file = 'services.csv'
        union all
        select 'service_at_location.csv', s.at, jsonb_build_object('id', hsds_id('older at ' || (s.r->>'id')), 'service_id', s.is_row->'id', 'location_id', s.is_row->'location_id')
          from said s where s.file = 'services.csv' and s.is_row ? 'location_id'
        union all
        select 'service_areas.csv', s.at, jsonb_build_object('id', hsds_id('older area ' || (s.r->>'id') || btrim(a)), 'service_id', s.is_row->'id', 'name', btrim(a))
          from said s cross join regexp_split_to_table(s.r->>'service_areas', ',') a where s.file = 'services.csv' and btrim(a) <> ''
        union all
        select 'languages.csv', s.at, jsonb_build_object('id', hsds_id('older language ' || (s.r->>'id') || btrim(a)), 'service_id', s.is_row->'id', 'name', btrim(a))
          from said s cross join regexp_split_to_table(s.r->>'languages', ',') a where s.file = 'services.csv' and btrim(a) <> ''
        union all
        select 'attributes.csv', s.at, jsonb_build_object('id', hsds_id('older attribute ' || (s.r->>'id') || btrim(a)), 'link_id', s.is_row->'id', 'link_entity', 'service',
                                                          'taxonomy_term_id', hsds_id('older term ' || btrim(a)))
          from said s cross join regexp_split_to_table(s.r->>'taxonomy_ids', ',') a where s.file = 'services.csv' and btrim(a) <> ''
        union all
        select 'taxonomy_terms.csv', s.at, jsonb_build_object('id', hsds_id('older term ' || (s.r->>'taxonomy_id')), 'code', s.r->'taxonomy_id', 'name', s.r->'name',
                                                              'description', s.r->'name', 'parent_id', hsds_id('older term ' || nullif(s.r->>'parent_id', '')))
          from said s where s.file = 'taxonomy.csv'
        union all
        select 'schedules.csv', s.at, jsonb_build_object('id', s.is_row->'id', 'service_id', s.is_row->'service_id', 'location_id', s.is_row->'location_id', 'freq', 'WEEKLY',
                   'interval', 1, 'byday', upper(left(s.r->>'weekday', 2)), 'opens_at', s.r->'opens_at', 'closes_at', s.r->'closes_at')
          from said s where s.file = 'regular_schedules.csv'
        union all
        select 'schedules.csv', 1000 + s.at, jsonb_build_object('id', s.is_row->'id', 'service_id', s.is_row->'service_id', 'location_id', s.is_row->'location_id',
                   'valid_from', s.r->'start_date', 'valid_to', s.r->'end_date', 'opens_at', s.r->'opens_at', 'closes_at', s.r->'closes_at')
          from said s where s.file = 'holiday_schedules.csv')
    select jsonb_object_agg(f.file, f.is_rows)
      from (select m.file, jsonb_agg(jsonb_strip_nulls(m.is_row) order by m.at) as is_rows from made m group by m.file) f;
end;

-- A tree of terms under top_level, second_level and so on, as Open Eligibility is published.
create function hsds_of_tree(told jsonb) returns jsonb
language sql stable
begin atomic
    with recursive term as (
        select t as node, null::text as parent from jsonb_array_elements(told#>'{taxonomy,top_level}') t
        union all
        select c, p.node->>'@id' from term p
         cross join jsonb_each(p.node) m cross join jsonb_array_elements(m.value) c
         where m.key like '%\_level' and jsonb_typeof(m.value) = 'array')
    select jsonb_build_object('taxonomy_terms.csv', jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
               'id', hsds_id('tree ' || (t.node->>'@id')), 'code', t.node->'@id', 'name', t.node->'@title', 'description', t.node->'@title',
               'parent_id', hsds_id('tree ' || t.parent))) order by t.node->>'@id'))
      from term t;
end;

-- Lists that only name organisations: what they are called, what they do, where.
create function hsds_of_names(list jsonb) returns jsonb
language sql stable
begin atomic
    select jsonb_build_object(
        'organizations.csv', jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'id', hsds_id('named ' || coalesce(v.r->>'id', v.r->>'naam', v.at::text)), 'name', v.r->'naam', 'alternate_name', v.r#>'{ook_bekend_als,0}',
            'description', coalesce(v.r->>'wat', concat_ws(', ', v.r->>'sport', nullif(v.r->>'plaats', ''))), 'website', v.r->'website',
            'year_incorporated', substring(v.r->>'sinds' from '\d{4}'))) order by v.at),
        'locations.csv', coalesce(jsonb_agg(jsonb_build_object('id', hsds_id('named place ' || (v.r->>'naam')), 'location_type', 'physical', 'name', v.r->'naam',
            'organization_id', hsds_id('named ' || coalesce(v.r->>'id', v.r->>'naam', v.at::text))) order by v.at) filter (where v.r->>'adres' <> ''), '[]'),
        'addresses.csv', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', hsds_id('named address ' || (v.r->>'naam')),
            'location_id', hsds_id('named place ' || (v.r->>'naam')), 'address_1', v.r->'adres', 'city', v.r->'plaats', 'state_province', v.r->'plaats',
            'postal_code', v.r->'postcode', 'country', 'NL', 'address_type', 'physical')) order by v.at) filter (where v.r->>'adres' <> ''), '[]'))
      from jsonb_array_elements(list) with ordinality v (r, at) where jsonb_typeof(v.r) = 'object';
end;

-- A table of themes, what is under them and the words people use.
create function hsds_of_themes_named(list jsonb) returns jsonb
language sql stable
begin atomic
    with row_of as (select v.r, v.at, hsds_id('theme ' || (v.r->>'thema')) as above from jsonb_array_elements(list) with ordinality v (r, at))
    select jsonb_build_object('taxonomy_terms.csv', jsonb_agg(t.is_row order by t.at))
      from (select min(r.at)::numeric - 0.5 as at, jsonb_build_object('id', r.above, 'name', r.r->>'thema', 'description', r.r->>'thema') as is_row
              from row_of r where r.r->>'thema' <> '' group by r.above, r.r->>'thema'
            union all
            select r.at, jsonb_strip_nulls(jsonb_build_object('id', hsds_id('theme ' || (r.r->>'thema') || ' > ' || (r.r->>'subthema')), 'name', r.r->'subthema',
                       'description', concat_ws(' ', r.r->>'omschrijving', replace(r.r->>'trefwoorden', '|', ', ')), 'parent_id', r.above))
              from row_of r) t;
end;

-- Whatever is told, as HSDS 3.
create function hsds_adapt(told jsonb) returns jsonb
language sql stable
return case
    when told ? 'regular_schedules.csv' or told ? 'services.csv' and told#>'{services.csv,0}' ? 'taxonomy_ids' then hsds_of_older(told)
    when told#>'{taxonomy,top_level}' is not null then hsds_of_tree(told)
    when jsonb_typeof(told->'organisaties') = 'array' then hsds_of_names(told->'organisaties')
    when jsonb_typeof(told) = 'array' and told->0 ? 'naam' then hsds_of_names(told)
    when told ? 'themas.csv' then hsds_of_themes_named(told->'themas.csv')
    else told end;
