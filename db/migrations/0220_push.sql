-- Notifications to a device (RFC 8030), as data: added in the transaction of what causes them, sent by `voordeur work`.
--
-- A subscription is what a browser gives out: an address at its maker's push service, and the keys that only that browser
-- reads with (RFC 8291).  One cause is one push per subscription, however often it is added.  What a push says goes once it
-- was sent or given up, which is after a day; the row a year after, and with it the memory of its cause.

create table push_subscription (
    push_subscription_id uuid primary key default gen_random_uuid(),
    person_id            uuid not null default current_person(),
    endpoint             text not null,
    p256dh               text not null, -- base64url: the browser's point on the curve P-256, uncompressed
    auth                 text not null, -- base64url: 16 bytes
    device               text not null, -- as its owner knows it: "Firefox op Android"
    created_at           timestamptz not null default clock_now(),
    constraint push_subscription_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint push_subscription_endpoint_invalid check (endpoint ~ '^https://[^\s]+$'),
    constraint push_subscription_endpoint_too_long check (length(endpoint) <= 1000),
    constraint push_subscription_p256dh_invalid check (p256dh ~ '^[A-Za-z0-9_-]{87}$'),
    constraint push_subscription_auth_invalid check (auth ~ '^[A-Za-z0-9_-]{22}$'),
    constraint push_subscription_device_required check (btrim(device) <> ''),
    constraint push_subscription_device_too_long check (length(device) <= 80)
);
create unique index push_subscription_endpoint_duplicate on push_subscription (endpoint);
create index push_subscription_person on push_subscription (person_id, created_at);

-- What a notification says: a title, a text, a path of ours to open, and the language that it is in.
create function push_content_fits(content jsonb) returns boolean
language sql immutable
return coalesce(btrim(content ->> 'title') <> '' and content ->> 'text' is not null
                and content ->> 'url' ~ '^/([^/\\[:cntrl:]][^\\[:cntrl:]]*)?$' and content ->> 'language' ~ '^[a-z]{2,3}$', false);

create table push (
    push_id              uuid primary key default gen_random_uuid(),
    push_subscription_id uuid not null,
    cause                text not null,
    kind                 text not null,
    payload              jsonb not null,
    created_at           timestamptz not null default clock_now(),
    -- When it was to go; it is news for a day from then.
    due_at               timestamptz not null default clock_now(),
    run_after            timestamptz not null default clock_now(),
    leased_until         timestamptz,
    tries                integer not null default 0,
    last_error           text,
    sent_at              timestamptz,
    dead_at              timestamptz,
    constraint push_subscription_id_not_found
        foreign key (push_subscription_id) references push_subscription on delete cascade,
    constraint push_cause_required check (btrim(cause) <> ''),
    constraint push_cause_too_long check (length(cause) <= 300),
    constraint push_kind_invalid check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint push_payload_invalid check (coalesce(sent_at, dead_at) is not null or push_content_fits(payload)),
    constraint push_payload_too_long check (length(payload::text) <= 200000)
);
create unique index push_cause_duplicate on push (push_subscription_id, cause);
create index push_waiting on push (run_after) where sent_at is null and dead_at is null;
create index push_done on push (coalesce(sent_at, dead_at)) where coalesce(sent_at, dead_at) is not null;

alter table push_subscription enable row level security;
alter table push enable row level security;
create policy push_subscription_own on push_subscription to voordeur_api
    using (person_id = (select current_person())) with check (person_id = (select current_person()));
create policy push_subscription_work on push_subscription to voordeur_work using (true);
create policy push_work on push to voordeur_work using (true) with check (true);
grant select (push_subscription_id, person_id, device, created_at), delete on push_subscription to voordeur_api;
grant select, delete on push_subscription to voordeur_work;
grant select, update, delete on push to voordeur_work;

-- The asker wants to be told on this device.  The same device again is the same subscription; somebody else who was told
-- there is not any more: that it is the same browser shows in its keys, which nobody else has.
create function push_subscribe(of_endpoint text, of_p256dh text, of_auth text, of_device text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := current_person();
    made uuid;
begin
    perform from person p where p.person_id = me for no key update; -- of two at once the second counts the first
    delete from push_subscription s
     where s.endpoint = of_endpoint and s.person_id <> me and (s.p256dh, s.auth) = (of_p256dh, of_auth);
    if (select count(*) from push_subscription s where s.person_id = me and s.endpoint <> of_endpoint) >= 10 then
        raise check_violation using constraint = 'push_subscription_endpoint_too_many';
    end if;
    insert into push_subscription as s (person_id, endpoint, p256dh, auth, device)
    values (me, of_endpoint, of_p256dh, of_auth, of_device)
    on conflict (endpoint) do update set p256dh = of_p256dh, auth = of_auth, device = of_device where s.person_id = me
    returning s.push_subscription_id into made;
    if made is null then
        raise unique_violation using constraint = 'push_subscription_endpoint_duplicate';
    end if;
    return made;
end $$;

-- Adds a push for each device of this person, unless that has one of this cause already.
create function push_add(of_cause text, of_person uuid, of_kind text, content jsonb, after timestamptz default null)
returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into push (push_subscription_id, cause, kind, payload, due_at, run_after)
    select s.push_subscription_id, of_cause, of_kind, content, coalesce(after, clock_now()), coalesce(after, clock_now())
      from push_subscription s join person p using (person_id)
     where s.person_id = of_person and p.blocked_at is null
    on conflict (push_subscription_id, cause) do nothing;
end;

-- ---- for `voordeur work` ----

-- Leases the push that is due longest: whoever dies with it leaves it to be tried again.  ttl: seconds that it is still news.
create function push_take(lease interval)
returns table (id uuid, subscription uuid, endpoint text, p256dh text, auth text, cause text, kind text, payload jsonb,
               ttl integer)
language sql volatile as $$
    update push p
       set tries = p.tries + 1, leased_until = clock_now() + lease
      from push_subscription s
     where s.push_subscription_id = p.push_subscription_id
       and p.push_id = (select w.push_id from push w
                         where w.sent_at is null and w.dead_at is null and w.run_after <= clock_now()
                           and (w.leased_until is null or w.leased_until <= clock_now())
                         order by w.run_after, w.push_id limit 1 for update skip locked)
    returning p.push_id, s.push_subscription_id, s.endpoint, s.p256dh, s.auth, p.cause, p.kind, p.payload,
              greatest(extract(epoch from p.due_at + interval '1 day' - clock_now())::integer, 0);
$$;

create function push_sent(id uuid) returns void
language sql volatile as $$
    update push set sent_at = clock_now(), leased_until = null, last_error = null, payload = '{}' where push_id = id;
$$;

create function push_give_up(id uuid, why text) returns void
language sql volatile as $$
    update push set dead_at = clock_now(), leased_until = null, last_error = why, payload = '{}' where push_id = id;
$$;

-- Later: after 1 minute, 5, 30, 2 hours, and every 6 hours, and not before the push service wants it; given up when that is
-- no news any more.
create function push_later(of_id uuid, why text, seconds integer) returns void
language plpgsql volatile as $$
declare
    again timestamptz;
    latest timestamptz;
begin
    select clock_now() + greatest(make_interval(secs => seconds),
                                  (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                  [greatest(least(p.tries, 5), 1)]), p.due_at + interval '1 day'
      into again, latest from push p where p.push_id = of_id;
    if again >= latest then
        perform push_give_up(of_id, why);
    else
        update push set last_error = why, leased_until = null, run_after = again where push_id = of_id;
    end if;
end $$;

-- The push service knows the subscription no more: it goes, with all that waits for it.
create function push_gone(id uuid) returns void
language sql volatile as $$
    delete from push_subscription where push_subscription_id = id;
$$;

create function push_forget() returns void
language sql volatile as $$
    delete from push where coalesce(sent_at, dead_at) < clock_now() - interval '1 year';
$$;

-- ---- with the account ----

-- Out everywhere is told nowhere.
create or replace function session_close_all(who uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update session_family set ended_at = clock_now() where person_id = who and ended_at is null;
    update person set standing = standing + 1 where person_id = who;
    delete from push_subscription where person_id = who;
end;

-- What is kept of a person's devices, and what was or will be told there.
create function push_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'device', s.device, 'endpoint', s.endpoint, 'createdAt', rfc3339(s.created_at),
                   'pushes', (select coalesce(jsonb_agg(jsonb_build_object(
                                         'kind', p.kind, 'content', p.payload, 'createdAt', rfc3339(p.created_at))
                                         order by p.created_at), '[]')
                                from push p where p.push_subscription_id = s.push_subscription_id)) order by s.created_at), '[]')
          from push_subscription s where s.person_id = who);

revoke execute on function push_subscribe, push_add, push_take, push_sent, push_give_up, push_later, push_gone, push_forget,
    push_export from public;
grant execute on function push_subscribe to voordeur_api;
grant execute on function push_add to voordeur_api, voordeur_work;
grant execute on function push_take, push_sent, push_give_up, push_later, push_gone, push_forget to voordeur_work;
