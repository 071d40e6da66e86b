-- HSDS 3: rows become organisations, places and services, and these become rows (decision 0432).

-- Plain text as the HTML of a page: a paragraph where an empty line is.
create function plain_html(said text) returns text
language sql immutable parallel safe
return case when btrim(said) <> '' then '<p>' || regexp_replace(replace(replace(replace(btrim(said), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
                                                              E'\n\\s*\n', E'</p>\n<p>', 'g') || '</p>' else '' end;

create function hsds_kind(of_file text) returns text
language sql immutable parallel safe
return case of_file when 'organizations.csv' then 'organisation' when 'locations.csv' then 'place' when 'services.csv' then 'service' end;

-- Which of our items a main row is: what it was when it was last read, the one of that id, or the one of that name; else null.
create function hsds_item(nb uuid, r hsds_row) returns uuid
language sql stable
begin atomic
    select coalesce(
        (select k.item_id from hsds_record k where k.neighbourhood_id = nb and k.file = r.file and k.id = r.id),
        (select i.item_id from item_life i where i.neighbourhood_id = nb and i.kind = hsds_kind(r.file) and i.item_id::text = r.id),
        case r.file when 'organizations.csv' then
            (select o.organisation_id from organisation o
              where o.neighbourhood_id = nb and o.archived_at is null
                and plain_name(r.is_row->>'name') in (select plain_name(x) from unnest(o.name || o.also_known_as) x)
              order by o.created_at limit 1)
        when 'locations.csv' then
            (select p.place_id from place p
              where p.neighbourhood_id = nb and p.archived_at is null
                and plain_name(r.is_row->>'name') in (select plain_name(x) from unnest(p.name || p.also_known_as) x)
              order by p.created_at limit 1) end);
end;

-- The rows of a file that hang on another row by this member, in order.
create function hsds_under(package hsds_row[], of_file text, key text, of_id text) returns setof jsonb
language sql immutable
begin atomic
    select r.is_row from unnest(package) r where r.file = of_file and r.is_row->>key = of_id order by r.line, r.id;
end;

-- The schedules that our opening hours can say; the others stay in the record.
create function hsds_hours(package hsds_row[], of_service text, places jsonb) returns jsonb
language sql stable
begin atomic
    select coalesce(jsonb_agg(h.line) filter (where jsonb_array_length(h.line->'byDay') > 0
               and (h.line->>'opens' is not null or h.line->>'note' is not null)), '[]')
      from (select jsonb_build_object(
                       'frequency', lower(s->>'freq'), 'interval', least(greatest(coalesce((s->>'interval')::numeric::integer, 1), 1), 12),
                       'byDay', to_jsonb(array(select d from regexp_split_to_table(upper(s->>'byday'), '\s*,\s*') d
                                                where case s->>'freq' when 'WEEKLY' then d ~ '^(MO|TU|WE|TH|FR|SA|SU)$'
                                                                      else d ~ '^([1-5]|-1)(MO|TU|WE|TH|FR|SA|SU)$' end limit 7)),
                       'opens', case when t.fits then left(s->>'opens_at', 5) end, 'closes', case when t.fits then left(s->>'closes_at', 5) end,
                       'from', s->>'valid_from', 'until', coalesce(s->>'until', s->>'valid_to'), 'place', places->>(s->>'service_at_location_id'),
                       'note', left(coalesce(s->>'notes', s->>'description'), 200)) as line
              from (select * from hsds_under(package, 'schedules.csv', 'service_id', of_service) s
                    union all
                    select s from hsds_under(package, 'service_at_location.csv', 'service_id', of_service) l
                     cross join hsds_under(package, 'schedules.csv', 'service_at_location_id', l->>'id') s where s->>'service_id' is null) s
             cross join lateral (select left(s->>'opens_at', 5) < left(s->>'closes_at', 5) as fits) t
             where s->>'freq' in ('WEEKLY', 'MONTHLY') and s->>'byday' is not null limit 30) h;
end;

create function hsds_exceptions(package hsds_row[], of_service text) returns jsonb
language sql stable
begin atomic
    select coalesce(jsonb_agg(jsonb_build_object(
               'date', s->>'valid_from', 'until', nullif(s->>'valid_to', s->>'valid_from'), 'opens', left(s->>'opens_at', 5),
               'closes', left(s->>'closes_at', 5), 'note', left(s->>'notes', 200))), '[]')
      from (select s from hsds_under(package, 'schedules.csv', 'service_id', of_service) s
             where s->>'freq' is null and s->>'valid_from' is not null and (s->>'opens_at' is null) = (s->>'closes_at' is null)
             limit 60) x;
end;

-- ---- main rows become items ----

create function hsds_put_organisation(nb uuid, package hsds_row[], r hsds_row) returns uuid
language plpgsql as $$
declare
    item uuid := hsds_item(nb, r);
    s constant jsonb := r.is_row;
    phone constant text := (select p->>'number' from hsds_under(package, 'phones.csv', 'organization_id', r.id) p
                             where p->>'service_id' is null and p->>'location_id' is null and p->>'contact_id' is null limit 1);
begin
    if item is null then
        insert into organisation (neighbourhood_id, organisation_id, name, kind, confirmed_by_name, confirmed_how)
        values (nb, case when r.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                          and not exists (select from item_life i where i.item_id::text = r.id) then r.id::uuid else gen_random_uuid() end,
                s->>'name', 'organisation', confirming_name(null), confirming_how(null))
        returning organisation_id into item;
    end if;
    update organisation o
       set name = s->>'name', text = coalesce(s->>'description', ''), html = plain_html(coalesce(s->>'description', '')),
           url = s->>'website', email = coalesce(s->>'email', ''), telephone = coalesce(phone, o.telephone),
           since = case when (s->>'year_incorporated')::numeric between 1000 and 2200 then (s->>'year_incorporated')::numeric::integer else o.since end,
           also_known_as = (array(select distinct x from unnest(o.also_known_as || nullif(o.name, s->>'name') || left(s->>'alternate_name', 200)) x
                                   where x is not null))[1:20],
           changed_at = clock_now()
     where o.neighbourhood_id = nb and o.organisation_id = item;
    return item;
end $$;

create function hsds_put_place(nb uuid, package hsds_row[], r hsds_row) returns uuid
language plpgsql as $$
declare
    item uuid := hsds_item(nb, r);
    s constant jsonb := r.is_row;
    a constant jsonb := (select x from hsds_under(package, 'addresses.csv', 'location_id', r.id) x limit 1);
    named constant text := coalesce(s->>'name', a->>'address_1', s->>'alternate_name', 'Plek');
begin
    if item is null then
        insert into place (neighbourhood_id, place_id, name, confirmed_by_name, confirmed_how)
        values (nb, case when r.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                          and not exists (select from item_life i where i.item_id::text = r.id) then r.id::uuid else gen_random_uuid() end,
                left(named, 120), confirming_name(null), confirming_how(null))
        returning place_id into item;
    end if;
    update place p
       set name = left(named, 120), text = coalesce(left(s->>'description', 10000), ''), html = plain_html(coalesce(left(s->>'description', 10000), '')),
           latitude = case when s ? 'latitude' and s ? 'longitude' then (s->>'latitude')::double precision else p.latitude end,
           longitude = case when s ? 'latitude' and s ? 'longitude' then (s->>'longitude')::double precision else p.longitude end,
           street_address = coalesce(left(a->>'address_1', 120), p.street_address), postal_code = coalesce(left(a->>'postal_code', 10), p.postal_code),
           locality = coalesce(left(a->>'city', 60), p.locality),
           accessibility_note = coalesce(left((select x->>'description' from hsds_under(package, 'accessibility.csv', 'location_id', r.id) x limit 1), 500), p.accessibility_note),
           organisation_id = coalesce((select k.item_id from hsds_record k where k.neighbourhood_id = nb and k.file = 'organizations.csv' and k.id = s->>'organization_id'),
                                      p.organisation_id),
           changed_at = clock_now()
     where p.neighbourhood_id = nb and p.place_id = item;
    return item;
end $$;

create function hsds_put_service(nb uuid, package hsds_row[], r hsds_row) returns uuid
language plpgsql as $$
declare
    item uuid := hsds_item(nb, r);
    s constant jsonb := r.is_row;
    owner constant uuid := coalesce((select k.item_id from hsds_record k where k.neighbourhood_id = nb and k.file = 'organizations.csv' and k.id = s->>'organization_id'),
                                    (select o.organisation_id from organisation o where o.neighbourhood_id = nb and o.organisation_id::text = s->>'organization_id'));
    at constant jsonb := (select coalesce(jsonb_object_agg(l->>'id', k.item_id), '{}') from hsds_under(package, 'service_at_location.csv', 'service_id', r.id) l
                            join hsds_record k on k.neighbourhood_id = nb and k.file = 'locations.csv' and k.id = l->>'location_id');
begin
    if item is null then
        insert into service (neighbourhood_id, service_id, name, organisation_id, confirmed_by_name, confirmed_how)
        values (nb, case when r.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                          and not exists (select from item_life i where i.item_id::text = r.id) then r.id::uuid else gen_random_uuid() end,
                s->>'name', owner, confirming_name(null), confirming_how(null))
        returning service_id into item;
    end if;
    update service v
       set name = s->>'name', also_known_as = coalesce(array[left(s->>'alternate_name', 200)], '{}'), organisation_id = owner,
           text = coalesce(s->>'description', ''), html = plain_html(coalesce(s->>'description', '')),
           eligibility = coalesce(s->>'eligibility_description', ''), minimum_age = (s->>'minimum_age')::numeric::integer,
           maximum_age = case when (s->>'maximum_age')::numeric >= coalesce((s->>'minimum_age')::numeric, 0) then (s->>'maximum_age')::numeric::integer end,
           cost_note = coalesce(s->>'fees_description', ''), application = coalesce(s->>'application_process', ''),
           waiting_time = coalesce(s->>'wait_time', ''), url = s->>'url', email = coalesce(s->>'email', ''),
           telephone = coalesce((select p->>'number' from hsds_under(package, 'phones.csv', 'service_id', r.id) p limit 1), ''),
           places = array(select distinct m.value::uuid from jsonb_each_text(at) m limit 20),
           hours = hsds_hours(package, r.id, at), exceptions = hsds_exceptions(package, r.id),
           languages = array(select distinct l->>'code' from hsds_under(package, 'languages.csv', 'service_id', r.id) l
                              where l->>'code' ~ '^[a-z]{2,3}$' order by 1 limit 10),
           areas = array(select left(l->>'name', 50) from hsds_under(package, 'service_areas.csv', 'service_id', r.id) l where l->>'name' is not null limit 20),
           themes = array(select c.slug from category c
                           where c.neighbourhood_id = nb and c.kind = 'theme' and c.archived_at is null
                             and exists (select from hsds_under(package, 'attributes.csv', 'link_id', r.id) a
                                           join unnest(package) t on t.file = 'taxonomy_terms.csv' and t.id = a->>'taxonomy_term_id'
                                          where t.is_row->>'code' = c.slug or plain_name(t.is_row->>'name') in (select plain_name(w) from unnest(c.name || c.words) w))
                           order by c.ordinal limit 8),
           archived_at = case when s->>'status' in ('inactive', 'defunct') then coalesce(v.archived_at, clock_now()) end,
           archived_reason = null, changed_at = clock_now(), confirmed_how = 'feed',
           -- What somebody looked at long ago is not fresh because it was read today.
           confirmed_at = greatest(least(coalesce((s->>'assured_date')::date, clock_now()), clock_now()), clock_now() - interval '180 days')
     where v.neighbourhood_id = nb and v.service_id = item;
    return item;
end $$;

-- The item that a row tells of: its own, or that of the row it hangs on.
create function hsds_owner(nb uuid, r hsds_row, out kind text, out item_id uuid) returns record
language sql stable
begin atomic
    select k.kind, k.item_id
      from (values ('services.csv', r.is_row->>'service_id', 1), ('services.csv', r.is_row->>'link_id', 2), ('locations.csv', r.is_row->>'location_id', 3),
                   ('organizations.csv', r.is_row->>'organization_id', 4)) w (file, id, at)
      join hsds_record k on k.neighbourhood_id = nb and k.file = w.file and k.id = w.id
     order by w.at limit 1;
end;

-- Is all that hangs on a main row as it was read before?
create function hsds_same(nb uuid, package hsds_row[], r hsds_row) returns boolean
language sql stable
begin atomic
    select not exists (
        select from unnest(package) p
         where r.id in (p.is_row->>'service_id', p.is_row->>'location_id', p.is_row->>'organization_id', p.is_row->>'link_id')
           and p.file not in ('organizations.csv', 'locations.csv', 'services.csv')
           and not exists (select from hsds_record k where k.neighbourhood_id = nb and k.file = p.file and k.id = p.id and k.is_row = p.is_row));
end;

-- Reads a package in.  One line per organisation, place and service with what became of it, and one per fault.  With serious faults
-- nothing is kept, unless those rows and what hangs on them may be left out.
create function hsds_import(nb uuid, told jsonb, skip boolean, dry boolean)
returns table (file text, line integer, id text, outcome text, member text, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    package hsds_row[] := array(select r from hsds_rows(hsds_adapt(told)) r);
    main constant text[] := array['organizations.csv', 'locations.csv', 'services.csv'];
    r hsds_row;
    was jsonb;
    item uuid;
    refused integer;
    seen integer := 0;
begin
    if nb is distinct from current_neighbourhood() or not may_edit() then
        raise insufficient_privilege using message = 'the directory is read in by who keeps the neighbourhood';
    end if;
    loop
        refused := 0;
        for file, line, id, member, code, outcome in
            select f.file, f.line, f.id, f.member, f.code, case when f.serious then 'refused' else 'noted' end
              from hsds_faults(nb, package) f where f.serious or seen = 0 order by f.file, f.line, f.member loop
            refused := refused + (outcome = 'refused')::integer;
            return next;
        end loop;
        seen := seen + refused;
        exit when refused = 0 or not skip;
        package := array(select p from unnest(package) p
                          where not exists (select from hsds_faults(nb, package) f where f.serious and f.file = p.file and f.line = p.line and f.id is not distinct from p.id));
    end loop;
    if seen > 0 and not skip then
        return;
    end if;
    member := null;
    code := null;
    foreach file in array main loop
        for r in select p.* from unnest(package) p where p.file = hsds_import.file order by p.line, p.id loop
            line := r.line;
            id := r.id;
            was := (select k.is_row from hsds_record k where k.neighbourhood_id = nb and k.file = r.file and k.id = r.id);
            outcome := case when was is null and hsds_item(nb, r) is null then 'added' when was = r.is_row and hsds_same(nb, package, r) then 'unchanged' else 'changed' end;
            if not dry and outcome <> 'unchanged' then
                item := case r.file when 'organizations.csv' then hsds_put_organisation(nb, package, r)
                                    when 'locations.csv' then hsds_put_place(nb, package, r) else hsds_put_service(nb, package, r) end;
                insert into hsds_record (neighbourhood_id, file, id, line, is_row, kind, item_id)
                values (nb, r.file, r.id, r.line, r.is_row, hsds_kind(r.file), item)
                on conflict on constraint hsds_record_pkey do update
                   set line = excluded.line, is_row = excluded.is_row, item_id = excluded.item_id, read_at = excluded.read_at;
            end if;
            return next;
        end loop;
    end loop;
    if not dry then
        insert into hsds_record as k (neighbourhood_id, file, id, line, is_row, kind, item_id)
        select nb, p.file, p.id, p.line, p.is_row, o.kind, o.item_id
          from unnest(package) p left join lateral hsds_owner(nb, p) o on true where p.file <> all (main)
        on conflict on constraint hsds_record_pkey do update
           set line = excluded.line, is_row = excluded.is_row, kind = excluded.kind, item_id = excluded.item_id, read_at = excluded.read_at;
    end if;
    return query select p.file, p.line, p.id, 'kept', null, null from unnest(package) p where p.file <> all (main) order by p.file, p.line, p.id;
end $$;
revoke execute on function hsds_import from public;
grant execute on function hsds_import to voordeur_api;
