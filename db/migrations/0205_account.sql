-- Becoming a member, and getting in again: a letter holds a link, and the link stands for one row here.  Whoever asks gets
-- the same answer and the address exactly one letter, whether it is known or not.

create table account_letter (
    account_letter_id uuid primary key default gen_random_uuid(),
    purpose           text not null,
    email             text not null,
    person_id         uuid references person on delete cascade,
    neighbourhood_id  uuid references neighbourhood on delete cascade,
    name              text not null default '',
    language          text not null default 'nl',
    expires_at        timestamptz not null,
    constraint account_letter_purpose_unknown check (purpose in ('join', 'sign-in', 'reset', 'address'))
);
create index account_letter_age on account_letter (expires_at);
alter table account_letter enable row level security;
create policy account_letter_tidy on account_letter to voordeur_work using (true);
grant select, delete on account_letter to voordeur_work;

create function account_hash(what text, value text) returns bytea
language sql immutable
return sha256(convert_to('account ' || what || ' ' || lower(value), 'UTF8'));

-- What is written to an address: 'join' (new here), 'known' (has an account already), 'sign-in', 'reset', 'nobody' (asked for
-- a way in and has no account), or 'too-many': nothing, it was asked too often from there or for it.
create function account_ask(of_purpose text, address text, of_name text, of_neighbourhood text, of_language text,
                            network text)
returns table (id uuid, kind text, slug text, language text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('address', address);
    by_network constant bytea := account_hash('network', network);
    n neighbourhood;
    known person;
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
    select * into known from person p where lower(p.email) = lower(address) and p.blocked_at is null;
    kind := case when of_purpose = 'join' then case when known.person_id is null then 'join' else 'known' end
                 when known.person_id is null then 'nobody' else of_purpose end;
    insert into account_letter as l (purpose, email, person_id, neighbourhood_id, name, language, expires_at)
    values (case kind when 'known' then 'sign-in' when 'nobody' then 'join' else kind end, address, known.person_id,
            n.neighbourhood_id, coalesce(of_name, ''), coalesce(of_language, 'nl'),
            clock_now() + case kind when 'join' then interval '3 days' else interval '1 hour' end)
    returning l.account_letter_id into id;
    slug := n.slug;
    account_ask.language := coalesce(known.language, of_language, 'nl');
    return next;
end $$;

-- Uses a link: once, and while it holds.  hash: the password that was chosen with it.  Null: it does not hold (any more),
-- or it needs a name or a password that did not come with it.
create function account_use(letter uuid, of_name text, hash text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    l account_letter;
    who uuid;
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
        if who is null then
            insert into person (email, name, language, password_hash)
            values (l.email, coalesce(nullif(btrim(of_name), ''), l.name), l.language, hash) returning person_id into who;
        end if;
        insert into person_role (person_id, neighbourhood_id, role) values (who, l.neighbourhood_id, 'resident')
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

-- The asker wants another address: it has to be confirmed there.
create function account_move(address text, network text) returns table (id uuid, slug text, language text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('address', address);
begin
    if current_person() is null or sign_in_failures(by_address, since) >= 5 then
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(account_hash('network', network));
    return query
    insert into account_letter as l (purpose, email, person_id, expires_at, language)
    select 'address', address, p.person_id, clock_now() + interval '1 day', p.language
      from person p where p.person_id = current_person()
    returning l.account_letter_id,
              (select n.slug from neighbourhood n left join person_role r
                   on r.neighbourhood_id = n.neighbourhood_id and r.person_id = current_person()
                order by r.person_id is null, n.is_default desc, n.slug limit 1), l.language;
end $$;

-- The asker leaves: what was placed and said goes along.
create function account_leave() returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    delete from exchange_item i using exchange_party p
     where (p.neighbourhood_id, p.exchange_item_id) = (i.neighbourhood_id, i.exchange_item_id)
       and p.person_id = current_person();
    delete from message where person_id = current_person();
    delete from mail m using person p
     where p.person_id = current_person() and lower(m.to_address) = lower(p.email);
    delete from person where person_id = current_person();
end $$;

-- Everything that is kept of the asker.
create function account_export() returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
begin
    return (select jsonb_build_object(
        'person', jsonb_build_object('id', p.person_id, 'email', p.email, 'name', p.name, 'language', p.language,
                                     'createdAt', rfc3339(p.created_at)),
        'roles', (select coalesce(jsonb_agg(jsonb_build_object('neighbourhood', n.slug, 'role', r.role)), '[]')
                    from person_role r left join neighbourhood n using (neighbourhood_id) where r.person_id = me),
        'exchange', (select coalesce(jsonb_agg(exchange_card(i, n.slug) || jsonb_build_object(
                               'telephone', nullif(q.telephone, ''), 'email', nullif(q.email, ''), 'needs', nullif(i.needs, ''),
                               'mail', i.mail, 'archivedAt', rfc3339(i.archived_at)) order by i.created_at), '[]')
                       from exchange_party q join exchange_item i using (neighbourhood_id, exchange_item_id)
                       join neighbourhood n using (neighbourhood_id) where q.person_id = me),
        'conversations', (select coalesce(jsonb_agg(jsonb_build_object(
                                    'about', i.title, 'part', v.part, 'outcome', v.outcome,
                                    'messages', (select coalesce(jsonb_agg(jsonb_build_object(
                                                            'mine', m.part = v.part, 'text', m.text, 'createdAt', rfc3339(m.created_at))
                                                            order by m.created_at), '[]')
                                                   from message m where m.neighbourhood_id = c.neighbourhood_id
                                                    and m.conversation_id = c.conversation_id)) order by c.created_at), '[]')
                            from conversation_person v join conversation c using (neighbourhood_id, conversation_id)
                            join exchange_item i using (neighbourhood_id, exchange_item_id) where v.person_id = me),
        'sessions', (select count(*) from session_family f where f.person_id = me and f.ended_at is null))
      from person p where p.person_id = me);
end $$;

-- The hash that the asker's password is compared with.
create function account_password() returns text
language sql stable security definer set search_path = public, pg_temp
return (select p.password_hash from person p where p.person_id = current_person());
create function account_set_password(hash text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update person set password_hash = hash where person_id = current_person();
end;
create function account_sign_out() returns void
language sql volatile security definer set search_path = public, pg_temp
return session_close_all(current_person());

create or replace function work_tidy() returns void
language sql volatile
begin atomic
    select listing_tidy();
    delete from sign_in_try where tried_at < clock_now() - interval '1 day';
    delete from idempotency_key where created_at < clock_now() - interval '24 hours';
    delete from job where done_at < clock_now() - interval '30 days';
    delete from account_letter where expires_at < clock_now();
end;

revoke execute on function account_ask, account_use, account_move, account_leave, account_export, account_password,
    account_set_password, account_sign_out from public;
grant execute on function account_ask, account_use, account_move, account_leave, account_export, account_password,
    account_set_password, account_sign_out to voordeur_api;
