-- A letter per street with a code on it: who joins with the code was let in by whoever brought the letter, and nobody looks
-- at their first things before they are shown.  And the street of a member, which their asks begin with.

alter table person
    add column street text not null default '',
    add constraint person_street_house_number check (street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'),
    add constraint person_street_too_long check (length(street) <= 80);
grant select (street), update (street) on person to voordeur_api;
alter table person_role add column invited boolean not null default false;

-- Eight letters and digits that are not taken for each other and make no words.
create function invitation_code() returns text
language sql volatile
begin atomic
    select string_agg(substr('BCDFGHJKMNPQRSTVWXYZ23456789', get_byte(r.random, i) % 28 + 1, 1), '')
      from (select uuid_send(gen_random_uuid()) as random) r, unnest(array[0, 1, 2, 3, 4, 5, 10, 11]) i;
end;

create table invitation (
    neighbourhood_id uuid not null,
    invitation_id    uuid not null default gen_random_uuid(),
    street           text not null,
    code             text not null default invitation_code(),
    created_by_name  text default current_name(),
    created_at       timestamptz not null default date_trunc('second', clock_now()), -- whole: it stands in a cursor
    expires_at       timestamptz not null default date_trunc('second', clock_now()) + interval '60 days',
    ended_at         timestamptz,
    members          integer not null default 0, -- who joined with it
    primary key (neighbourhood_id, invitation_id),
    constraint invitation_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint invitation_code_duplicate unique (neighbourhood_id, code),
    constraint invitation_street_required check (btrim(street) <> ''),
    constraint invitation_street_house_number check (street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'),
    constraint invitation_street_too_long check (length(street) <= 80),
    constraint invitation_members_too_many check (members <= 100) -- no street is longer; a code that got about is
);
create index invitation_newest on invitation (neighbourhood_id, created_at desc, invitation_id desc);

alter table invitation enable row level security;
create policy invitation_keep on invitation
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select has_role('connector')) or (select has_role('host')) or (select has_role('admin_residents'))));
grant select, insert (neighbourhood_id, street), update (ended_at) on invitation to voordeur_api;

-- The invitation that a code stands for, however it was typed, while it holds.
create function invitation_by_code(nb uuid, typed text) returns uuid
language sql stable security definer set search_path = public, pg_temp
return (select i.invitation_id from invitation i
         where i.neighbourhood_id = nb and i.code = translate(upper(typed), ' -.', '')
           and i.ended_at is null and i.expires_at > clock_now() and i.members < 100);

-- Who was invited is known, as is somebody whose earlier item was looked at.
create or replace function exchange_known(nb uuid, who uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return exists (select from exchange_party p join exchange_item i using (neighbourhood_id, exchange_item_id)
                    where p.person_id = who and p.neighbourhood_id = nb and i.state in ('open', 'closed'))
        or exists (select from person_role r where r.person_id = who and r.neighbourhood_id = nb and r.invited);
end $$;

-- ---- joining ----
alter table account_letter
    add column street text not null default '',
    add column invitation_id uuid,
    add constraint account_letter_street_house_number check (street !~ '\s[0-9]{1,3}\s?[[:alpha:]]?$'),
    add constraint account_letter_street_too_long check (length(street) <= 80);

-- As before, with the street and the code that came along: kind 'no-invitation' when no invitation holds by that code.
-- What is asked too often is refused before, so that nobody tries codes.
drop function account_ask(text, text, text, text, text, text);
create function account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text,
                            network text, of_street text, typed_code text)
returns table (id uuid, kind text, slug text, language text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('address', address);
    by_network constant bytea := account_hash('network', network);
    n neighbourhood;
    known person;
    invited_by uuid;
begin
    if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 300 then
        return query select null::uuid, 'too-many', '', '';
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(by_network);
    select * into n from neighbourhood h where h.slug = of_neighbourhood;
    if not found then
        return;
    end if;
    invited_by := invitation_by_code(n.neighbourhood_id, typed_code);
    if invited_by is null and btrim(typed_code) <> '' then
        return query select null::uuid, 'no-invitation', '', '';
        return;
    end if;
    select * into known from person p where lower(p.email) = lower(address) and p.blocked_at is null;
    kind := case when of_purpose = 'join' then case when known.person_id is null then 'join' else 'known' end
                 when known.person_id is null then 'nobody' else of_purpose end;
    insert into account_letter as l (purpose, email, person_id, neighbourhood_id, name, language, street, invitation_id,
                                     expires_at)
    values (case kind when 'known' then 'sign-in' when 'nobody' then 'join' else kind end, address, known.person_id,
            n.neighbourhood_id, coalesce(of_name, ''), coalesce(of_language, 'nl'), btrim(coalesce(of_street, '')), invited_by,
            clock_now() + case kind when 'join' then interval '3 days' else interval '1 hour' end)
    returning l.account_letter_id into id;
    slug := n.slug;
    account_ask.language := coalesce(known.language, of_language, 'nl');
    return next;
end $$;

create or replace function account_use(letter uuid, of_name text, hash text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    l account_letter;
    who uuid;
    by_street text;
begin
    select * into l from account_letter a
     where a.account_letter_id = letter and a.expires_at > clock_now() for update;
    if not found or l.purpose = 'reset' and hash is null
       or l.purpose = 'join' and coalesce(nullif(btrim(of_name), ''), nullif(btrim(l.name), '')) is null then
        return null;
    end if;
    delete from account_letter a where a.account_letter_id = letter;
    who := coalesce(l.person_id, (select p.person_id from person p where lower(p.email) = lower(l.email)));
    case l.purpose
    when 'join' then
        -- Withdrawn meanwhile, or used up: one joins all the same, and is looked at as others are.
        update invitation i set members = i.members + 1
         where i.neighbourhood_id = l.neighbourhood_id and i.invitation_id = l.invitation_id and i.ended_at is null
           and i.members < 100
        returning i.street into by_street;
        if who is null then
            insert into person (email, name, language, password_hash, street)
            values (l.email, coalesce(nullif(btrim(of_name), ''), l.name), l.language, hash,
                    coalesce(nullif(l.street, ''), by_street, ''))
            returning person_id into who;
        end if;
        insert into person_role (person_id, neighbourhood_id, role, invited)
        values (who, l.neighbourhood_id, 'resident', by_street is not null)
        on conflict do nothing;
    when 'reset' then
        update person set password_hash = hash where person_id = who;
        perform session_close_all(who);
    when 'address' then
        update person set email = l.email where person_id = who
           and not exists (select from person p where lower(p.email) = lower(l.email) and p.person_id <> who);
        if not found then
            return null;
        end if;
    else
        null;
    end case;
    perform mail_address_resume(l.email);
    return (select p.person_id from person p where p.person_id = who and p.blocked_at is null);
end $$;

-- As before, with the street.
drop function person_session(uuid);
create function person_session(who uuid)
returns table (person_id uuid, name text, email text, language text, street text, standing integer, roles text,
               organisations text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.person_id, p.name, p.email, p.language, p.street, p.standing,
           coalesce((select jsonb_object_agg(held.at, held.roles)
                       from (select coalesce(n.slug, '*') as at, jsonb_agg(distinct r.role) as roles
                               from person_role r left join neighbourhood n using (neighbourhood_id)
                              where r.person_id = p.person_id
                              group by 1) held), '{}')::text,
           coalesce((select jsonb_agg(jsonb_build_object('id', o.organisation_id, 'name', o.name, 'neighbourhood', n.slug)
                                      order by o.name)
                       from person_role r
                       join organisation o using (neighbourhood_id, organisation_id)
                       join neighbourhood n using (neighbourhood_id)
                      where r.person_id = p.person_id), '[]')::text
      from person p
     where p.person_id = who and p.blocked_at is null;
end;

revoke execute on function invitation_by_code, account_ask, person_session from public;
grant execute on function account_ask, person_session to voordeur_api;
