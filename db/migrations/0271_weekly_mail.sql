-- The weekly mail: who reads it, with an account or with no more than an e-mail address, and what they chose of it.

create table weekly_reader (
    weekly_reader_id uuid primary key default gen_random_uuid(),
    neighbourhood_id uuid not null,
    person_id        uuid, -- whose account; or
    email            text, -- of who has none
    language         text not null default 'nl',
    categories       text[] not null default '{}', -- all when none is chosen; so are the areas
    areas            text[] not null default '{}',
    created_at       timestamptz not null default clock_now(),
    confirmed_at     timestamptz, -- null: the letter that asks whether it is their address waits for its answer
    sent_week        text,        -- the last week that had its letter: "2026-49"
    constraint weekly_reader_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint weekly_reader_person_id_not_found foreign key (person_id) references person on delete cascade,
    constraint weekly_reader_person_id_duplicate unique (neighbourhood_id, person_id),
    constraint weekly_reader_email_required check ((person_id is null) <> (email is null)),
    constraint weekly_reader_email_invalid check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    constraint weekly_reader_language_unknown check (language in ('nl', 'en')),
    constraint weekly_reader_categories_too_many check (cardinality(categories) <= 40),
    constraint weekly_reader_areas_too_many check (cardinality(areas) <= 40)
);
create unique index weekly_reader_email_duplicate on weekly_reader (neighbourhood_id, lower(email)) where confirmed_at is not null;
create index weekly_reader_email on weekly_reader (lower(email)) where email is not null;
create index weekly_reader_person on weekly_reader (person_id) where person_id is not null;
create index weekly_reader_waiting on weekly_reader (neighbourhood_id, sent_week) where confirmed_at is not null;

alter table weekly_reader enable row level security;
create policy weekly_reader_own on weekly_reader to voordeur_api
    using (person_id = (select current_person()) and neighbourhood_id = (select current_neighbourhood()))
    with check (person_id = (select current_person()) and neighbourhood_id = (select current_neighbourhood()));
create policy weekly_reader_work on weekly_reader to voordeur_work using (true);
grant select, delete, insert (neighbourhood_id, person_id, language, categories, areas, confirmed_at), update (language, categories, areas)
    on weekly_reader to voordeur_api;
grant select, delete on weekly_reader to voordeur_work;

-- What was chosen is there to be chosen.
create function weekly_choices_check() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(new.categories) c
                where not exists (select from category k where k.neighbourhood_id = new.neighbourhood_id and k.kind = 'activity'
                                     and k.slug = c)) then
        raise check_violation using constraint = 'weekly_reader_categories_unknown';
    elsif exists (select from unnest(new.areas) c
                   where not exists (select from area a where a.neighbourhood_id = new.neighbourhood_id and a.cbs_code = c)) then
        raise check_violation using constraint = 'weekly_reader_areas_unknown';
    end if;
    return new;
end $$;
create trigger choices_check before insert or update of categories, areas on weekly_reader
    for each row execute function weekly_choices_check();

-- Somebody without an account wants it at this address: the reader that a letter asks about; no row when asked too often.
create function weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], network text)
returns table (id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    since constant timestamptz := clock_now() - interval '1 hour';
    by_address constant bytea := account_hash('weekly', address);
    by_network constant bytea := account_hash('network', network);
begin
    if sign_in_failures(by_address, since) >= 5 or sign_in_failures(by_network, since) >= 300 then
        return;
    end if;
    perform sign_in_failed(by_address), sign_in_failed(by_network);
    return query
    insert into weekly_reader as r (neighbourhood_id, email, language, categories, areas)
    values (nb, address, coalesce(of_language, 'nl'), of_categories, of_areas)
    returning r.weekly_reader_id;
end $$;

-- ---- links of its letters ----

-- What a link is about: the neighbourhood, and whether it was pressed before.  No row: there is no such reader any more.
create function weekly_link(purpose text, of_id uuid)
returns table (neighbourhood_id uuid, title text, slug text, language text, done boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select n.neighbourhood_id, n.name, n.slug, r.language, purpose = 'weekly-join' and r.confirmed_at is not null
      from weekly_reader r join neighbourhood n using (neighbourhood_id)
     where r.weekly_reader_id = of_id and (r.confirmed_at is not null or purpose = 'weekly-join');
end;

-- What this reader may say is not right: what the next letter would have, once each.
create function weekly_items(of_id uuid) returns table (activity_id uuid, title text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.id, p.title
      from weekly_reader r
     cross join lateral programme(r.neighbourhood_id, day_begins(-7), day_begins(8), r.categories, r.areas) p
     where r.weekly_reader_id = of_id and r.confirmed_at is not null
     group by p.id, p.title order by p.title, p.id;
end;

-- Presses a link: 'weekly-join' takes the address in, with the last choices; 'unsubscribe' lets the reader go; 'weekly-wrong' tells
-- that an activity is not right.  False: there is nothing to press any more.
create function weekly_press(purpose text, of_id uuid, activity uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    r weekly_reader;
begin
    select * into r from weekly_reader w where w.weekly_reader_id = of_id for update;
    if not found then
        return false;
    end if;
    case purpose
    when 'weekly-join' then
        delete from weekly_reader w
         where w.neighbourhood_id = r.neighbourhood_id and lower(w.email) = lower(r.email) and w.weekly_reader_id <> of_id
           and w.created_at <= r.created_at;
        update weekly_reader w set confirmed_at = coalesce(w.confirmed_at, clock_now())
         where w.weekly_reader_id = of_id
           and not exists (select from weekly_reader o where o.neighbourhood_id = r.neighbourhood_id and lower(o.email) = lower(r.email)
                              and o.confirmed_at is not null and o.weekly_reader_id <> of_id); -- a newer choice holds
        perform mail_address_resume(r.email);
    when 'unsubscribe' then
        delete from weekly_reader w where w.weekly_reader_id = of_id;
    else
        if not exists (select from weekly_items(of_id) i where i.activity_id = activity) then
            return false;
        end if;
        perform set_config('voordeur.neighbourhood', r.neighbourhood_id::text, true);
        perform correction_add(r.neighbourhood_id, 'activity', activity, 'other', '');
    end case;
    return true;
end $$;

-- ---- writing, for `voordeur work` ----

-- This week as its readers have it: "2026-49".
create function weekly_week() returns text
language sql stable
return to_char(clock_now() at time zone 'Europe/Amsterdam', 'IYYY-IW');

-- Readers whose letter is to be written now, marked as having had it: from the hour that their neighbourhood set, for a day, so that
-- a server that was away sends it late and not next week's early.  Not where the residents' switch of the module is off.
create function weekly_take(most integer)
returns table (id uuid, nb uuid, slug text, name text, language text, address text, categories text[], areas text[], week text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with hour as (
        select s.neighbourhood_id from outlet_setting s
          join module_switch m on m.neighbourhood_id = s.neighbourhood_id and m.module = 'outlets' and m.for_residents
         where clock_now() at time zone 'Europe/Amsterdam'
               - (date_trunc('week', clock_now() at time zone 'Europe/Amsterdam') + (s.mail_day - 1) * interval '1 day' + s.mail_hour * interval '1 hour')
               between interval '0' and interval '1 day'),
    taken as (
        update weekly_reader r set sent_week = weekly_week()
         where r.weekly_reader_id in (
                select w.weekly_reader_id from weekly_reader w join hour using (neighbourhood_id)
                 where w.confirmed_at is not null and w.sent_week is distinct from weekly_week()
                 order by w.weekly_reader_id limit most for update of w skip locked)
        returning r.*)
    select t.weekly_reader_id, t.neighbourhood_id, n.slug, n.name, coalesce(p.language, t.language), coalesce(p.email, t.email),
           t.categories, t.areas, t.sent_week
      from taken t
      join neighbourhood n using (neighbourhood_id)
      left join person p on p.person_id = t.person_id
     where p.blocked_at is null and not mail_address_paused(coalesce(p.email, t.email))
     order by t.neighbourhood_id, t.categories, t.areas, t.weekly_reader_id -- who chose the same come together
$$;

-- Hands over the letter of one reader: one address, one letter a week, whoever else it is written for.
create function weekly_tell(nb uuid, address text, week text, content jsonb, organisations uuid[]) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    of_cause constant text := 'weekly:' || nb || ':' || week || ':' || encode(mail_hash(address), 'hex');
begin
    if not exists (select from mail m where m.cause = of_cause) then
        perform mail_add(of_cause, address, 'weekly', content, nb), outlet_shown(nb, 'mail', organisations);
    end if;
end $$;

-- Who never answered the letter that asked; and counts of years ago.
create function outlets_forget() returns void
language sql volatile
begin atomic
    delete from weekly_reader where confirmed_at is null and created_at < clock_now() - interval '3 days';
    delete from outlet_count where day < (clock_now() - interval '2 years')::date;
end;

-- ---- with the account ----

-- What is kept of a person's weekly mail, also where it went to the address of the account.
create function weekly_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'neighbourhood', n.slug, 'language', r.language, 'categories', r.categories, 'areas', r.areas,
                   'since', rfc3339(r.confirmed_at)) order by r.created_at), '[]')
          from weekly_reader r join neighbourhood n using (neighbourhood_id)
         where r.person_id = who or lower(r.email) = (select lower(p.email) from person p where p.person_id = who));

-- Who leaves is no reader under the address either.
create function person_end_weekly() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from weekly_reader r where lower(r.email) = lower(old.email);
    return null;
end $$;
create trigger end_weekly after delete on person for each row execute function person_end_weekly();

revoke execute on function weekly_choices_check, weekly_ask, weekly_link, weekly_items, weekly_press, weekly_week, weekly_take, weekly_tell,
    outlets_forget, weekly_export, person_end_weekly from public;
grant execute on function weekly_ask, weekly_link, weekly_items, weekly_press to voordeur_api;
grant execute on function weekly_week, weekly_take, weekly_tell, outlets_forget to voordeur_work;
