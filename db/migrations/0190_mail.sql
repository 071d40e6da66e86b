-- Letters that go out, as data: added in the transaction of what causes them, sent by `voordeur work`.
--
-- One cause is one letter, whoever adds it and however often.  The API adds and never reads; the address and the content go
-- thirty days after the letter went out or was given up, the row a year after, and with it the memory of its cause.

create table mail (
    mail_id          uuid primary key default gen_random_uuid(),
    neighbourhood_id uuid,
    cause            text not null,
    kind             text not null,
    to_address       text,
    payload          jsonb not null,
    created_at       timestamptz not null default clock_now(),
    -- When it was to go; tries go on for three days from then.
    due_at           timestamptz not null default clock_now(),
    run_after        timestamptz not null default clock_now(),
    leased_until     timestamptz,
    tries            integer not null default 0,
    last_error       text,
    sent_at          timestamptz,
    dead_at          timestamptz,
    constraint mail_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint mail_cause_required check (btrim(cause) <> ''),
    constraint mail_cause_too_long check (length(cause) <= 300),
    constraint mail_kind_invalid check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint mail_to_address_invalid check (to_address ~ '^[^@\s]+@[^@\s]+$' and length(to_address) <= 254),
    constraint mail_to_address_required check (to_address is not null or coalesce(sent_at, dead_at) is not null),
    constraint mail_payload_invalid check (jsonb_typeof(payload) = 'object'),
    constraint mail_payload_too_long check (length(payload::text) <= 200000)
);
create unique index mail_cause_duplicate on mail (cause);
create index mail_waiting on mail (run_after) where sent_at is null and dead_at is null;
create index mail_dead on mail (dead_at desc, mail_id) where dead_at is not null;

-- Addresses that refused for good, by a hash: nobody reads there, and a server that goes on trying is taken for a
-- sender of rubbish.
create table mail_address (
    address_hash bytea primary key,
    paused_at    timestamptz not null default clock_now(),
    reason       text not null
);

-- Answers that came in, by a hash: a mail server hands over again what it is not sure of.
create table mail_received (
    letter_hash bytea primary key,
    reply_id    uuid not null,
    received_at timestamptz not null default clock_now()
);
create index mail_received_reply on mail_received (reply_id, received_at);

alter table mail enable row level security;
alter table mail_address enable row level security;
alter table mail_received enable row level security;
create policy mail_work on mail to voordeur_work using (true) with check (true);
create policy mail_address_work on mail_address to voordeur_work using (true) with check (true);
create policy mail_received_work on mail_received to voordeur_work using (true) with check (true);
grant select, insert, update, delete on mail, mail_address, mail_received to voordeur_work;

create function mail_hash(address text) returns bytea
language sql immutable
return sha256(convert_to(lower(address), 'UTF8'));

-- Adds a letter, unless this cause has one already.
create function mail_add(of_cause text, to_whom text, of_kind text, content jsonb, nb uuid default null,
                         after timestamptz default null) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into mail (cause, to_address, kind, payload, neighbourhood_id, due_at, run_after)
    values (of_cause, to_whom, of_kind, content, nb, coalesce(after, clock_now()), coalesce(after, clock_now()))
    on conflict (cause) do nothing;
end;

-- What may not go out any more (what it is about was withdrawn): of those that still wait.
create function mail_withdraw(of_cause text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update mail set dead_at = clock_now(), last_error = 'withdrawn'
     where cause = of_cause and sent_at is null and dead_at is null;
end;

create function mail_address_paused(address text) returns boolean
language sql stable security definer set search_path = public, pg_temp
return exists (select from mail_address a where a.address_hash = mail_hash(address));

-- Somebody says that the address is right after all.
create function mail_address_resume(address text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    delete from mail_address a where a.address_hash = mail_hash(address);
end;

create function mail_address_pause(address text, because text) returns void
language sql volatile
begin atomic
    insert into mail_address (address_hash, reason) values (mail_hash(address), because) on conflict do nothing;
end;

-- ---- for `voordeur work` ----

-- Leases the letter that is due longest: whoever dies with it leaves it to be tried again.
create function mail_take(lease interval) returns setof mail
language sql volatile as $$
    update mail
       set tries = tries + 1, leased_until = clock_now() + lease
     where mail_id = (select mail_id from mail
                       where sent_at is null and dead_at is null and run_after <= clock_now()
                         and (leased_until is null or leased_until <= clock_now())
                       order by run_after, mail_id limit 1 for update skip locked)
    returning *;
$$;

-- Once one letter gets through, those that only waited for the server are due.
create function mail_sent(id uuid) returns void
language sql volatile as $$
    update mail set sent_at = clock_now(), leased_until = null, last_error = null where mail_id = id;
    update mail set run_after = clock_now()
     where mail_id in (select mail_id from mail
                        where sent_at is null and dead_at is null and run_after > clock_now()
                          and last_error = 'not-reached' for update skip locked);
$$;

-- Later: after 1 minute, 5, 30, 2 hours, and every 6 hours, until three days have gone by.
create function mail_later(id uuid, why text) returns void
language sql volatile as $$
    update mail
       set last_error = why, leased_until = null,
           run_after = clock_now() + (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                     [greatest(least(tries, 5), 1)],
           dead_at = case when clock_now() >= due_at + interval '3 days' then clock_now() end
     where mail_id = id;
$$;

create function mail_give_up(id uuid, why text, pause boolean) returns void
language sql volatile as $$
    update mail set last_error = why, leased_until = null, dead_at = clock_now() where mail_id = id;
    select mail_address_pause(m.to_address, why) from mail m where pause and m.mail_id = id and m.to_address is not null;
$$;

-- It came back.  A code of RFC 3463: 5.x.x is for good; what is not about the address (too full, too large, its content, our
-- being unwelcome) does not pause it.
create function mail_bounced(id uuid, status text) returns void
language sql volatile as $$
    select mail_give_up(id, 'bounced ' || status, status !~ '^5\.([367]\.|2\.[23]$)')
     where status ~ '^5\.[0-9]{1,3}\.[0-9]{1,3}$';
$$;

-- Is this answer new?  Nobody writes twenty an hour to one conversation: two machines do, that answer each other.
create function mail_receive(hash bytea, reply uuid) returns text
language plpgsql volatile as $$
begin
    if (select count(*) from mail_received r
         where r.reply_id = reply and r.received_at > clock_now() - interval '1 hour') >= 20 then
        return 'too-many';
    end if;
    insert into mail_received (letter_hash, reply_id) values (hash, reply) on conflict do nothing;
    return case when found then 'new' else 'again' end;
end $$;

create function mail_forget() returns void
language sql volatile as $$
    delete from mail_received where received_at < clock_now() - interval '30 days';
    update mail set payload = '{}', to_address = null
     where to_address is not null and coalesce(dead_at, sent_at) < clock_now() - interval '30 days';
    delete from mail where coalesce(dead_at, sent_at) < clock_now() - interval '1 year';
$$;

-- ---- for administrators ----

-- Whose letters: an operator's are all, an administrator's those of the neighbourhood.
create function mail_may_see(nb uuid) returns boolean
language sql stable
return has_role('operator') or (is_administrator() and nb = current_neighbourhood());

-- What was given up, the newest first; of the address only enough to know it by.
create function mail_dead_letters(before timestamptz, most integer)
returns table (id uuid, kind text, address text, why text, tries integer, created text, died text, again boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select m.mail_id, m.kind, regexp_replace(m.to_address, '^(.).*(@[^@]*)$', '\1…\2'), m.last_error, m.tries,
           rfc3339(m.created_at), rfc3339(m.dead_at),
           m.to_address is not null and m.sent_at is null and not mail_address_paused(m.to_address)
      from mail m
     where m.dead_at is not null and m.dead_at < coalesce(before, 'infinity') and m.last_error <> 'withdrawn'
       and mail_may_see(m.neighbourhood_id)
     order by m.dead_at desc, m.mail_id limit least(most, 500);
end;

-- Tries one of those once more, from the start; false when it is not there, or cannot.
create function mail_again(id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update mail m set dead_at = null, last_error = null, tries = 0, due_at = clock_now(), run_after = clock_now()
     where m.mail_id = id and m.dead_at is not null and m.sent_at is null and m.to_address is not null
       and m.last_error <> 'withdrawn' and mail_may_see(m.neighbourhood_id) and not mail_address_paused(m.to_address);
    return found;
end $$;

revoke execute on function mail_add, mail_withdraw, mail_address_paused, mail_address_resume, mail_address_pause, mail_take,
    mail_sent, mail_later, mail_give_up, mail_bounced, mail_receive, mail_forget, mail_dead_letters, mail_again from public;
grant execute on function mail_add, mail_withdraw, mail_address_paused, mail_address_resume to voordeur_api, voordeur_work;
grant execute on function mail_dead_letters, mail_again to voordeur_api;
grant execute on function mail_address_pause, mail_take, mail_sent, mail_later, mail_give_up, mail_bounced, mail_receive,
    mail_forget to voordeur_work;
