-- Enter once, out everywhere: the programme as the outlets show it (decision 0270), how often each was shown, and what a
-- neighbourhood sets of its magazine and its weekly mail.

-- What is on between two moments, line by line as the site lists it, and never what is doubtful.  Filters are conditions on what
-- the index delivers: a window is five weeks at most.  confirmed_from: only what somebody confirmed since; areas are CBS codes.
-- "start" and "end" are wall clock, of whole days the last day; "over", in seconds, is from when on a line is not to be shown.
create function programme(nb uuid, since timestamptz, before timestamptz, of_categories text[] default '{}',
                          of_areas text[] default '{}', of_place uuid default null, of_organisation uuid default null,
                          confirmed_from timestamptz default null)
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
       and (of_areas = '{}' or exists (
               select from area r where r.neighbourhood_id = nb and r.cbs_code = any (of_areas)
                  and metres_between(r.latitude, r.longitude, p.latitude, p.longitude) <= coverage_walk()))
     order by l.at, a.title, a.activity_id
     limit 1000;
end;

-- Midnight of a day in Amsterdam, so many days from today.
create function day_begins(days integer) returns timestamptz
language sql stable
return (date_trunc('day', clock_now() at time zone 'Europe/Amsterdam') + days * interval '1 day') at time zone 'Europe/Amsterdam';

-- ---- what a neighbourhood sets ----

create table outlet_setting (
    neighbourhood_id uuid primary key,
    magazine         text not null default '', -- the name of the magazine of the neighbourhood
    deadline         date,                     -- until when something can be confirmed for the next issue
    first_day        date,                     -- the days that the issue has
    last_day         date,
    mail_day         integer not null default 5, -- of the weekly mail: 1 is Monday
    mail_hour        integer not null default 10,
    version          integer not null default 1,
    constraint outlet_setting_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint outlet_setting_magazine_too_long check (length(magazine) <= 60),
    constraint outlet_setting_mail_day_out_of_range check (mail_day between 1 and 7),
    constraint outlet_setting_mail_hour_out_of_range check (mail_hour between 7 and 21),
    constraint outlet_setting_first_day_required check ((deadline is null) = (first_day is null)),
    constraint outlet_setting_last_day_required check ((deadline is null) = (last_day is null)),
    constraint outlet_setting_last_day_before_start check (last_day >= first_day),
    constraint outlet_setting_last_day_out_of_range check (last_day < first_day + 35)
);
create trigger version_raise before update on outlet_setting for each row execute function version_raise();
insert into outlet_setting (neighbourhood_id) select neighbourhood_id from neighbourhood;
create function neighbourhood_begin_outlets() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into outlet_setting (neighbourhood_id) values (new.neighbourhood_id);
    return null;
end $$;
create trigger begin_outlets after insert on neighbourhood for each row execute function neighbourhood_begin_outlets();

alter table outlet_setting enable row level security;
create policy outlet_setting_read on outlet_setting for select using (true);
create policy outlet_setting_change on outlet_setting for update to voordeur_api
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
grant select, update (magazine, deadline, first_day, last_day, mail_day, mail_hour) on outlet_setting to voordeur_api;
grant select on outlet_setting to voordeur_work;

-- The issue that is being made: its days, and since when its things must be confirmed, which is four weeks before its deadline.
-- Without a deadline it is the coming four weeks, with what was confirmed in the last four.
create function outlet_issue(nb uuid) returns table (magazine text, deadline date, first_day date, last_day date, confirmed_from timestamptz)
language sql stable
begin atomic
    select s.magazine, s.deadline, coalesce(s.first_day, d.today), coalesce(s.last_day, d.today + 27),
           (coalesce(s.deadline, d.today) - 28)::timestamp at time zone 'Europe/Amsterdam'
      from outlet_setting s cross join (select (clock_now() at time zone 'Europe/Amsterdam')::date as today) d
     where s.neighbourhood_id = nb;
end;

-- ---- how often each was shown ----

-- A day, an outlet, and whose: a row without an organisation is of the outlet itself.  Numbers and nothing else: not who, not
-- from where, not when.
create table outlet_count (
    neighbourhood_id uuid not null,
    day              date not null,
    outlet           text not null,
    organisation_id  uuid,
    shown            integer not null default 0,
    constraint outlet_count_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint outlet_count_organisation_id_not_found foreign key (neighbourhood_id, organisation_id) references organisation on delete cascade,
    constraint outlet_count_outlet_unknown check (outlet in ('mail', 'screen', 'print', 'widget', 'text', 'feed')),
    constraint outlet_count_duplicate unique nulls not distinct (neighbourhood_id, day, outlet, organisation_id)
);
alter table outlet_count enable row level security;
create policy outlet_count_work on outlet_count to voordeur_work using (true);
grant select, delete on outlet_count to voordeur_work;

-- One more time, of the outlet and of each of these organisations.  In one order, so that two at once do not wait for each other.
create function outlet_shown(nb uuid, of_outlet text, organisations uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into outlet_count as c (neighbourhood_id, day, outlet, organisation_id, shown)
    select nb, (clock_now() at time zone 'Europe/Amsterdam')::date, of_outlet, w.id, 1
      from (select null::uuid as id
            union
            select o.organisation_id from organisation o where o.neighbourhood_id = nb and o.organisation_id = any (organisations)) w
     order by w.id nulls first
    on conflict on constraint outlet_count_duplicate do update set shown = c.shown + 1;
end;

-- How often in the last so many days, for those who keep things: of one organisation, which an organiser must belong to, or of the
-- whole.  What is less than five is null.
create function outlet_reach(nb uuid, organisation uuid, days integer) returns table (outlet text, shown bigint)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select c.outlet, case when sum(c.shown) >= 5 then sum(c.shown) end
      from outlet_count c
     where c.neighbourhood_id = nb and nb = current_neighbourhood() and c.organisation_id is not distinct from organisation
       and c.day > (clock_now() at time zone 'Europe/Amsterdam')::date - days
       and (may_edit() or organisation = any (current_organisations()))
     group by c.outlet order by c.outlet;
end;

revoke execute on function programme, neighbourhood_begin_outlets, outlet_issue, outlet_shown, outlet_reach from public;
grant execute on function programme, outlet_issue, outlet_shown to voordeur_api, voordeur_work;
grant execute on function outlet_reach to voordeur_api;
