-- Balie: what a host enters for a visitor or a caller is kept with how that person agreed (decision 0300).

-- ---- a sign-up ----

alter table sign_up
    add column consent text not null default '', -- how somebody else agreed that who keeps the list enters them: "aan de balie"
    add column consent_at timestamptz,
    add column entered_by uuid,
    add constraint sign_up_consent_too_long check (length(consent) <= 300),
    add constraint sign_up_entered_by_not_found foreign key (entered_by) references person on delete set null;
create index sign_up_entered_by on sign_up (entered_by) where entered_by is not null;

create or replace function sign_up_card(s sign_up) returns jsonb
language sql stable
return (select jsonb_build_object(
                   'id', s.sign_up_id, 'activity', jsonb_build_object(
                       'id', a.activity_id, 'title', a.title, 'neighbourhood', n.slug,
                       'address', item_address(n.slug, 'activiteiten', a.title, a.activity_id)),
                   'occurrence', rfc3339(s.start), 'start', rfc3339(coalesce(d.starts_at, s.start)), 'end', rfc3339(d.ends_at),
                   'allDay', a.all_day, 'goesOn', coalesce(d.goes_on, false), 'state', s.state,
                   'place', sign_up_place(s.neighbourhood_id, s.sign_up_id), 'guests', s.guests, 'duty', s.duty, 'name', s.name,
                   'telephone', nullif(s.telephone, ''), 'account', s.person_id is not null,
                   'mine', s.person_id is not null and s.person_id = current_person(), 'came', s.came,
                   'consent', nullif(s.consent, ''), 'consentAt', rfc3339(s.consent_at),
                   'createdAt', rfc3339(s.created_at), 'version', s.version::text)
          from activity a
          join neighbourhood n using (neighbourhood_id)
          left join sign_up_date d on d.neighbourhood_id = s.neighbourhood_id and d.activity_id = s.activity_id and d.start = s.start
         where a.neighbourhood_id = s.neighbourhood_id and a.activity_id = s.activity_id);

-- As in 0240; who keeps the list says how somebody agreed, and enters the same name with the same number once.
drop function sign_up_add;
create function sign_up_add(nb uuid, activity uuid, of_start timestamptz, of_guests integer, of_name text, of_email text,
                            of_telephone text, of_language text, of_consent text, network text)
returns table (id uuid, state text, refused text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    me constant uuid := case when of_name is null then current_person() end;
    keeper constant boolean := keeps_sign_ups(nb, activity);
    visitor constant boolean := current_person() is null;
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('sign-up address', coalesce(of_email, of_telephone));
    by_network constant bytea := account_hash('sign-up network', network);
    d sign_up_date;
    was sign_up;
begin
    if nb is distinct from current_neighbourhood() or me is null and not visitor and not keeper then
        raise insufficient_privilege using message = 'one signs up oneself';
    end if;
    if visitor then
        if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 60 then
            return query select null::uuid, null::text, 'often';
            return;
        end if;
        perform sign_in_failed(by_address), sign_in_failed(by_network);
    end if;
    perform sign_up_lock(activity, of_start);
    select * into d from sign_up_date o
     where o.neighbourhood_id = nb and o.activity_id = activity and o.start = of_start and o.goes_on;
    refused := case when d.start is null then 'not_found'
                    when not d.takes or d.starts_at <= clock_now() or d.closes_at <= clock_now() and not keeper then 'closed'
                    when of_guests > d.guests then 'guests' end;
    if refused is not null then
        return next;
        return;
    end if;
    select * into was from sign_up s
     where s.neighbourhood_id = nb and s.activity_id = activity and s.start = of_start
       and (s.person_id = me or me is null and s.email <> '' and lower(s.email) = lower(of_email)
            or me is null and not visitor and s.person_id is null and of_email is null and s.email = ''
               and s.telephone = of_telephone and lower(s.name) = lower(of_name))
     order by s.state in ('coming', 'waiting') desc limit 1;
    id := was.sign_up_id;
    state := was.state;
    if was.state in ('coming', 'waiting') then
        -- Their letter with the link comes once more.
        update sign_up s set told_state = 'unconfirmed' where s.neighbourhood_id = nb and s.sign_up_id = was.sign_up_id and visitor;
        return next;
        return;
    end if;
    state := case when visitor then 'unconfirmed' when sign_up_fits(nb, activity, of_start, 1 + of_guests) then 'coming' else 'waiting' end;
    insert into sign_up as s (neighbourhood_id, sign_up_id, activity_id, start, person_id, name, email, telephone, language, guests,
                              consent, consent_at, entered_by, state, told_state, told_starts_at)
    values (nb, coalesce(id, gen_random_uuid()), activity, of_start, me, coalesce(of_name, current_name()), coalesce(of_email, ''),
            coalesce(of_telephone, ''), coalesce(of_language, 'nl'), of_guests,
            coalesce(of_consent, ''), case when of_consent is not null then clock_now() end,
            case when of_consent is not null then current_person() end, sign_up_add.state,
            case when not visitor and me is null then 'unconfirmed'
                 when not visitor or of_email is not null then sign_up_add.state end, d.starts_at)
    on conflict (neighbourhood_id, sign_up_id) do update
        set name = excluded.name, telephone = excluded.telephone, language = excluded.language, guests = excluded.guests,
            consent = excluded.consent, consent_at = excluded.consent_at, entered_by = excluded.entered_by,
            state = excluded.state, told_state = excluded.told_state, told_starts_at = excluded.told_starts_at, duty = false,
            late = false, came = null, queued_at = clock_now(), created_at = clock_now()
    returning s.sign_up_id into id;
    return next;
end $$;

-- ---- a correction ----

-- Who said at the desk that something is not right, and hears by telephone what came of it.  It stands apart from the
-- correction, which everybody who keeps the site may read.
create table correction_reporter (
    neighbourhood_id uuid not null,
    correction_id    uuid not null,
    name             text not null default '',
    telephone        text not null default '',
    consent          text not null, -- how they agreed that this is kept
    consent_at       timestamptz not null default clock_now(),
    entered_by       uuid default current_person(),
    told_at          timestamptz,
    primary key (neighbourhood_id, correction_id),
    constraint correction_reporter_correction_not_found foreign key (neighbourhood_id, correction_id)
        references correction on delete cascade,
    constraint correction_reporter_entered_by_not_found foreign key (entered_by) references person on delete set null,
    constraint correction_reporter_name_too_long check (length(name) <= 100),
    constraint correction_reporter_telephone_invalid check (telephone = '' or telephone ~ '^\+?[0-9 ()/.-]{6,30}$'),
    constraint correction_reporter_consent_required check (btrim(consent) <> ''),
    constraint correction_reporter_consent_too_long check (length(consent) <= 300)
);
create index correction_reporter_to_call on correction_reporter (neighbourhood_id) where told_at is null and telephone <> '';
create index correction_reporter_entered_by on correction_reporter (entered_by) where entered_by is not null;

-- Who enters things for others.
create function enters_for_others() returns boolean
language sql stable
return has_role('connector') or has_role('host');

alter table correction_reporter enable row level security;
create policy correction_reporter_desk on correction_reporter to voordeur_api
    using (neighbourhood_id = (select current_neighbourhood()) and (select enters_for_others()));
grant select, insert (neighbourhood_id, correction_id, name, telephone, consent) on correction_reporter to voordeur_api;

-- ---- a new activity ----

alter table proposal
    add column name text not null default '',
    add column consent text not null default '', -- how somebody else agreed that this is kept
    add column consent_at timestamptz,
    add column entered_by uuid,
    add constraint proposal_name_too_long check (length(name) <= 100),
    add constraint proposal_consent_too_long check (length(consent) <= 300),
    add constraint proposal_entered_by_not_found foreign key (entered_by) references person on delete set null,
    drop constraint proposal_telephone_required,
    add constraint proposal_telephone_required check (told_at is not null or telephone <> '' or email <> '' or consent <> '');
create index proposal_entered_by on proposal (entered_by) where entered_by is not null;

-- As in 0251; at the desk it is somebody else's, and the limit of an address on the internet does not count.
drop function proposal_once;
create function proposal_once(nb uuid, of_kind text, said text, said_moment text, said_place text, call text, mail text, of_name text,
                              of_consent text, network text, most integer, of_key text)
returns table (same boolean, id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    by_network constant bytea := account_hash('proposal', network);
    made proposal;
begin
    if nb is distinct from current_neighbourhood() or of_consent is not null and not enters_for_others() then
        raise insufficient_privilege using message = 'a proposal belongs to the neighbourhood it is sent to';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('proposal:' || nb || coalesce(of_key, network), 0)); -- of two at once the second sees the first
    select * into made from proposal p where p.neighbourhood_id = nb and p.sent_key = of_key;
    if made.proposal_id is null then
        if of_consent is null then
            if sign_in_failures(by_network, clock_now() - interval '1 day') >= most then
                return;
            end if;
            perform sign_in_failed(by_network);
        end if;
        insert into proposal (neighbourhood_id, kind, what, moment, place, telephone, email, name, consent, consent_at, entered_by,
                              person_id, sent_key)
        values (nb, of_kind, said, coalesce(said_moment, ''), coalesce(said_place, ''), coalesce(call, ''), coalesce(mail, ''),
                coalesce(of_name, ''), coalesce(of_consent, ''), case when of_consent is not null then clock_now() end,
                case when of_consent is not null then current_person() end, case when of_consent is null then current_person() end,
                of_key)
        returning * into made;
    end if;
    return query select (made.kind, made.what, made.moment, made.place) = (of_kind, said, coalesce(said_moment, ''), coalesce(said_place, '')),
                        made.proposal_id;
end $$;

-- A month after whoever proposed something knows, who they are and how to reach them is forgotten.
create or replace function proposal_forget() returns void
language sql volatile
begin atomic
    update proposal set telephone = '', email = '', name = '', consent = ''
     where told_at < clock_now() - interval '30 days' and (telephone <> '' or email <> '' or name <> '');
end;

revoke execute on function sign_up_add, proposal_once from public;
grant execute on function sign_up_add, proposal_once to voordeur_api;
