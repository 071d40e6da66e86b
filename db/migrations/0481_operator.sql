-- The operator makes a neighbourhood at a screen (decision 0482): the same as the command does, for whoever holds that role.  The command
-- says that it is the operator's, as the owner of the database.
create function operator_only() returns void
language plpgsql stable as $$
begin
    if not has_role('operator') then
        raise insufficient_privilege using message = 'neighbourhoods are the operator''s';
    end if;
end $$;

create function neighbourhood_create(of_slug text, own_slug text, own_name text, own_municipality text, north double precision,
                                     east double precision) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform operator_only();
    return neighbourhood_like(of_slug, own_slug, own_name, own_municipality, north, east);
end $$;

-- Administrators are appointed with their neighbourhood, which is new as long as nobody has set it up.
create function neighbourhood_administrator(nb uuid, address text, as_name text, roles text[]) returns table (letter uuid, language text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform operator_only();
    if not roles <@ '{admin_residents,admin_professionals}' or exists (select from person_role r where r.neighbourhood_id = nb and r.role = any (roles)) then
        raise insufficient_privilege using message = 'who administers a neighbourhood that is there is not the operator''s to say';
    end if;
    return query select a.letter, a.language from neighbourhood_appoint(nb, address, as_name, roles) a;
end $$;
revoke execute on function neighbourhood_create, neighbourhood_administrator from public;
grant execute on function neighbourhood_create, neighbourhood_administrator to voordeur_api;
