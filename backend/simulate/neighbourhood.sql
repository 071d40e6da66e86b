-- A synthetic neighbourhood on the first morning, in a database of its own.  :proportions is the file of proportions, :chance the seed.
-- Nobody in it exists.  What is real there (simulated_truth) stands apart from what the site says.
set client_min_messages = warning;
select set_config('voordeur.now', '2026-01-05T05:50:00Z', false), setseed(:chance);

create table proportion as
select key as name, (value ->> 'value')::double precision as value from jsonb_each(:'proportions'::jsonb);
create function proportion(of_name text) returns double precision language sql stable
return (select p.value from proportion p where p.name = of_name);
-- Days until something that happens so often a year.
create function days_until(per_year double precision) returns integer language sql volatile
return least(3650, ceil(-ln(1 - random()) * 365 / greatest(per_year, 0.0001)))::integer;

create table simulated_owner (
    owner           integer generated always as identity primary key,
    organisation_id uuid,
    person_id       uuid,
    email           text not null,
    answers         text not null, -- 'prompt', 'late' or 'silent'
    moves_on        date not null,
    vanishes_on     date not null
);
create table simulated_truth (
    kind       text not null,
    item_id    uuid primary key,
    owner      integer not null,
    stops_on   date not null,
    changes_on date not null
);
create index on simulated_truth (owner);
create table simulated_reply (reply_on date not null, question uuid, kind text not null, item_id uuid not null);
create index on simulated_reply (reply_on);
create table simulated_mail (day date not null, owner integer not null, primary key (day, owner));
create table simulated_call (day date not null, owner integer not null, reached boolean not null);
create table simulated_day (
    day date, kind text, share double precision not null, visible integer not null, primary key (day, kind)
);
create table simulated_doors (day date primary key, doors double precision not null);

insert into neighbourhood (slug, name, municipality, latitude, longitude) values ('simulatie', 'Simulatie', 'Oss', 51.765, 5.505);
create function here() returns uuid language sql stable return (select neighbourhood_id from neighbourhood where slug = 'simulatie');

create function simulated_answers() returns text language sql volatile
return (select case when r < proportion('promptOwners') then 'prompt'
                    when r < proportion('promptOwners') + proportion('lateOwners') then 'late' else 'silent' end from (select random() as r) x);

create function simulated_owner_add(organisation uuid, name text, account boolean) returns integer language plpgsql as $$
declare
    today constant date := freshness_today();
    person uuid;
    made integer;
begin
    if account then
        insert into person (email, name) values (name || '@owner.invalid', name) returning person_id into person;
        insert into person_role (person_id, neighbourhood_id, role, organisation_id)
        values (person, here(), case when organisation is null then 'resident' else 'organiser' end, organisation);
    end if;
    insert into simulated_owner (organisation_id, person_id, email, answers, moves_on, vanishes_on)
    values (organisation, person, name || '@owner.invalid', simulated_answers(), today + days_until(proportion('addressChangesPerYear')),
            today + days_until(proportion('vanishPerYear'))) returning owner into made;
    return made;
end $$;

-- A weekly series of that owner; its dates are known for a year ahead, as ours are.
create function simulated_series_add(of_owner integer) returns uuid language plpgsql as $$
declare
    begins constant timestamptz := date_trunc('hour', clock_now()) + (1 + floor(random() * 160)::integer) * interval '1 hour';
    made uuid;
begin
    insert into activity (neighbourhood_id, title, organisation_id, starts_at, rrule)
    select here(), 'Reeks', o.organisation_id, begins, 'FREQ=WEEKLY' from simulated_owner o where o.owner = of_owner
    returning activity_id into made;
    insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
    select here(), made, s, s from generate_series(begins, begins + interval '14 months', '4 weeks') s;
    insert into simulated_truth select 'activity', made, of_owner, freshness_today() + days_until(proportion('seriesStopPerYear')),
                                       freshness_today() + days_until(proportion('seriesChangePerYear'));
    return made;
end $$;

create function simulated_exchange_add(of_kind text, of_owner integer) returns uuid language plpgsql as $$
declare
    per_day constant double precision := proportion(case of_kind when 'ask' then 'asksSolvedPerDay' else 'offersEndPerDay' end);
    made uuid;
begin
    insert into exchange_item (neighbourhood_id, kind, title, state, published_at, told_state)
    values (here(), of_kind, 'Iets', 'open', date_trunc('second', clock_now()), 'open') returning exchange_item_id into made;
    insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, telephone, on_behalf, consent)
    select here(), made, o.person_id, case when o.person_id is null then '0412 000000' else '' end, o.person_id is null,
           case when o.person_id is null then 'aan de balie' else '' end
      from simulated_owner o where o.owner = of_owner;
    insert into simulated_truth values (of_kind, made, of_owner, freshness_today() + days_until(365 * per_day), '2100-01-01');
    return made;
end $$;

-- Organisations: a few have many series, most have some.
with made as (
    insert into organisation (neighbourhood_id, name, kind, email)
    select here(), 'Organisatie ' || n, 'foundation', 'organisatie' || n || '@owner.invalid'
      from generate_series(1, proportion('organisations')::integer) n
    returning organisation_id, email)
insert into simulated_truth
select 'organisation', m.organisation_id, simulated_owner_add(m.organisation_id, split_part(m.email, '@', 1), random() < 0.5), '2100-01-01', '2100-01-01'
  from made m;
select simulated_owner_add(null, 'bewoner' || n, random() >= proportion('withoutAccount')) from generate_series(1, proportion('residents')::integer) n;
select count(simulated_series_add((1 + floor((proportion('organisations') - 1) * power(random() + 0 * n, 1.6)))::integer))
  from generate_series(1, proportion('series')::integer) n;
create function some_resident() returns integer language sql volatile
return (proportion('organisations') + 1 + floor(random() * proportion('residents')))::integer;
select count(simulated_exchange_add('ask', some_resident())) from generate_series(1, proportion('asks')::integer);
select count(simulated_exchange_add('offer', some_resident())) from generate_series(1, proportion('offers')::integer);

-- They did not all begin today: each was confirmed somewhere within its term.
update activity set confirmed_at = clock_now() - random() * interval '90 days';
update organisation set confirmed_at = clock_now() - random() * interval '180 days';
update exchange_item set confirmed_at = clock_now() - random() * case kind when 'ask' then interval '14 days' else interval '60 days' end;
analyze;
