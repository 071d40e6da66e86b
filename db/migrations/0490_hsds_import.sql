-- A line of the report says what its row is called: nobody knows a row by its id.  And what we gave out ourselves is not told as a
-- change when it is read in again.  Else hsds_import is as it was (0433).

create function hsds_name(r hsds_row) returns text
language sql immutable parallel safe
return left(coalesce(r.is_row->>'name', r.is_row->>'alternate_name', r.is_row->>'number', r.is_row->>'address_1', r.is_row->>'title'), 120);

-- Does a main row say what we say of it ourselves, and all that hangs on it?  ours: our rows by file and id.
create function hsds_ours(ours jsonb, package hsds_row[], r hsds_row) returns boolean
language sql immutable
begin atomic
    select coalesce(ours->(r.file || ' ' || r.id) = r.is_row, false)
       and not exists (
        select from unnest(package) p
         where r.id in (p.is_row->>'service_id', p.is_row->>'location_id', p.is_row->>'organization_id', p.is_row->>'link_id')
           and p.file not in ('organizations.csv', 'locations.csv', 'services.csv')
           and ours->(p.file || ' ' || p.id) is distinct from p.is_row);
end;

drop function hsds_import;
-- Reads a package in.  One line per organisation, place and service with what became of it, and one per fault.  With serious faults
-- nothing is kept, unless those rows and what hangs on them may be left out.
create function hsds_import(nb uuid, told jsonb, skip boolean, dry boolean)
returns table (file text, line integer, id text, name text, outcome text, member text, code text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    package hsds_row[] := array(select r from hsds_rows(hsds_adapt(told)) r);
    main constant text[] := array['organizations.csv', 'locations.csv', 'services.csv'];
    ours constant jsonb := (select coalesce(jsonb_object_agg(o.file || ' ' || o.id, o.is_row), '{}') from hsds_out(nb) o);
    r hsds_row;
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
            select f.file, f.line, f.id, (select hsds_name(p) from unnest(package) p where p.file = f.file and p.line = f.line limit 1), f.member,
                   f.code, case when f.serious then 'refused' else 'noted' end
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
            name := hsds_name(r);
            was := (select k.is_row from hsds_record k where k.neighbourhood_id = nb and k.file = r.file and k.id = r.id);
            same := coalesce(was = r.is_row and hsds_same(nb, package, r), false);
            mine := not same and hsds_ours(ours, package, r);
            outcome := case when same or mine then 'unchanged' when was is null and hsds_item(nb, r) is null then 'added' else 'changed' end;
            if not dry and not same then
                item := case when mine then hsds_item(nb, r) when r.file = 'organizations.csv' then hsds_put_organisation(nb, package, r)
                             when r.file = 'locations.csv' then hsds_put_place(nb, package, r) else hsds_put_service(nb, package, r) end;
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
    return query select p.file, p.line, p.id, hsds_name(p), 'kept', null, null from unnest(package) p where p.file <> all (main) order by p.file, p.line, p.id;
end $$;
revoke execute on function hsds_import from public;
grant execute on function hsds_import to voordeur_api;
