-- A client is of one neighbourhood, but some addresses belong to none: the list of neighbourhoods, the sessions.
-- There its token is as good as at home.
create or replace function set_identity(subject uuid, neighbourhood uuid, roles text, standing integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    integrator constant boolean := coalesce('integrator' = any (string_to_array(roles, ',')), false);
    holds boolean := true;
begin
    if integrator then
        select c.revoked_at is null
               and c.neighbourhood_id = coalesce(set_identity.neighbourhood, c.neighbourhood_id)
          into holds from client c where c.client_id = subject;
    elsif subject is not null then
        select p.standing = set_identity.standing and p.blocked_at is null
          into holds from person p where p.person_id = subject;
    end if;
    if holds is not true then
        return 'stale';
    end if;
    perform set_config('voordeur.person', case when integrator then '' else coalesce(subject::text, '') end, true),
            set_config('voordeur.client', case when integrator then subject::text else '' end, true),
            set_config('voordeur.neighbourhood', coalesce(neighbourhood::text, ''), true),
            set_config('voordeur.roles', coalesce(roles, ''), true);
    return 'ok';
end $$;
