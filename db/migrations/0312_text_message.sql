-- Text messages to a mobile telephone, as data: added in the transaction of what causes them, handed to the gateway by `voordeur
-- work` (decision 0310).  As with letters one cause is one message, however often it is added.  The number and the words go once it
-- was handed over or given up; the row a year after, and with it the memory of its cause.

create table text_message (
    text_message_id  uuid primary key default gen_random_uuid(),
    neighbourhood_id uuid,
    cause            text not null,
    kind             text not null,
    number           text not null, -- "+31612345678"
    payload          jsonb not null, -- {"text", "path"}: what it says, and the page of ours that it ends with
    created_at       timestamptz not null default clock_now(),
    run_after        timestamptz not null default clock_now(),
    leased_until     timestamptz,
    tries            integer not null default 0,
    last_error       text,
    sent_at          timestamptz,
    dead_at          timestamptz,
    constraint text_message_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint text_message_cause_duplicate unique (cause),
    constraint text_message_cause_too_long check (length(cause) <= 300),
    constraint text_message_kind_invalid check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint text_message_number_invalid check (coalesce(sent_at, dead_at) is not null or number ~ '^\+316[0-9]{8}$'),
    constraint text_message_payload_invalid check (coalesce(sent_at, dead_at) is not null
        or coalesce(btrim(payload ->> 'text') <> '' and payload ->> 'path' ~ '^/[^/\\[:cntrl:]][^\\[:cntrl:]]*$', false))
);
create index text_message_waiting on text_message (run_after) where sent_at is null and dead_at is null;
alter table text_message enable row level security;
create policy text_message_work on text_message to voordeur_work using (true) with check (true);
grant select, update, delete on text_message to voordeur_work;

-- Whether there is a gateway to hand them to, as the background work last said: without one nobody is reached by telephone, and what
-- is theirs stands on the round.
create table text_gateway (
    text_gateway_id integer primary key default 1,
    ready           boolean not null default false,
    constraint text_gateway_id_out_of_range check (text_gateway_id = 1)
);
insert into text_gateway default values;
alter table text_gateway enable row level security;
create policy text_gateway_work on text_gateway to voordeur_work using (true) with check (true);
grant select, update (ready) on text_gateway to voordeur_work;

create function text_gateway_set(there boolean) returns void
language sql volatile
begin atomic
    update text_gateway set ready = there where ready <> there;
end;

-- A Dutch mobile number as the gateway wants it, however it was typed; null of any other.
create function text_number(typed text) returns text
language sql immutable
return (select '+316' || m[1] from regexp_match(regexp_replace(typed, '[^0-9+]', '', 'g'), '^(?:06|\+316|00316)([0-9]{8})$') m);

-- Adds one, unless this cause has one already.
create function text_message_add(of_cause text, to_number text, of_kind text, content jsonb, nb uuid, after timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into text_message (cause, number, kind, payload, neighbourhood_id, run_after)
    values (of_cause, to_number, of_kind, content, nb, after)
    on conflict on constraint text_message_cause_duplicate do nothing;
end;

-- ---- for `voordeur work` ----

-- Leases the one that is due longest: whoever dies with it leaves it to be tried again.
create function text_message_take(lease interval) returns table (id uuid, kind text, number text, payload jsonb)
language sql volatile as $$
    update text_message t set tries = t.tries + 1, leased_until = clock_now() + lease
     where t.text_message_id = (select w.text_message_id from text_message w
                                 where w.sent_at is null and w.dead_at is null and w.run_after <= clock_now()
                                   and (w.leased_until is null or w.leased_until <= clock_now())
                                 order by w.run_after, w.text_message_id limit 1 for update skip locked)
    returning t.text_message_id, t.kind, t.number, t.payload
$$;

create function text_message_sent(id uuid) returns void
language sql volatile as $$
    update text_message set sent_at = clock_now(), leased_until = null, last_error = null, number = '', payload = '{}'
     where text_message_id = id
$$;

create function text_message_give_up(id uuid, why text) returns void
language sql volatile as $$
    update text_message set dead_at = clock_now(), leased_until = null, last_error = why, number = '', payload = '{}'
     where text_message_id = id
$$;

-- Later: after 1 minute, 5, 30, 2 hours, and every 6 hours, for three days.
create function text_message_later(of_id uuid, why text) returns void
language plpgsql volatile as $$
declare
    t text_message;
begin
    select * into t from text_message m where m.text_message_id = of_id;
    if clock_now() > t.created_at + interval '3 days' then
        perform text_message_give_up(of_id, why);
    else
        update text_message
           set last_error = why, leased_until = null,
               run_after = clock_now() + (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])
                                         [greatest(least(t.tries, 5), 1)]
         where text_message_id = of_id;
    end if;
end $$;

create function text_message_forget() returns void
language sql volatile as $$
    delete from text_message where coalesce(sent_at, dead_at) < clock_now() - interval '1 year'
$$;

-- ---- an owner who has a telephone and nothing else ----

-- Who answers for what an organisation has: its organisers, as far as they want to be asked; without any the organisation's own
-- address, and where no letter arrives there, its mobile telephone ("tel:+316…").  Nobody where nothing can arrive.
create or replace function organisation_owners(nb uuid, organisation uuid) returns table (person_id uuid, address text, language text)
language sql stable
begin atomic
    select distinct a.person_id, null::text, a.language
      from person_role r join person a using (person_id) cross join lateral notice_choices(a.person_id) c
     where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser' and a.blocked_at is null
       and c.kind = 'due' and c.mail <> 'never' and not mail_address_paused(a.email)
    union all
    select null, w.address, 'nl'
      from organisation o
     cross join lateral (
        select case when o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and not mail_address_paused(o.email) then o.email
                    when text_number(o.telephone) is not null and (select g.ready from text_gateway g)
                    then 'tel:' || text_number(o.telephone) end as address) w
     where o.neighbourhood_id = nb and o.organisation_id = organisation and w.address is not null
       and not exists (select from person_role r join person a using (person_id)
                        where r.neighbourhood_id = nb and r.organisation_id = organisation and r.role = 'organiser'
                          and a.blocked_at is null);
end;

-- Hands over what is asked of an owner: to a person as they want to be told, at most with what else comes in the morning; to a
-- telephone not before nine.
create or replace function owner_tell(nb uuid, person uuid, address text, cause text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    leaves constant timestamptz := greatest(owner_letter_at(), clock_now());
begin
    if address like 'tel:%' then
        perform text_message_add(owner_tell.cause, substr(address, 5), 'due', content, nb,
                                 greatest(owner_letter_at() + interval '2 hours', clock_now()));
        return;
    elsif person is null then
        perform mail_add(owner_tell.cause, address, 'due', content, nb, leaves);
        return;
    end if;
    perform notice_add(owner_tell.cause, person, 'due', content, nb, 'daily');
    -- Of this morning: also when the background work was away at seven.
    update notice n set due_at = notice_after_quiet(leaves, s.quiet_from, s.quiet_until)
      from notice_person s
     where n.cause = owner_tell.cause and n.content is not null and n.often = 'daily' and s.person_id = n.person_id;
end $$;

-- All that an owner was asked about together with this: a text message has no room for more than one link.
create function owner_questions_together(of_id uuid) returns table (question uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select o.owner_question_id
      from owner_question_open(of_id) q
      join owner_question o on o.neighbourhood_id = q.neighbourhood_id and o.address_hash = q.address_hash and o.asked_at = q.asked_at
     order by o.owner_question_id = of_id desc, o.due_at, o.owner_question_id;
end;

revoke execute on function text_gateway_set, text_message_add, text_message_take, text_message_sent, text_message_give_up,
    text_message_later, text_message_forget, organisation_owners, owner_tell, owner_questions_together from public;
grant execute on function text_gateway_set, text_message_take, text_message_sent, text_message_give_up, text_message_later,
    text_message_forget, owner_tell to voordeur_work;
grant execute on function owner_questions_together to voordeur_api;
