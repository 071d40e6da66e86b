-- When one can walk in to a colleague is days with hours, as when a service is open (decision 0550).  What was said in words stays beside it,
-- untouched, until somebody gives hours.

-- ---- hours, of whatever has them ----

-- What holds on each of so many days; a day that is told apart has only that, and no hours where it is closed.
create function hours_held(hours jsonb, exceptions jsonb, first date, days integer)
returns table (day date, opens time, closes time, place uuid, apart boolean)
language sql stable
begin atomic
    select d.day, o.opens, o.closes, o.place, o.apart
      from generate_series(0, days - 1) n (days)
     cross join lateral (select first + n.days as day) d
     cross join lateral (
        select (e.line->>'opens')::time as opens, (e.line->>'closes')::time as closes, null::uuid as place, true as apart
          from jsonb_array_elements(exceptions) e (line)
         where d.day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date
        union all
        select (h.line->>'opens')::time, (h.line->>'closes')::time, (h.line->>'place')::uuid, false
          from jsonb_array_elements(hours) h (line)
         where hours_on(h.line, d.day)
           and not exists (select from jsonb_array_elements(exceptions) e (line)
                            where d.day between (e.line->>'date')::date and coalesce(e.line->>'until', e.line->>'date')::date)) o;
end;

-- ---- public holidays ----

-- Sunday of Easter, by Meeus.
create function easter(of_year integer) returns date
language sql immutable parallel safe
begin atomic
    select make_date(of_year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
      from (select of_year % 19 as a, of_year / 100 as b, of_year % 100 as c) x
     cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) y
     cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) z
     cross join lateral (select (a + 11 * h + 22 * l) / 451 as m) w;
end;

-- Days on which nobody is at work: the general recognised ones, Liberation Day once in five years.
create function is_public_holiday(day date) returns boolean
language sql immutable parallel safe
return to_char(day, 'MM-DD') in ('01-01', '12-25', '12-26')
    or day = make_date(extract(year from day)::integer, 4, 27)
             - case when extract(dow from make_date(extract(year from day)::integer, 4, 27)) = 0 then 1 else 0 end
    or to_char(day, 'MM-DD') = '05-05' and extract(year from day)::integer % 5 = 0
    or day - easter(extract(year from day)::integer) in (0, 1, 39, 49, 50);

-- ---- walking in ----

alter table colleague
    add column walk_in_hours      jsonb not null default '[]', -- read and judged by commons/hours_rules.c
    add column walk_in_exceptions jsonb not null default '[]', -- likewise
    drop constraint colleague_walk_in_times_required,
    add constraint colleague_walk_in_hours_too_many check (jsonb_array_length(walk_in_hours) <= 30),
    add constraint colleague_walk_in_exceptions_too_many check (jsonb_array_length(walk_in_exceptions) <= 60),
    -- Who was shown with words stays so.
    add constraint colleague_walk_in_hours_required check (not shown_to_residents or walk_in_hours <> '[]' or walk_in_times <> '');
grant insert (walk_in_hours, walk_in_exceptions), update (walk_in_hours, walk_in_exceptions) on colleague to voordeur_api;

-- A place that a row names is one of the neighbourhood.
create function colleague_walk_in_check() returns trigger
language plpgsql as $$
begin
    if exists (select from jsonb_array_elements(new.walk_in_hours) h (line)
                where h.line->>'place' is not null
                  and not exists (select from place p
                                   where p.neighbourhood_id = new.neighbourhood_id and p.place_id = (h.line->>'place')::uuid)) then
        raise check_violation using message = 'a place that is not there', table = 'colleague', constraint = 'colleague_walk_in_hours_not_found';
    end if;
    return new;
end $$;
create trigger walk_in_check before insert or update of walk_in_hours on colleague for each row when (new.walk_in_hours <> '[]')
    execute function colleague_walk_in_check();

-- The rows at places that are still there.
create function walk_in_lines(c colleague) returns jsonb
language sql stable
begin atomic
    select coalesce(jsonb_agg(h.line order by h.at), '[]')
      from jsonb_array_elements(c.walk_in_hours) with ordinality h (line, at)
     where coalesce((h.line->>'until')::date, 'infinity') >= (clock_now() at time zone 'Europe/Amsterdam')::date
       and (h.line->>'place' is null
            or exists (select from place p where p.neighbourhood_id = c.neighbourhood_id and p.place_id = (h.line->>'place')::uuid
                                             and p.archived_at is null));
end;

-- When, in Dutch: with the place where a row has another one.  Without hours it is what was written.
create function walk_in_words(c colleague) returns text
language sql stable
begin atomic
    select coalesce(string_agg(concat_ws(', ', hours_line_words(h.line), p.name), '; ' order by h.at), nullif(c.walk_in_times, ''))
      from jsonb_array_elements(walk_in_lines(c)) with ordinality h (line, at)
      left join place p on p.neighbourhood_id = c.neighbourhood_id and p.place_id = (h.line->>'place')::uuid;
end;

-- The first time that one can still walk in, within five weeks of today or of the day that they are back; on a public holiday only where that day
-- is told apart.
create function walk_in_next(c colleague) returns table (starts_at timestamptz, ends_at timestamptz, place uuid)
language sql stable
begin atomic
    select (h.day + h.opens) at time zone 'Europe/Amsterdam', (h.day + h.closes) at time zone 'Europe/Amsterdam', coalesce(h.place, c.walk_in_place)
      from hours_held(walk_in_lines(c), c.walk_in_exceptions,
                      greatest((clock_now() at time zone 'Europe/Amsterdam')::date, c.absent_until), 36) h
     where h.opens is not null and (h.apart or not is_public_holiday(h.day))
       and (h.day + h.closes) at time zone 'Europe/Amsterdam' > clock_now()
     order by h.day, h.opens limit 1;
end;

-- The public holidays of the coming two weeks on which they would else be there.
create function walk_in_holidays(c colleague) returns date[]
language sql stable
begin atomic
    select array_agg(distinct h.day order by h.day)
      from hours_held(walk_in_lines(c), c.walk_in_exceptions,
                      greatest((clock_now() at time zone 'Europe/Amsterdam')::date, c.absent_until), 14) h
     where not h.apart and is_public_holiday(h.day) and h.day < (clock_now() at time zone 'Europe/Amsterdam')::date + 14;
end;

-- Is it somebody to whom residents can walk in?  Nobody else is named to them.
create function walk_in_shown(c colleague) returns boolean
language sql stable
return c.shown_to_residents and c.archived_at is null and c.doubtful_at > clock_now()
   and exists (select from place p where p.neighbourhood_id = c.neighbourhood_id and p.place_id = c.walk_in_place and p.archived_at is null)
   and exists (select from person a where a.person_id = c.person_id and a.blocked_at is null);

-- Who can be walked in to: who is there first comes first, then who says no hours.
drop function professionals_by_name;
create function professionals_by_time(nb uuid, after_at timestamptz, after_name text, after_id uuid, most integer)
returns table (at text, key text, id uuid, card jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select rfc3339(x.at), x.key, x.colleague_id,
           jsonb_build_object(
               'id', (x.c).colleague_id, 'name', (x.c).name, 'jobTitle', nullif((x.c).job_title, ''), 'organisation', organisation_name(o),
               'walkInFor', (x.c).walk_in_for, 'walkInTimes', coalesce(walk_in_words(x.c), ''), 'walkInHours', walk_in_lines(x.c),
               'walkInExceptions', (select coalesce(jsonb_agg(e.line order by e.line->>'date'), '[]')
                                      from jsonb_array_elements((x.c).walk_in_exceptions) e (line)
                                     where coalesce(e.line->>'until', e.line->>'date')::date >= (clock_now() at time zone 'Europe/Amsterdam')::date),
               'next', case when x.starts_at is not null then jsonb_build_object(
                           'start', rfc3339(x.starts_at), 'end', rfc3339(x.ends_at), 'place', place_summary(there),
                           'placeAddress', item_address(n.slug, 'plekken', there.name, there.place_id)) end,
               'holidays', coalesce(to_jsonb(walk_in_holidays(x.c)), '[]'),
               'place', place_summary(p), 'placeAddress', item_address(n.slug, 'plekken', p.name, p.place_id),
               'otherPlaces', (select coalesce(jsonb_agg(distinct place_summary(w)), '[]') from jsonb_array_elements(walk_in_lines(x.c)) h (line)
                                 join place w on w.neighbourhood_id = nb and w.place_id = (h.line->>'place')::uuid and w.place_id <> p.place_id),
               'languages', (x.c).languages, 'absentUntil', case when is_absent((x.c).absent_until) then (x.c).absent_until end,
               'replacedBy', case when is_absent((x.c).absent_until) and walk_in_shown(other)
                                  then jsonb_build_object('id', other.colleague_id, 'name', other.name) end,
               'confirmedAt', rfc3339((x.c).confirmed_at), 'confirmedBy', (x.c).confirmed_by_name,
               'dueAt', rfc3339((x.c).due_at), 'doubtfulAt', rfc3339((x.c).doubtful_at), 'demonstration', (x.c).demonstration)
      from (select c, c.colleague_id, lower(c.name) as key, f.starts_at, f.ends_at, f.place,
                   coalesce(f.starts_at, '9999-12-31T00:00:00Z'::timestamptz) as at
              from colleague c left join lateral walk_in_next(c) f on true
             where c.neighbourhood_id = nb and c.shown_to_residents and c.archived_at is null and walk_in_shown(c)) x
      join neighbourhood n on n.neighbourhood_id = nb
      join organisation o on o.neighbourhood_id = nb and o.organisation_id = (x.c).organisation_id
      join place p on p.neighbourhood_id = nb and p.place_id = (x.c).walk_in_place
      left join place there on there.neighbourhood_id = nb and there.place_id = x.place
      left join colleague other on other.neighbourhood_id = nb and other.colleague_id = (x.c).replaced_by
     where (x.at, x.key, x.colleague_id)
           > (coalesce(after_at, '-infinity'), coalesce(after_name, ''), coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
     order by x.at, x.key, x.colleague_id limit least(most, 500);
end;
revoke execute on function professionals_by_time from public;
grant execute on function professionals_by_time to voordeur_api;

-- As in 0451, with the hours.
create or replace function colleague_export(who uuid) returns jsonb
language sql stable
return jsonb_build_object('colleagueProfiles',
    (select coalesce(jsonb_agg(colleague_card(c, o, null) - 'fits' || jsonb_build_object(
                'neighbourhood', n.slug, 'shownToResidents', c.shown_to_residents, 'walkInFor', nullif(c.walk_in_for, ''),
                'walkInTimes', nullif(c.walk_in_times, ''), 'walkInPlace', c.walk_in_place, 'walkInHours', c.walk_in_hours,
                'walkInExceptions', c.walk_in_exceptions) order by n.slug), '[]')
       from colleague c join organisation o using (neighbourhood_id, organisation_id) join neighbourhood n using (neighbourhood_id)
      where c.person_id = who));
