-- What who signed up is told, and answers from a letter without signing in; and who helps on every date (decision 0240).

insert into notice_kind values
    ('activity', 6, 'waar u zich voor aanmeldde, en wie zich op het laatst afmeldt', 'what you signed up for, and who drops out late',
     'now', false);

-- ---- standing duty: on every date of a series, only signing off ----

create table standing_duty (
    neighbourhood_id uuid not null,
    activity_id      uuid not null,
    person_id        uuid not null,
    name             text not null,
    told             boolean not null default false,
    created_at       timestamptz not null default clock_now(),
    primary key (neighbourhood_id, activity_id, person_id),
    constraint standing_duty_activity_not_found foreign key (neighbourhood_id, activity_id) references activity on delete cascade,
    constraint standing_duty_person_id_not_found foreign key (person_id) references person on delete cascade
);
create index standing_duty_person on standing_duty (person_id);
alter table standing_duty enable row level security; -- what is seen of it is sign_up.duty

-- Puts them on the dates of the coming two months; who signed off for one stays off.
create function standing_duty_fill() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into sign_up (neighbourhood_id, activity_id, start, person_id, name, state, duty, told_state, told_starts_at)
    select s.neighbourhood_id, s.activity_id, d.start, s.person_id, s.name, 'coming', true, 'coming', d.starts_at
      from standing_duty s join sign_up_date d using (neighbourhood_id, activity_id)
     where d.goes_on and d.starts_at > clock_now() and d.starts_at < clock_now() + interval '60 days'
    on conflict (neighbourhood_id, activity_id, start, person_id) where person_id is not null do nothing;
end;

-- Who keeps the list gives it to somebody with an account who is on it; they themselves too may end it.
create function standing_duty_set(nb uuid, of_id uuid, begins boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
    o sign_up;
begin
    select * into s from sign_up w where w.neighbourhood_id = nb and w.sign_up_id = of_id;
    if not found or s.person_id is null
       or not (keeps_sign_ups(nb, s.activity_id) or not begins and s.person_id = current_person()) then
        raise insufficient_privilege using message = 'who keeps the list gives duty';
    end if;
    if begins then
        insert into standing_duty (neighbourhood_id, activity_id, person_id, name)
        values (nb, s.activity_id, s.person_id, s.name) on conflict do nothing;
    else
        delete from standing_duty w
         where w.neighbourhood_id = nb and w.activity_id = s.activity_id and w.person_id = s.person_id;
    end if;
    for o in update sign_up w
                set duty = begins, state = case when begins then 'coming' else 'left' end,
                    told_state = case when begins then 'coming' else 'left' end
              where w.neighbourhood_id = nb and w.activity_id = s.activity_id and w.person_id = s.person_id
                and w.start > clock_now() and case when begins then w.state in ('coming', 'waiting') else w.duty end
            returning w.* loop
        perform sign_up_move_up(nb, o.activity_id, o.start);
    end loop;
    perform standing_duty_fill();
end $$;

-- ---- links of letters: a token was checked before ----

-- What a link is about.  No row: it is over, or was erased.
create function sign_up_link_about(of_id uuid)
returns table (title text, slug text, language text, address text, at_place text, starts text, ends text, all_day boolean,
               state text, place integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select d.title, n.slug, coalesce(p.language, s.language), item_address(n.slug, 'activiteiten', d.title, d.activity_id), d.place,
           wall_clock(d.starts_at), wall_clock(d.ends_at), d.all_day, case when d.goes_on then s.state else 'off' end,
           sign_up_place(s.neighbourhood_id, s.sign_up_id)
      from sign_up s
      join sign_up_date d using (neighbourhood_id, activity_id, start)
      join neighbourhood n using (neighbourhood_id)
      left join person p using (person_id)
     where s.sign_up_id = of_id and d.starts_at > clock_now();
end;

-- 'confirm' or 'leave'.  Once more does nothing.
create function sign_up_link_press(of_id uuid, what text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
begin
    select * into s from sign_up o where o.sign_up_id = of_id;
    if not found then
        return false;
    end if;
    if what = 'leave' then
        perform sign_up_end(s.neighbourhood_id, of_id, 'left');
        return true;
    end if;
    perform sign_up_lock(s.activity_id, s.start);
    update sign_up o
       set state = case when sign_up_fits(o.neighbourhood_id, o.activity_id, o.start, 1 + o.guests) then 'coming' else 'waiting' end,
           queued_at = clock_now()
     where o.neighbourhood_id = s.neighbourhood_id and o.sign_up_id = of_id and o.state = 'unconfirmed'
       and exists (select from sign_up_date d where d.neighbourhood_id = s.neighbourhood_id and d.activity_id = s.activity_id
                      and d.start = s.start and d.goes_on and d.starts_at > clock_now());
    return true;
end $$;

-- ---- telling, for `voordeur work` ----

-- A series that got another hour: who had signed up for a day comes along.
create function sign_ups_follow() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update sign_up s set start = o.start
      from activity a, occurrence o
     where s.start > clock_now()
       and not exists (select from occurrence w where w.neighbourhood_id = s.neighbourhood_id and w.activity_id = s.activity_id
                          and w.start = s.start)
       and (a.neighbourhood_id, a.activity_id) = (s.neighbourhood_id, s.activity_id)
       and (o.neighbourhood_id, o.activity_id) = (s.neighbourhood_id, s.activity_id)
       and (o.start at time zone a.time_zone)::date = (s.start at time zone a.time_zone)::date
       and not exists (select from sign_up w where w.neighbourhood_id = s.neighbourhood_id and w.activity_id = s.activity_id
                          and w.start = o.start);
end;

-- Ten o'clock of the day before.
create function sign_up_remind_at(starts_at timestamptz) returns timestamptz
language sql immutable
return ((starts_at at time zone 'Europe/Amsterdam')::date - 1 + time '10:00') at time zone 'Europe/Amsterdam';

-- Who hears at once that somebody drops out: the organisers; without any the organisation's own address.
create function sign_up_keepers(nb uuid, activity uuid) returns table (person_id uuid, address text, language text)
language sql stable
begin atomic
    select p.person_id, null::text, p.language
      from activity a join person_role r using (neighbourhood_id, organisation_id) join person p using (person_id)
     where a.neighbourhood_id = nb and a.activity_id = activity and r.role = 'organiser' and p.blocked_at is null
    union
    select null, o.email, 'nl'
      from activity a join organisation o using (neighbourhood_id, organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = activity and o.email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and not o.demonstration
       and not exists (select from person_role r where r.neighbourhood_id = nb and r.organisation_id = a.organisation_id
                          and r.role = 'organiser');
end;

-- What to tell whom, and writes down that they were told: the difference between what is and what they heard last.
create function sign_ups_to_tell(most integer)
returns table (what text, nb uuid, id uuid, person uuid, address text, language text, slug text, activity uuid, title text,
               page text, place text, starts text, ends text, all_day boolean, guests integer, queue integer, occurrence text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform sign_ups_follow();
    perform standing_duty_fill();
    perform sign_up_move_up(w.neighbourhood_id, w.activity_id, w.start)
       from (select distinct s.neighbourhood_id, s.activity_id, s.start from sign_up s
              where s.state = 'waiting' and s.start > clock_now() - interval '30 days') w;
    return query
    with facts as (
        select s.neighbourhood_id, s.sign_up_id, s.state, s.told_state, s.told_starts_at, s.late, s.queued_at, s.reminded_for,
               coalesce(d.goes_on, false) as goes_on, coalesce(d.starts_at, s.told_starts_at, s.start) as starts_at, d.ends_at
          from sign_up s left join sign_up_date d using (neighbourhood_id, activity_id, start)
         where s.start > clock_now() - interval '30 days'),
    news as (
        select f.*, case when f.state in ('coming', 'waiting') then
                             case when not f.goes_on and f.told_starts_at is not null then 'cancelled'
                                  when f.goes_on and f.told_starts_at is null then 'again'
                                  when f.goes_on and f.told_starts_at <> f.starts_at then 'moved'
                                  when not f.goes_on then null
                                  when f.told_state = 'unconfirmed' then case f.state when 'coming' then 'placed' else 'queued' end
                                  when f.state = 'coming' and f.told_state = 'waiting' then 'moved-up'
                                  when f.state = 'coming' and f.reminded_for is distinct from f.starts_at
                                       and sign_up_remind_at(f.starts_at) <= clock_now()
                                       and f.queued_at < sign_up_remind_at(f.starts_at) then 'reminder' end
                         when f.state = 'unconfirmed' and f.told_state is null then 'call'
                         when f.state = 'removed' and f.told_state <> 'removed' then 'removed'
                         when f.state = 'left' and f.told_state <> 'left' and f.late then 'drop-out' end as what
          from facts f
         where f.starts_at > clock_now()),
    told as (
        update sign_up s
           set told_state = s.state, told_starts_at = case when w.goes_on then w.starts_at end,
               reminded_for = case w.what when 'reminder' then w.starts_at else s.reminded_for end
          from (select * from news n where n.what is not null order by n.starts_at limit most) w
         where s.neighbourhood_id = w.neighbourhood_id and s.sign_up_id = w.sign_up_id
        returning s.*, w.what, w.starts_at, w.ends_at),
    begun as (
        update standing_duty s set told = true where not s.told returning s.*),
    heard as (
        select t.what, t.neighbourhood_id, t.sign_up_id, t.person_id, nullif(t.email, '') as address,
               coalesce(p.language, t.language) as language, t.activity_id, t.starts_at, t.ends_at, t.guests, t.start
          from told t left join person p using (person_id) where t.what not in ('drop-out', 'call')
        union all
        select t.what, t.neighbourhood_id, t.sign_up_id, k.person_id, k.address, k.language, t.activity_id, t.starts_at, t.ends_at,
               t.guests, t.start
          from told t cross join lateral sign_up_keepers(t.neighbourhood_id, t.activity_id) k where t.what in ('drop-out', 'call')
        union all
        select 'duty', b.neighbourhood_id, b.activity_id, b.person_id, null, p.language, b.activity_id, null, null, 0, null
          from begun b join person p using (person_id))
    select h.what, h.neighbourhood_id, h.sign_up_id, h.person_id, h.address, h.language, n.slug, a.activity_id, a.title,
           item_address(n.slug, 'activiteiten', a.title, a.activity_id), coalesce(l.name, nullif(a.location, '')),
           wall_clock(h.starts_at), wall_clock(h.ends_at), a.all_day, h.guests, sign_up_place(h.neighbourhood_id, h.sign_up_id),
           rfc3339(h.start)
      from heard h
      join neighbourhood n using (neighbourhood_id)
      join activity a using (neighbourhood_id, activity_id)
      left join place l on l.neighbourhood_id = a.neighbourhood_id and l.place_id = a.place_id
     where h.person_id is not null or h.address is not null;
end $$;

-- Hands over a letter: to a person as they want to be told, else to the address that was given.
create function sign_up_tell(nb uuid, person uuid, address text, cause text, content jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if person is null then
        perform mail_add(sign_up_tell.cause, address, 'activity', content, nb);
    else
        perform notice_add(sign_up_tell.cause, person, 'activity', content, nb);
    end if;
end $$;

revoke execute on function standing_duty_fill, standing_duty_set, sign_up_link_about, sign_up_link_press, sign_ups_follow,
    sign_up_remind_at, sign_up_keepers, sign_ups_to_tell, sign_up_tell from public;
grant execute on function standing_duty_set, sign_up_link_about, sign_up_link_press to voordeur_api;
grant execute on function sign_ups_to_tell, sign_up_tell to voordeur_work;
