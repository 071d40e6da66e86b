-- Coverage: what is counted of the coming four weeks, where, and what is not.
begin;
\ir fixture.sql
select set_config('voordeur.now', '2026-06-01T06:00:00Z', true);

create function counted(of text, what text) returns integer language sql as $$
    select coalesce((select activities from coverage_counts(id('dorp')) where kind = of and what in (key, name)), 0) $$;
create function held(slot text) returns text language sql as $$
    select coalesce((select activities || ' ' || times from coverage_counts(id('dorp')) where kind = 'slot' and key = slot), '0 0') $$;

delete from activity;
insert into area (neighbourhood_id, cbs_code, name, residents, latitude, longitude) values
    (id('dorp'), 'BU1', 'Dichtbij', 100, 51.7700, 5.5100), (id('dorp'), 'BU2', 'Ver weg', 300, 51.9, 5.9),
    (id('dorp'), 'BU3', 'Onbekend', 200, null, null);
insert into named (name) values ('hall'), ('shed'), ('weekly'), ('fair'), ('late');
insert into place (neighbourhood_id, place_id, name, street_address, latitude, longitude, due_at, doubtful_at) values
    (id('dorp'), id('hall'), 'Zaal', 'Lange Straat 12 b', 51.7710, 5.5110, clock_now(), clock_now()),
    (id('dorp'), id('shed'), 'Schuur', 'Korte Straat 1', 51.80, 5.60, clock_now(), clock_now());
insert into activity (neighbourhood_id, activity_id, title, place_id, categories, audience, languages, starts_at, ends_at, all_day, due_at, doubtful_at) values
    (id('dorp'), id('weekly'), 'Soos', id('hall'), '{}', '{seniors,women}', '{nl,tr}', '2026-06-02T08:00Z', '2026-06-02T09:00Z', false, clock_now(), clock_now()),
    (id('dorp'), id('fair'), 'Markt', null, '{}', '{}', '{}', '2026-06-05T22:00Z', '2026-06-06T22:00Z', true, clock_now(), clock_now()),
    (id('dorp'), id('late'), 'Later', id('shed'), '{}', '{youth}', '{}', '2026-07-02T17:00Z', null, false, clock_now(), clock_now());
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select neighbourhood_id, activity_id, starts_at + w * interval '7 days', starts_at + w * interval '7 days', ends_at + w * interval '7 days'
  from activity, generate_series(0, case when title = 'Soos' then 5 else 0 end) w;

select plan(15);
select is(counted('all', ''), 2, 'what begins within four weeks is counted, once each');
select is(held('2 morning'), '1 4', 'a series counts each of its dates, on the clock there: ten in the morning');
select is(held('6 morning') || ', ' || held('6 afternoon') || ', ' || held('6 evening'), '1 1, 1 1, 0 0',
    'what takes the whole day is there in the morning and in the afternoon');
select is(counted('audience', 'seniors') + counted('audience', 'women'), 2, 'it counts for everybody it is for');
select is(counted('audience', ''), 1, 'what does not say for whom is counted apart');
select is(counted('audience', 'youth'), 0, 'what is later does not count');
select is(counted('language', 'tr'), 1, 'so do languages');
select is(counted('street', 'Lange Straat'), 1, 'a street is its address without the number');
select is(counted('street', 'Korte Straat'), 0, 'and one without anything is empty');
select is(counted('place', 'Schuur'), 0, 'a place without anything too');
select is(counted('area', 'Dichtbij'), 1, 'what is within walking distance of its middle is in an area');
select is(counted('area', 'Ver weg'), 0, 'what is not is not');
select is((select activities from coverage_counts(id('dorp')) where name = 'Onbekend'), null, 'of an area without a middle nothing is known');
update occurrence set status = 'cancelled' where activity_id = id('weekly') and start < '2026-06-10Z';
select is(held('2 morning'), '1 2', 'a date that is cancelled does not count');
update activity set archived_at = clock_now() where activity_id = id('weekly');
select is(counted('all', ''), 1, 'nor does what was archived');

select * from finish();
rollback;
