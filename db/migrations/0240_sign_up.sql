-- Signing up for one date of an activity: who comes, who waits for a place, and how many places are left (decision 0240).

alter table neighbourhood
    add column sign_up_keep_days integer not null default 90,
    add constraint neighbourhood_sign_up_keep_days_out_of_range check (sign_up_keep_days between 1 and 1000);

-- What the organiser chose for an activity.  No row: one does not sign up here.
create table sign_up_terms (
    neighbourhood_id uuid not null,
    activity_id      uuid not null,
    maximum          integer, -- people on one date; null: all who come fit
    guests           integer not null default 0, -- so many may one person bring
    closes_hours     integer not null default 0, -- so long before it begins
    primary key (neighbourhood_id, activity_id),
    constraint sign_up_terms_activity_not_found foreign key (neighbourhood_id, activity_id) references activity on delete cascade,
    constraint sign_up_terms_maximum_out_of_range check (maximum between 1 and 10000),
    constraint sign_up_terms_guests_out_of_range check (guests between 0 and 20),
    constraint sign_up_terms_closes_hours_out_of_range check (closes_hours between 0 and 720)
);

-- One person on one date.  start is the key of the occurrence, which may be moved or gone; told_* is what they were last told,
-- so that whoever changes an activity, by whatever way, need not think of who comes.
create table sign_up (
    neighbourhood_id uuid not null,
    sign_up_id       uuid not null default gen_random_uuid(),
    activity_id      uuid not null,
    start            timestamptz not null,
    person_id        uuid,
    name             text not null,
    email            text not null default '', -- without an account, as:
    telephone        text not null default '',
    language         text not null default 'nl',
    guests           integer not null default 0,
    state            text not null,
    queued_at        timestamptz not null default clock_now(), -- since when in the row
    duty             boolean not null default false, -- helps on every date; takes no place
    came             boolean, -- as ticked on the list
    late             boolean not null default false, -- left within a day before it began
    told_state       text,
    told_starts_at   timestamptz, -- null: that it is off
    reminded_for     timestamptz,
    created_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, sign_up_id),
    constraint sign_up_activity_not_found foreign key (neighbourhood_id, activity_id) references activity on delete cascade,
    constraint sign_up_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint sign_up_name_required check (btrim(name) <> ''),
    constraint sign_up_name_too_long check (length(name) <= 100),
    constraint sign_up_email_too_long check (length(email) <= 254),
    constraint sign_up_telephone_too_long check (length(telephone) <= 40),
    constraint sign_up_language_unknown check (language in ('nl', 'en')),
    constraint sign_up_guests_out_of_range check (guests between 0 and 20),
    constraint sign_up_state_unknown check (state in ('unconfirmed', 'waiting', 'coming', 'left', 'removed'))
);
create unique index sign_up_person_duplicate on sign_up (neighbourhood_id, activity_id, start, person_id) where person_id is not null;
create unique index sign_up_email_duplicate on sign_up (neighbourhood_id, activity_id, start, lower(email)) where email <> '';
create index sign_up_by_date on sign_up (neighbourhood_id, activity_id, start, queued_at);
create index sign_up_person on sign_up (person_id) where person_id is not null;
create index sign_up_start on sign_up (start);
create trigger version_raise before update of state, guests, came, duty on sign_up for each row execute function version_raise();

-- May the asker know who comes?  The organisers of its organisation, and who helps people in the neighbourhood; not who
-- administers it, and no program.
create function keeps_sign_ups(nb uuid, activity uuid) returns boolean
language sql stable
return nb = current_neighbourhood()
       and (has_role('connector') or has_role('host') or has_role('professional')
            or exists (select from activity a where a.neighbourhood_id = nb and a.activity_id = activity
                          and a.organisation_id = any (current_organisations())));

alter table sign_up_terms enable row level security;
alter table sign_up enable row level security;
create policy sign_up_terms_read on sign_up_terms for select using (true);
create policy sign_up_terms_change on sign_up_terms to voordeur_api
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit())
                or exists (select from activity a
                            where a.neighbourhood_id = sign_up_terms.neighbourhood_id
                              and a.activity_id = sign_up_terms.activity_id
                              and a.organisation_id = any ((select current_organisations())::uuid[]))));
create policy sign_up_read on sign_up for select to voordeur_api
    using (person_id = (select current_person()) or keeps_sign_ups(neighbourhood_id, activity_id));
grant select, insert, update, delete on sign_up_terms to voordeur_api;
grant select on sign_up to voordeur_api;

-- ---- what is known of a date ----

create view sign_up_date with (security_invoker = true) as
select o.neighbourhood_id, o.activity_id, o.start, o.starts_at, o.ends_at, o.status, a.title, a.all_day, a.organisation_id,
       coalesce(p.name, nullif(a.location, '')) as place,
       a.archived_at is null and a.status <> 'cancelled' and o.status <> 'cancelled' as goes_on,
       t.activity_id is not null and a.sign_up <> 'none' as takes,
       t.maximum, coalesce(t.guests, 0) as guests, o.starts_at - make_interval(hours => coalesce(t.closes_hours, 0)) as closes_at
  from occurrence o
  join activity a using (neighbourhood_id, activity_id)
  left join place p using (neighbourhood_id, place_id)
  left join sign_up_terms t using (neighbourhood_id, activity_id);
grant select on sign_up_date to voordeur_api;

-- People who come, guests included.
create function sign_up_taken(nb uuid, activity uuid, of_start timestamptz) returns integer
language sql stable
return (select coalesce(sum(1 + s.guests), 0)::integer from sign_up s
         where s.neighbourhood_id = nb and s.activity_id = activity and s.start = of_start and s.state = 'coming' and not s.duty);

-- Whose turn it is: the place in the row, from one; null for who does not wait.
create function sign_up_place(nb uuid, of_id uuid) returns integer
language sql stable security definer set search_path = public, pg_temp
return (select (select count(*) + 1 from sign_up o
                 where o.neighbourhood_id = nb and o.activity_id = s.activity_id and o.start = s.start and o.state = 'waiting'
                   and (o.queued_at, o.sign_up_id) < (s.queued_at, s.sign_up_id))::integer
          from sign_up s where s.neighbourhood_id = nb and s.sign_up_id = of_id and s.state = 'waiting');

-- What everybody may know: the terms, and how many places the coming dates have left.  Nobody's name.
create function sign_up_terms_card(nb uuid, activity uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
return (select jsonb_build_object(
                   'on', t.activity_id is not null and a.sign_up <> 'none', 'maximum', t.maximum, 'guests', coalesce(t.guests, 0),
                   'closesHours', coalesce(t.closes_hours, 0),
                   'dates', (select coalesce(jsonb_agg(jsonb_build_object(
                                        'occurrence', rfc3339(d.start), 'start', rfc3339(d.starts_at), 'end', rfc3339(d.ends_at),
                                        'closesAt', rfc3339(d.closes_at), 'placesLeft', d.places_left, 'waiting', d.waiting,
                                        'state', case when d.closes_at <= clock_now() then 'closed' when d.places_left = 0 then 'full'
                                                      else 'open' end) order by d.starts_at), '[]')
                               from (select o.*, greatest(o.maximum - sign_up_taken(nb, activity, o.start), 0) as places_left,
                                            (select count(*) from sign_up s
                                              where s.neighbourhood_id = nb and s.activity_id = activity and s.start = o.start
                                                and s.state = 'waiting') as waiting
                                       from sign_up_date o
                                      where o.neighbourhood_id = nb and o.activity_id = activity and o.takes and o.goes_on
                                        and o.starts_at > clock_now()
                                      order by o.starts_at limit 12) d))
          from activity a left join sign_up_terms t using (neighbourhood_id, activity_id)
         where a.neighbourhood_id = nb and a.activity_id = activity);

-- What the person itself and who keeps the list see.  An e-mail address nobody sees: letters go by themselves.
create function sign_up_card(s sign_up) returns jsonb
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
                   'createdAt', rfc3339(s.created_at), 'version', s.version::text)
          from activity a
          join neighbourhood n using (neighbourhood_id)
          left join sign_up_date d on d.neighbourhood_id = s.neighbourhood_id and d.activity_id = s.activity_id and d.start = s.start
         where a.neighbourhood_id = s.neighbourhood_id and a.activity_id = s.activity_id);

-- ---- changing it: one at a time per date, so that the last place goes to one ----

create function sign_up_lock(activity uuid, of_start timestamptz) returns void
language sql volatile
begin atomic
    select pg_advisory_xact_lock(hashtextextended('sign-up:' || activity || extract(epoch from of_start), 0));
end;

-- The first of the row who fit come.
create function sign_up_move_up(nb uuid, activity uuid, of_start timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    d sign_up_date;
    places_left integer;
    s sign_up;
begin
    perform sign_up_lock(activity, of_start);
    select * into d from sign_up_date o where o.neighbourhood_id = nb and o.activity_id = activity and o.start = of_start;
    if not found or not d.goes_on or d.starts_at <= clock_now() then
        return;
    end if;
    places_left := d.maximum - sign_up_taken(nb, activity, of_start);
    for s in select * from sign_up w
              where w.neighbourhood_id = nb and w.activity_id = activity and w.start = of_start and w.state = 'waiting'
              order by w.queued_at, w.sign_up_id loop
        exit when places_left < 1;
        if places_left is null or s.guests < places_left then
            update sign_up set state = 'coming' where neighbourhood_id = nb and sign_up_id = s.sign_up_id;
            places_left := places_left - 1 - s.guests;
        end if;
    end loop;
end $$;

create function sign_up_fits(nb uuid, activity uuid, of_start timestamptz, people integer) returns boolean
language sql stable
return (select d.maximum is null or sign_up_taken(nb, activity, of_start) + people <= d.maximum
          from sign_up_date d where d.neighbourhood_id = nb and d.activity_id = activity and d.start = of_start);

-- Signs up the asker, or with a name somebody without an account: by who keeps the list at once, by themselves after they
-- confirmed.  refused: 'not_found', 'closed', 'guests', 'often'; or null.  Twice is once, and tells a visitor nothing.
create function sign_up_add(nb uuid, activity uuid, of_start timestamptz, of_guests integer, of_name text, of_email text,
                            of_telephone text, of_language text, network text)
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
       and (s.person_id = me or me is null and s.email <> '' and lower(s.email) = lower(of_email));
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
                              state, told_state, told_starts_at)
    values (nb, coalesce(id, gen_random_uuid()), activity, of_start, me, coalesce(of_name, current_name()), coalesce(of_email, ''),
            coalesce(of_telephone, ''), coalesce(of_language, 'nl'), of_guests, sign_up_add.state,
            case when not visitor and me is null then 'unconfirmed'
                 when not visitor or of_email is not null then sign_up_add.state end, d.starts_at)
    on conflict (neighbourhood_id, sign_up_id) do update
        set name = excluded.name, telephone = excluded.telephone, language = excluded.language, guests = excluded.guests,
            state = excluded.state, told_state = excluded.told_state, told_starts_at = excluded.told_starts_at, duty = false,
            late = false, came = null, queued_at = clock_now(), created_at = clock_now()
    returning s.sign_up_id into id;
    return next;
end $$;

-- Leaves ('left'), or is taken off the list ('removed'); whoever waits moves up.  Once more does nothing.
create function sign_up_end(nb uuid, of_id uuid, as_state text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    perform sign_up_lock(s.activity_id, s.start);
    delete from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id and o.state = 'unconfirmed';
    update sign_up o
       set state = as_state,
           late = as_state = 'left' and o.state = 'coming'
                  and exists (select from sign_up_date d
                               where d.neighbourhood_id = nb and d.activity_id = o.activity_id and d.start = o.start and d.goes_on
                                 and d.starts_at > clock_now() and d.starts_at < clock_now() + interval '24 hours')
     where o.neighbourhood_id = nb and o.sign_up_id = of_id and o.state in ('coming', 'waiting');
    perform sign_up_move_up(nb, s.activity_id, s.start);
end $$;

-- The asker's own, or one of a list that the asker keeps.
create function sign_up_leave(nb uuid, of_id uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    if not found or not (coalesce(s.person_id = current_person(), false) or keeps_sign_ups(nb, s.activity_id)) then
        raise insufficient_privilege using message = 'one leaves oneself';
    end if;
    perform sign_up_end(nb, of_id, case when s.person_id = current_person() then 'left' else 'removed' end);
end $$;

-- How many guests come along.  False: so many do not fit.
create function sign_up_bring(nb uuid, of_id uuid, of_guests integer) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    if not found or not (coalesce(s.person_id = current_person(), false) or keeps_sign_ups(nb, s.activity_id)) then
        raise insufficient_privilege using message = 'one brings guests oneself';
    end if;
    perform sign_up_lock(s.activity_id, s.start);
    select * into s from sign_up o where o.neighbourhood_id = nb and o.sign_up_id = of_id; -- who waited may have moved up
    if s.state = 'coming' and not s.duty and of_guests > s.guests
       and not sign_up_fits(nb, s.activity_id, s.start, of_guests - s.guests) then
        return false;
    end if;
    update sign_up o set guests = of_guests where o.neighbourhood_id = nb and o.sign_up_id = of_id;
    perform sign_up_move_up(nb, s.activity_id, s.start);
    return true;
end $$;

-- What only who keeps the list may: say that somebody was there (or that it is not known), and let somebody come who did not
-- confirm or who waits, also where it is full.
create function sign_up_judge(nb uuid, of_id uuid, was_there boolean, comes boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update sign_up o
       set came = was_there,
           state = case when comes and o.state in ('unconfirmed', 'waiting') then 'coming' else o.state end
     where o.neighbourhood_id = nb and o.sign_up_id = of_id and keeps_sign_ups(nb, o.activity_id);
    if not found then
        raise insufficient_privilege using message = 'who keeps the list says who was there';
    end if;
end $$;

-- The terms of an activity; who waits moves up when more fit.
create function sign_up_terms_put(nb uuid, activity uuid, of_maximum integer, of_guests integer, of_closes_hours integer) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
begin
    insert into sign_up_terms as t (neighbourhood_id, activity_id, maximum, guests, closes_hours)
    values (nb, activity, of_maximum, of_guests, of_closes_hours)
    on conflict (neighbourhood_id, activity_id) do update
        set maximum = excluded.maximum, guests = excluded.guests, closes_hours = excluded.closes_hours;
    update activity a set sign_up = 'optional' where a.neighbourhood_id = nb and a.activity_id = activity and a.sign_up = 'none';
    perform sign_up_move_up(nb, activity, o.start) from occurrence o
      where o.neighbourhood_id = nb and o.activity_id = activity and o.starts_at > clock_now();
end $$;

-- Ends signing up.  Once more does nothing, but for who may not.
create function sign_up_terms_delete(nb uuid, activity uuid) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
begin
    delete from sign_up_terms t where t.neighbourhood_id = nb and t.activity_id = activity;
    if not found and exists (select from sign_up_terms t where t.neighbourhood_id = nb and t.activity_id = activity) then
        raise insufficient_privilege using message = 'the terms belong to who keeps the activity';
    end if;
end $$;

-- Those who did not confirm in a day, and what is longer ago than the neighbourhood keeps it.
create function sign_ups_forget() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    delete from sign_up s using neighbourhood n
     where n.neighbourhood_id = s.neighbourhood_id
       and (s.state = 'unconfirmed' and s.email <> '' and s.created_at < clock_now() - interval '1 day'
            or s.start < clock_now() - make_interval(days => n.sign_up_keep_days)
               and not exists (select from occurrence o
                                where o.neighbourhood_id = s.neighbourhood_id and o.activity_id = s.activity_id and o.start = s.start
                                  and o.starts_at >= clock_now() - make_interval(days => n.sign_up_keep_days)));
end;

revoke execute on function sign_up_taken, sign_up_lock, sign_up_fits, sign_up_end, sign_up_move_up, sign_up_place,
    sign_up_terms_card, sign_up_add, sign_up_leave, sign_up_bring, sign_up_judge, sign_up_terms_put,
    sign_up_terms_delete, sign_ups_forget from public;
grant execute on function sign_up_place, sign_up_terms_card, sign_up_add, sign_up_leave, sign_up_bring, sign_up_judge,
    sign_up_terms_put, sign_up_terms_delete, sign_up_move_up to voordeur_api;
grant execute on function sign_ups_forget to voordeur_work;
