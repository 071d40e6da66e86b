-- Persons, what they may do, their sessions, and the programs that act for an organisation.
--
-- The API reads its own person through row-level security.  What must be read before anybody is known
-- (signing in, refreshing) goes through functions that answer one question each.

create table person (
    person_id     uuid primary key default gen_random_uuid(),
    email         text not null,
    name          text not null,
    password_hash text,
    -- Raised by every change of role, block and sign-out everywhere; an older token is stale.
    standing      integer not null default 1,
    language      text not null default 'nl',
    demonstration boolean not null default false,
    blocked_at    timestamptz,
    created_at    timestamptz not null default clock_now(),
    version       integer not null default 1,
    constraint person_email_invalid check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
    constraint person_name_required check (btrim(name) <> ''),
    constraint person_name_too_long check (length(name) <= 100),
    constraint person_language_invalid check (language ~ '^[a-z]{2,3}$')
);
create unique index person_email_duplicate on person (lower(email));

-- operator and privacy_officer hold their role for the installation; an organiser's belongs to one organisation.
create table person_role (
    person_role_id   uuid primary key default gen_random_uuid(),
    person_id        uuid not null,
    neighbourhood_id uuid,
    role             text not null,
    organisation_id  uuid,
    constraint person_role_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint person_role_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint person_role_role_unknown check (role in (
        'resident', 'organiser', 'connector', 'host', 'professional', 'case_lead', 'moderator',
        'admin_residents', 'admin_professionals', 'steering', 'operator', 'privacy_officer')),
    constraint person_role_neighbourhood_id_required
        check ((neighbourhood_id is null) = (role in ('operator', 'privacy_officer'))),
    constraint person_role_organisation_id_required check ((organisation_id is not null) = (role = 'organiser')),
    constraint person_role_role_duplicate
        unique nulls not distinct (person_id, neighbourhood_id, role, organisation_id)
);

create table session_family (
    family_id  uuid primary key default gen_random_uuid(),
    person_id  uuid not null references person on delete cascade,
    started_at timestamptz not null default clock_now(),
    ended_at   timestamptz
);
create index session_family_person on session_family (person_id) where ended_at is null;

-- The successor of a token is derived from the token and the server's key, so that two tabs get the same one.
create table refresh_token (
    token_hash  bytea primary key,
    family_id   uuid not null references session_family on delete cascade,
    issued_at   timestamptz not null default clock_now(),
    expires_at  timestamptz not null,
    replaced_at timestamptz
);
create index refresh_token_family on refresh_token (family_id);

-- Failed tries to sign in, by a hash of the e-mail address or of the network address.
create table sign_in_try (
    key_hash bytea not null,
    tried_at timestamptz not null default clock_now()
);
create index sign_in_try_key on sign_in_try (key_hash, tried_at);
create index sign_in_try_age on sign_in_try (tried_at);

create table client (
    neighbourhood_id uuid not null,
    client_id        uuid not null default gen_random_uuid(),
    name             text not null,
    secret_hash      text not null,
    scopes           text[] not null,
    created_at       timestamptz not null default clock_now(),
    revoked_at       timestamptz,
    primary key (neighbourhood_id, client_id),
    constraint client_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint client_client_id_duplicate unique (client_id),
    constraint client_name_required check (btrim(name) <> ''),
    constraint client_scopes_too_few check (cardinality(scopes) > 0),
    constraint client_scopes_unknown check (scopes <@ array['activities:read', 'activities:write'])
);

-- What was made under an Idempotency-Key.  owner is a person, a client, or a hash of address and route.
create table idempotency_key (
    owner      text not null,
    key        text not null,
    body_hash  bytea not null,
    address    text,
    created_at timestamptz not null default clock_now(),
    primary key (owner, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Work to be done after the change that caused it was committed.  At most one open job per key.
create table job (
    job_id     bigint generated always as identity primary key,
    lane       text not null,
    kind       text not null,
    payload    jsonb not null default '{}',
    key        text,
    run_after  timestamptz not null default clock_now(),
    tries      integer not null default 0,
    last_error text,
    created_at timestamptz not null default clock_now(),
    done_at    timestamptz,
    constraint job_lane_unknown check (lane in ('mail', 'fetch', 'age', 'outlets'))
);
create index job_waiting on job (lane, run_after) where done_at is null;
create unique index job_key_duplicate on job (key) where done_at is null;

alter table person enable row level security;
alter table person_role enable row level security;
alter table session_family enable row level security;
alter table refresh_token enable row level security;
alter table sign_in_try enable row level security;
alter table client enable row level security;
alter table idempotency_key enable row level security;
alter table job enable row level security;

create policy person_read_self on person for select using (person_id = (select current_person()));
create policy person_role_read_self on person_role for select using (person_id = (select current_person()));
create policy job_add on job for insert to voordeur_api with check (true);
create policy job_work on job to voordeur_work using (true) with check (true);
create policy sign_in_try_tidy on sign_in_try to voordeur_work using (true);
create policy idempotency_key_tidy on idempotency_key to voordeur_work using (true);

grant select (person_id, email, name, language, version) on person to voordeur_api;
grant select on person_role to voordeur_api;
grant insert (lane, kind, payload, key, run_after) on job to voordeur_api;
grant select, insert, update, delete on job to voordeur_work;
grant select, delete on sign_in_try, idempotency_key to voordeur_work;

create trigger version_raise before update on person for each row execute function version_raise();

create function person_role_raise_standing() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update person set standing = standing + 1
     where person_id in (old.person_id, new.person_id);
    return null;
end $$;
create trigger person_role_raise_standing after insert or update or delete on person_role
    for each row execute function person_role_raise_standing();

create function person_raise_standing() returns trigger
language plpgsql as $$
begin
    new.standing := old.standing + 1;
    return new;
end $$;
create trigger person_blocked before update on person for each row
    when (old.blocked_at is distinct from new.blocked_at or old.password_hash is distinct from new.password_hash)
    execute function person_raise_standing();

-- Sets who is asking for the rest of the transaction, and says whether the token still tells the truth.
-- A visitor has no subject.  A client's subject is its own id and its roles are integrator and its scopes.
create function set_identity(subject uuid, neighbourhood uuid, roles text, standing integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    integrator constant boolean := coalesce('integrator' = any (string_to_array(roles, ',')), false);
    holds boolean := true;
begin
    if integrator then
        select c.revoked_at is null and c.neighbourhood_id is not distinct from set_identity.neighbourhood
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

-- The organisations of this neighbourhood for which the asker organises.
create function current_organisations() returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return array(select r.organisation_id from person_role r
                  where r.person_id = current_person() and r.neighbourhood_id = current_neighbourhood()
                    and r.role = 'organiser');
end $$;

create function current_name() returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return coalesce((select p.name from person p where p.person_id = current_person()),
                    (select c.name from client c where c.client_id = current_client()));
end $$;

-- Signing in asks for the one person with this address; the password is compared in C.
create function person_to_sign_in(address text)
returns table (person_id uuid, password_hash text, standing integer, blocked boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.person_id, p.password_hash, p.standing, p.blocked_at is not null
      from person p where lower(p.email) = lower(address);
end;

create function session_open(who uuid, hash bytea, expires timestamptz) returns uuid
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with family as (insert into session_family (person_id) values (who) returning family_id)
    insert into refresh_token (token_hash, family_id, expires_at) select hash, family_id, expires from family
    returning family_id;
end;

-- Uses a refresh token and puts its successor in place.  outcome:
--   ok       the successor is valid now;
--   again    the token was replaced less than 20 s ago: the same successor is handed out once more;
--   reused   it was replaced longer ago: somebody else has it, the whole family has ended;
--   refused  unknown, expired, ended or blocked.
create function session_refresh(hash bytea, successor bytea, expires timestamptz)
returns table (outcome text, person_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    used record;
begin
    select t.family_id, t.expires_at, t.replaced_at, f.ended_at, f.person_id, p.blocked_at into used
      from refresh_token t join session_family f using (family_id) join person p on p.person_id = f.person_id
     where t.token_hash = hash for update of t, f;
    if not found or used.ended_at is not null or used.blocked_at is not null or used.expires_at <= clock_now() then
        return query select 'refused', null::uuid;
    elsif used.replaced_at is null then
        update refresh_token set replaced_at = clock_now() where token_hash = hash;
        insert into refresh_token (token_hash, family_id, expires_at) values (successor, used.family_id, expires);
        return query select 'ok', used.person_id;
    elsif used.replaced_at > clock_now() - interval '20 seconds' then
        return query select 'again', used.person_id;
    else
        update session_family set ended_at = clock_now() where family_id = used.family_id;
        return query select 'reused', null::uuid;
    end if;
end $$;

create function session_close(hash bytea) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update session_family f set ended_at = clock_now()
      from refresh_token t
     where t.token_hash = hash and f.family_id = t.family_id and f.ended_at is null;
end;

-- Sign-out everywhere: every session ends and every token becomes stale.
create function session_close_all(who uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update session_family set ended_at = clock_now() where person_id = who and ended_at is null;
    update person set standing = standing + 1 where person_id = who;
end;

create function sign_in_failed(hash bytea) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into sign_in_try (key_hash) values (hash);
end;

create function sign_in_failures(hash bytea, since timestamptz) returns bigint
language sql stable security definer set search_path = public, pg_temp
return (select count(*) from sign_in_try where key_hash = hash and tried_at > since);

create function client_to_sign_in(who uuid)
returns table (client_id uuid, secret_hash text, scopes text[], neighbourhood text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select c.client_id, c.secret_hash, c.scopes, n.slug
      from client c join neighbourhood n using (neighbourhood_id)
     where c.client_id = who and c.revoked_at is null;
end;

-- Claims a key within the transaction that makes something.  No row: the key is new and now taken.
create function idempotency_claim(who text, k text, body bytea)
returns table (same_body boolean, address text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    delete from idempotency_key i
     where i.owner = who and i.key = k and i.created_at < clock_now() - interval '24 hours';
    insert into idempotency_key (owner, key, body_hash) values (who, k, body) on conflict do nothing;
    if not found then
        return query select i.body_hash = body, i.address from idempotency_key i
                      where i.owner = who and i.key = k;
    end if;
end $$;

create function idempotency_made(who text, k text, made text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update idempotency_key set address = made where owner = who and key = k;
end;

revoke execute on function set_identity, person_to_sign_in, session_open, session_refresh, session_close,
    session_close_all, sign_in_failed, sign_in_failures, client_to_sign_in, idempotency_claim, idempotency_made
    from public;
grant execute on function set_identity, person_to_sign_in, session_open, session_refresh, session_close,
    session_close_all, sign_in_failed, sign_in_failures, client_to_sign_in, idempotency_claim, idempotency_made
    to voordeur_api;
