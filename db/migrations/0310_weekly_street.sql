-- The weekly mail by street, beside themes and areas: a street is one in which a place of the neighbourhood stands, as coverage
-- knows streets.  What is chosen of areas and streets adds up; nothing chosen is all.

alter table weekly_reader
    add column streets text[] not null default '{}', -- as neighbourhood_streets() writes them
    add constraint weekly_reader_streets_too_many check (cardinality(streets) <= 40);
grant insert (streets), update (streets) on weekly_reader to voordeur_api;

-- The streets in which there are places that are shown.
create function neighbourhood_streets(nb uuid) returns table (street text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select distinct coverage_street(p.street_address) from place p
     where p.neighbourhood_id = nb and p.archived_at is null and coverage_street(p.street_address) <> ''
     order by 1 limit 1000;
end;

drop function weekly_items(uuid);
drop function programme(uuid, timestamptz, timestamptz, text[], text[], uuid, uuid, timestamptz);
-- What is on between two moments, line by line as the site lists it, and never what is doubtful.  Filters are conditions on what
-- the index delivers: a window is five weeks at most.  confirmed_from: only what somebody confirmed since; areas are CBS codes, and
-- a line fits when it is in one of the areas or in one of the streets.  "start" and "end" are wall clock, of whole days the last day;
-- "over", in seconds, is from when on a line is not to be shown.
create function programme(nb uuid, since timestamptz, before timestamptz, of_categories text[] default '{}',
                          of_areas text[] default '{}', of_place uuid default null, of_organisation uuid default null,
                          confirmed_from timestamptz default null, of_streets text[] default '{}')
returns table (id uuid, title text, summary text, address text, starts_at timestamptz, start text, "end" text, "over" bigint,
               all_day boolean, status text, note text, place text, street text, free boolean, price numeric, price_note text,
               sign_up_note text, organisation_id uuid, organisation text, changed text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select a.activity_id, a.title, a.summary, item_address(n.slug, 'activiteiten', a.title, a.activity_id), l.at,
           wall_clock(l.at),
           wall_clock(case when a.all_day then greatest(o.ends_at - interval '1 second', l.at) else o.ends_at end),
           extract(epoch from least(l.until, a.doubtful_at))::bigint, a.all_day, case when l.cancelled then 'cancelled' else o.status end,
           coalesce(nullif(o.note, ''), a.status_note), coalesce(p.name, nullif(a.location, '')), nullif(p.street_address, ''),
           a.free, a.price, a.price_note, a.sign_up_note, a.organisation_id, w.name, rfc3339(a.changed_at)
      from listing l
      join neighbourhood n on n.neighbourhood_id = l.neighbourhood_id
      join activity a on a.neighbourhood_id = l.neighbourhood_id and a.activity_id = l.activity_id
      join occurrence o on o.neighbourhood_id = l.neighbourhood_id and o.activity_id = l.activity_id and o.start = l.start
      left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
      left join organisation w on w.neighbourhood_id = a.neighbourhood_id and w.organisation_id = a.organisation_id
     where l.neighbourhood_id = nb and l.is_first and l.until > programme.since and l.at < programme.before and l.at > programme.since - interval '1 day'
       and a.doubtful_at > greatest(programme.since, clock_now())
       and (confirmed_from is null or a.confirmed_at >= confirmed_from)
       and (of_categories = '{}' or a.categories && of_categories)
       and (of_place is null or a.place_id = of_place)
       and (of_organisation is null or a.organisation_id = of_organisation)
       and (of_areas = '{}' and of_streets = '{}'
            or coverage_street(p.street_address) = any (of_streets)
            or exists (
               select from area r where r.neighbourhood_id = nb and r.cbs_code = any (of_areas)
                  and metres_between(r.latitude, r.longitude, p.latitude, p.longitude) <= coverage_walk()))
     order by l.at, a.title, a.activity_id
     limit 1000;
end;

-- What this reader may say is not right: what the next letter would have, once each.
create function weekly_items(of_id uuid) returns table (activity_id uuid, title text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.id, p.title
      from weekly_reader r
     cross join lateral programme(r.neighbourhood_id, day_begins(-7), day_begins(8), r.categories, r.areas, of_streets => r.streets) p
     where r.weekly_reader_id = of_id and r.confirmed_at is not null
     group by p.id, p.title order by p.title, p.id;
end;

-- What was chosen is there to be chosen.  A street whose last place is gone stays chosen until somebody chooses again.
create or replace function weekly_choices_check() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(new.categories) c
                where not exists (select from category k where k.neighbourhood_id = new.neighbourhood_id and k.kind = 'activity'
                                     and k.slug = c)) then
        raise check_violation using constraint = 'weekly_reader_categories_unknown';
    elsif exists (select from unnest(new.areas) c
                   where not exists (select from area a where a.neighbourhood_id = new.neighbourhood_id and a.cbs_code = c)) then
        raise check_violation using constraint = 'weekly_reader_areas_unknown';
    elsif exists (select from unnest(new.streets) c
                   where not exists (select from neighbourhood_streets(new.neighbourhood_id) s where s.street = c)) then
        raise check_violation using constraint = 'weekly_reader_streets_unknown';
    end if;
    return new;
end $$;
drop trigger choices_check on weekly_reader;
create trigger choices_check before insert or update of categories, areas, streets on weekly_reader
    for each row execute function weekly_choices_check();

drop function weekly_ask(uuid, text, text, text[], text[], text);
-- Somebody without an account wants it at this address: the reader that a letter asks about; no row when asked too often.
create function weekly_ask(nb uuid, address text, of_language text, of_categories text[], of_areas text[], of_streets text[], network text)
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
    insert into weekly_reader as r (neighbourhood_id, email, language, categories, areas, streets)
    values (nb, address, coalesce(of_language, 'nl'), of_categories, of_areas, of_streets)
    returning r.weekly_reader_id;
end $$;

drop function weekly_take(integer);
-- Readers whose letter is to be written now, marked as having had it: from the hour that their neighbourhood set, for a day, so that
-- a server that was away sends it late and not next week's early.  Not where the residents' switch of the module is off.
create function weekly_take(most integer)
returns table (id uuid, nb uuid, slug text, name text, language text, address text, categories text[], areas text[], streets text[], week text)
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
           t.categories, t.areas, t.streets, t.sent_week
      from taken t
      join neighbourhood n using (neighbourhood_id)
      left join person p on p.person_id = t.person_id
     where p.blocked_at is null and not mail_address_paused(coalesce(p.email, t.email))
     order by t.neighbourhood_id, t.categories, t.areas, t.streets, t.weekly_reader_id -- who chose the same come together
$$;

-- What is kept of a person's weekly mail, also where it went to the address of the account.
create or replace function weekly_export(who uuid) returns jsonb
language sql stable
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'neighbourhood', n.slug, 'language', r.language, 'categories', r.categories, 'areas', r.areas, 'streets', r.streets,
                   'since', rfc3339(r.confirmed_at)) order by r.created_at), '[]')
          from weekly_reader r join neighbourhood n using (neighbourhood_id)
         where r.person_id = who or lower(r.email) = (select lower(p.email) from person p where p.person_id = who));

revoke execute on function neighbourhood_streets, programme, weekly_items, weekly_ask, weekly_take from public;
grant execute on function programme to voordeur_api, voordeur_work;
grant execute on function neighbourhood_streets, weekly_ask, weekly_items to voordeur_api;
grant execute on function weekly_take to voordeur_work;
