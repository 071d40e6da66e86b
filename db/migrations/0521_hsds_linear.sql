-- A package is read in a time that grows with its rows and not with their square (0490 told what it cost).  What hangs on a main row is
-- looked for once for all of them; the rows that read it are given these alone.  Names and ids are found by an index.

-- What a name is known by.  The dictionary is named, so that the answer is always the same one and can stand in an index.
create function plain_names(name text, others text[]) returns text[]
language sql immutable parallel safe cost 5000
return array(select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, n)), '[^a-z0-9]+', ' ', 'g')) from unnest(name || others) n);
create index organisation_plain_names on organisation using gin (plain_names(name, also_known_as)) with (fastupdate = off);
create index place_plain_names on place using gin (plain_names(name, also_known_as)) with (fastupdate = off);

-- An id of a package as one of ours; null where it is none.
create function hsds_uuid(of_id text) returns uuid
language sql immutable parallel safe
return case when of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then of_id::uuid end;

-- The id of what is new: that of the package, where nothing has it in any neighbourhood.
create function hsds_new_id(of_id text) returns uuid
language plpgsql stable as $$
declare
    wanted constant uuid := hsds_uuid(of_id);
    everywhere constant uuid[] := array(select neighbourhood_id from neighbourhood);
begin
    if wanted is null or exists (select from item_life i where i.neighbourhood_id = any (everywhere) and i.item_id = wanted) then
        return gen_random_uuid();
    end if;
    return wanted;
end $$;

-- Which of our items a main row is: what it was when it was last read, the one of that id, or the one of that name; else null.  The tables grow
-- while a package is read, and a plan for few rows stays: so names are looked for apart, where only their index serves.
create or replace function hsds_item(nb uuid, r hsds_row) returns uuid
language plpgsql stable as $$
declare
    of_kind constant text := hsds_kind(r.file);
    own constant uuid := hsds_uuid(r.id);
    named constant text[] := array[plain_name(r.is_row->>'name')];
    item uuid := (select k.item_id from hsds_record k where k.neighbourhood_id = nb and k.file = r.file and k.id = r.id);
begin
    if item is null then
        item := (select i.item_id from item_life i where i.neighbourhood_id = nb and i.kind = of_kind and i.item_id = own);
    end if;
    if item is null and of_kind = 'organisation' then
        item := (with called as materialized (select o.* from organisation o where plain_names(o.name, o.also_known_as) @> named)
                 select c.organisation_id from called c where c.neighbourhood_id = nb and c.archived_at is null order by c.created_at limit 1);
    elsif item is null and of_kind = 'place' then
        item := (with called as materialized (select p.* from place p where plain_names(p.name, p.also_known_as) @> named)
                 select c.place_id from called c where c.neighbourhood_id = nb and c.archived_at is null order by c.created_at limit 1);
    end if;
    return item;
end $$;

do $do$ declare
    of_function text;
    was text;
    pattern constant text := 'CASE\s+WHEN r\.id ~[^;]*?gen_random_uuid\(\) END';
begin
    foreach of_function in array array['hsds_put_organisation', 'hsds_put_place', 'hsds_put_service'] loop
        was := pg_get_functiondef(of_function::regproc);
        if was !~* pattern then
            raise exception 'no id of a package in %', of_function;
        end if;
        execute regexp_replace(was, pattern, 'hsds_new_id(r.id)', 'i');
    end loop;
end $do$;

-- Each main row with all that hangs on it: its own rows, the hours at its places and the terms that it is filed under.
create function hsds_families(package hsds_row[]) returns table (r hsds_row, family hsds_row[])
language sql stable
begin atomic
    with one as materialized (select p as whole, p.* from unnest(package) p),
    hung as (
        select o.id as above, p.whole as under
          from one p cross join lateral (values (p.is_row->>'service_id'), (p.is_row->>'location_id'), (p.is_row->>'organization_id'),
                                                (p.is_row->>'link_id')) o (id)
         where o.id is not null and p.file not in ('organizations.csv', 'locations.csv', 'services.csv')
        union
        select l.is_row->>'service_id', p.whole from one p
          join one l on l.file = 'service_at_location.csv' and l.id = p.is_row->>'service_at_location_id'
         where p.file = 'schedules.csv' and l.is_row ? 'service_id'
        union
        select a.is_row->>'link_id', p.whole from one p
          join one a on a.file = 'attributes.csv' and a.is_row->>'taxonomy_term_id' = p.id
         where p.file = 'taxonomy_terms.csv' and a.is_row ? 'link_id')
    select m.whole, coalesce(f.family, '{}')
      from one m left join (select h.above, array_agg(h.under) as family from hung h group by h.above) f on f.above = m.id
     where m.file in ('organizations.csv', 'locations.csv', 'services.csv')
     order by array_position(array['organizations.csv', 'locations.csv', 'services.csv'], m.file), m.line, m.id;
end;

-- Every fault of every row; a link that leads nowhere and need not be there is told and is no reason to leave the row out.
create or replace function hsds_faults(nb uuid, package hsds_row[]) returns table (file text, line integer, id text, member text, code text, serious boolean)
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
    select l.file, l.line, l.id, l.member, 'not_found', l.required
      from (select r.file, r.line, r.id, u.member, u.required, u.links_to, hsds_kind(u.links_to) as kind, r.is_row->>u.member as leads
              from unnest(package) r join hsds_rule u on u.file = r.file
             where u.links_to is not null and r.is_row->>u.member is not null) l
     where not exists (select from unnest(package) p where p.file = l.links_to and p.id = l.leads)
       and not exists (select from hsds_record k where k.neighbourhood_id = nb and k.file = l.links_to and k.id = l.leads)
       and not exists (select from item_life i where i.neighbourhood_id = nb and i.item_id::text = l.leads and i.kind = l.kind);
end;
drop function hsds_known;

-- Reads a package in.  One line per organisation, place and service with what became of it, and one per fault.  With serious faults
-- nothing is kept, unless those rows and what hangs on them may be left out.
create or replace function hsds_import(nb uuid, told jsonb, skip boolean, dry boolean)
returns table (file text, line integer, id text, name text, outcome text, member text, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    package hsds_row[] := array(select r from hsds_rows(hsds_adapt(told)) r);
    main constant text[] := array['organizations.csv', 'locations.csv', 'services.csv'];
    ours constant jsonb := (select coalesce(jsonb_object_agg(o.file || ' ' || o.id, o.is_row), '{}') from hsds_out(nb) o);
    r hsds_row;
    found record;
    family hsds_row[]; -- what hangs on it
    was jsonb;
    same boolean;
    mine boolean;
    item uuid;
    refused integer;
    seen integer := 0;
begin
    if nb is distinct from current_neighbourhood() or not may_edit() then
        raise insufficient_privilege using message = 'the directory is read in by who keeps the neighbourhood';
    end if;
    loop
        refused := 0;
        for file, line, id, name, member, code, outcome in
            select f.file, f.line, f.id, n.name, f.member, f.code, case when f.serious then 'refused' else 'noted' end
              from hsds_faults(nb, package) f
              left join (select p.file, p.line, (array_agg(hsds_name(p)))[1] as name from unnest(package) p group by p.file, p.line) n
                     on n.file = f.file and n.line = f.line
             where f.serious or seen = 0 order by f.file, f.line, f.member loop
            refused := refused + (outcome = 'refused')::integer;
            return next;
        end loop;
        seen := seen + refused;
        exit when refused = 0 or not skip;
        package := array(select p from unnest(package) p
                          where not exists (select from hsds_faults(nb, package) f
                                             where f.serious and f.file = p.file and f.line = p.line and coalesce(f.id, '') = coalesce(p.id, '')));
    end loop;
    if seen > 0 and not skip then
        return;
    end if;
    member := null;
    code := null;
    for found in select f.r, f.family from hsds_families(package) f loop
        r := found.r;
        family := found.family;
        file := r.file;
        line := r.line;
        id := r.id;
        name := hsds_name(r);
        was := (select k.is_row from hsds_record k where k.neighbourhood_id = nb and k.file = r.file and k.id = r.id);
        same := coalesce(was = r.is_row and hsds_same(nb, family, r), false);
        mine := not same and hsds_ours(ours, family, r);
        outcome := case when same or mine then 'unchanged' when was is null and hsds_item(nb, r) is null then 'added' else 'changed' end;
        if not dry and not same then
            item := case when mine then hsds_item(nb, r) when r.file = 'organizations.csv' then hsds_put_organisation(nb, family, r)
                         when r.file = 'locations.csv' then hsds_put_place(nb, family, r) else hsds_put_service(nb, family, r) end;
            if not mine then
                perform hsds_put_extras(nb, family, r, item);
            end if;
            insert into hsds_record (neighbourhood_id, file, id, line, is_row, kind, item_id)
            values (nb, r.file, r.id, r.line, r.is_row, hsds_kind(r.file), item)
            on conflict on constraint hsds_record_pkey do update
               set line = excluded.line, is_row = excluded.is_row, item_id = excluded.item_id, read_at = excluded.read_at;
        end if;
        return next;
    end loop;
    if not dry then
        insert into hsds_record as k (neighbourhood_id, file, id, line, is_row, kind, item_id)
        select nb, p.file, p.id, p.line, p.is_row, w.kind, w.item_id
          from unnest(package) p
          left join hsds_record s on s.neighbourhood_id = nb and s.file = 'services.csv' and s.id = p.is_row->>'service_id'
          left join lateral (
            select k.kind, k.item_id from hsds_record k
             where k.neighbourhood_id = nb and k.file = any (main) and k.id = p.is_row->>'link_id' order by k.file desc limit 1) a on true
          left join hsds_record l on l.neighbourhood_id = nb and l.file = 'locations.csv' and l.id = p.is_row->>'location_id'
          left join hsds_record o on o.neighbourhood_id = nb and o.file = 'organizations.csv' and o.id = p.is_row->>'organization_id'
         cross join lateral (select coalesce(s.kind, a.kind, l.kind, o.kind), coalesce(s.item_id, a.item_id, l.item_id, o.item_id)) w (kind, item_id)
         where p.file <> all (main)
        on conflict on constraint hsds_record_pkey do update
           set line = excluded.line, is_row = excluded.is_row, kind = excluded.kind, item_id = excluded.item_id, read_at = excluded.read_at;
    end if;
    return query select p.file, p.line, p.id, hsds_name(p), 'kept', null, null from unnest(package) p where p.file <> all (main) order by p.file, p.line, p.id;
end $$;

-- Where a service is, with the id of that in HSDS.
create or replace function hsds_at(nb uuid, s service) returns table (place_id uuid, location text, id text)
language sql stable
begin atomic
    select p.place_id, coalesce(k.id, p.place_id::text), hsds_id('at' || s.service_id || p.place_id)::text
      from place p
      left join hsds_record k on k.neighbourhood_id = nb and k.kind = 'place' and k.item_id = p.place_id and k.file = 'locations.csv'
     where p.neighbourhood_id = nb and p.place_id = any (s.places) and (p.archived_at is null or k.id is not null);
end;

drop function hsds_owner;
