-- Enter once, out everywhere: what the outlets show and what not, who sets and sees what, and who reads the weekly mail.
begin;
\ir fixture.sql
create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function titles(categories text[] default '{}', areas text[] default '{}', place uuid default null, organisation uuid default null)
returns text language sql stable
as $$ select string_agg(p.title, ', ' order by p.starts_at) from programme(id('dorp'), clock_now(), clock_now() + interval '7 days', categories, areas, place, organisation) p $$;
create function in_streets(areas text[], streets text[]) returns text language sql stable
as $$ select string_agg(p.title, ', ' order by p.starts_at)
        from programme(id('dorp'), clock_now(), clock_now() + interval '7 days', of_areas => areas, of_streets => streets) p $$;
create function issue() returns text language sql stable
as $$ select string_agg(distinct p.title, ', ') from outlet_issue(id('dorp')) i
      cross join lateral programme(id('dorp'), i.first_day::timestamptz, (i.last_day + 1)::timestamptz, confirmed_from => i.confirmed_from) p $$;
create function takes() returns text language sql volatile
as $$ select string_agg(w.address, ' ' order by w.address) from weekly_take(50) w $$;

select plan(41);
select listing_tidy();
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals) values (id('dorp'), 'outlets', true, true);
insert into area (neighbourhood_id, cbs_code, name, latitude, longitude) values
    (id('dorp'), 'BU1', 'Bij het wijkhuis', 51.765, 5.505), (id('dorp'), 'BU2', 'Ver weg', 51.9, 5.9);

-- What is shown.
select is(titles(), 'Koffie-inloop, Computerhulp, Samen naaien', 'the week is shown in order of time');
select is(titles('{coffee}'), 'Koffie-inloop, Samen naaien', 'of a theme');
select is(titles('{}', '{}', id('garden')), 'Samen naaien', 'of a place');
select is(titles('{}', '{}', null, id('rucrea')), 'Computerhulp', 'of an organisation');
select is(titles('{}', '{BU1}'), 'Koffie-inloop, Computerhulp, Samen naaien', 'of an area: what is within walking distance');
select is(titles('{}', '{BU2}'), null, 'and nothing of one that is far');
select is((select string_agg(street, ', ') from neighbourhood_streets(id('dorp'))), 'Brederostraat', 'streets are those in which we know a place');
select is(in_streets('{BU2}', '{Brederostraat}'), 'Koffie-inloop, Computerhulp', 'of a street, beside the areas');
select is(in_streets('{}', '{Nergensstraat}'), null, 'and nothing of another');
update activity set due_at = clock_now(), doubtful_at = clock_now() + interval '1 hour' where activity_id = id('koffie');
select is((select to_timestamp("over") from programme(id('dorp'), clock_now(), clock_now() + interval '7 days') p where p.id = id('koffie')),
    clock_now() + interval '1 hour', 'what will be doubtful says until when it may be shown');
select at('2026-06-01 12:00');
select is(titles(), 'Computerhulp, Samen naaien', 'what is doubtful is not shown');
select at('2026-06-01 10:00');
update activity set confirmed_at = clock_now() where activity_id = id('koffie');

-- The magazine.
select is(issue(), 'Computerhulp, Koffie-inloop, Samen naaien', 'without a deadline the coming weeks are printed');
update outlet_setting set deadline = '2026-06-12', first_day = '2026-06-01', last_day = '2026-06-28' where neighbourhood_id = id('dorp');
update activity set confirmed_at = '2026-05-01' where activity_id = id('naaien');
select is(issue(), 'Computerhulp, Koffie-inloop', 'what nobody confirmed since four weeks before the deadline is not');
update activity set confirmed_at = clock_now() where activity_id = id('naaien');
select is(issue(), 'Computerhulp, Koffie-inloop, Samen naaien', 'and is once somebody does');
select throws_ok($$ update outlet_setting set deadline = null $$, '23514', null, 'a deadline goes with its days');
select throws_ok($$ update outlet_setting set last_day = '2026-12-01' $$, '23514', null, 'an issue has five weeks at most');

-- Who sets it.
select become('organiser');
update outlet_setting set magazine = 'Mijn blad';
select become('admin_residents');
update outlet_setting set magazine = 'De Rucreant';
select become('owner');
select is((select string_agg(magazine, '|' order by magazine) from outlet_setting where neighbourhood_id in (id('dorp'), id('elders'))), '|De Rucreant',
    'an administrator sets the own neighbourhood, an organiser none');

-- Counts.
select outlet_shown(id('dorp'), 'widget', array[id('haard'), id('haard'), id('verweg')]) from generate_series(1, 4);
select become('organiser');
select is((select string_agg(outlet || ' ' || coalesce(shown::text, 'few'), ' ') from outlet_reach(id('dorp'), id('haard'), 28)), 'widget few', 'fewer than five is not told');
select outlet_shown(id('dorp'), 'widget', array[id('haard')]);
select is((select string_agg(outlet || ' ' || coalesce(shown::text, 'few'), ' ') from outlet_reach(id('dorp'), id('haard'), 28)), 'widget 5', 'five is');
select is((select count(*) from outlet_reach(id('dorp'), id('rucrea'), 28)), 0::bigint, 'an organiser does not see another''s');
select is((select count(*) from outlet_reach(id('dorp'), null, 28)), 0::bigint, 'nor the whole');
select become('connector');
select is((select shown from outlet_reach(id('dorp'), null, 28)), 5::bigint, 'a connector sees the whole');
select throws_ok('select * from outlet_count', '42501', null, 'nobody reads the counts themselves');
select become('owner');
select is((select count(*) from outlet_count where organisation_id = id('verweg')), 0::bigint, 'of another neighbourhood nothing is counted');

-- Readers.
select become('resident');
insert into weekly_reader (neighbourhood_id, person_id, confirmed_at) values (id('dorp'), id('resident'), clock_now());
select throws_ok($$ insert into weekly_reader (neighbourhood_id, person_id, confirmed_at) values (id('dorp'), id('host'), clock_now()) $$,
    '42501', null, 'nobody subscribes another person');
select throws_ok($$ update weekly_reader set categories = '{no-such}' $$, '23514', null, 'what is not there cannot be chosen');
select throws_ok($$ update weekly_reader set streets = '{Nergensstraat}' $$, '23514', null, 'nor a street without a place');
select become('host');
select is((select count(*) from weekly_reader), 0::bigint, 'nobody sees who else reads it');
select become('visitor');
select is((select count(*) from weekly_reader), 0::bigint, 'a visitor sees no reader');
select isnt((select id from weekly_ask(id('dorp'), 'Lezer@thuis.example', 'nl', '{}', '{}', '{Brederostraat}', '10.0.0.1')), null, 'a visitor asks for it');
select become('owner');
create temp table asked as select weekly_reader_id as id from weekly_reader where email is not null;
select at('2026-06-05 09:59'); -- a Friday
select is(takes(), null, 'before ten on Friday there is no letter');
select at('2026-06-05 10:00');
select is(takes(), 'resident@voordeur.example', 'at ten there is, for who said yes');
select is(takes(), null, 'once');
select weekly_press('weekly-join', id, null) from asked;
select is(takes(), 'Lezer@thuis.example', 'who says yes on Friday still gets that week''s');
select is((select string_agg(i.title, ', ') from asked, weekly_items(asked.id) i), 'Computerhulp, Koffie-inloop', 'with what is in the chosen street');
select at('2026-06-12 10:00');
update module_switch set for_residents = false where module = 'outlets';
select is(takes(), null, 'not where the module is off');
update module_switch set for_residents = true where module = 'outlets';
select at('2026-06-13 10:01');
select is(takes(), null, 'a server that was away for longer than a day leaves the week out');
select weekly_tell(id('dorp'), 'lezer@thuis.example', '2026-24', '{}', '{}'), weekly_tell(id('dorp'), 'LEZER@thuis.example', '2026-24', '{}', '{}');
select is((select count(*) from mail where kind = 'weekly'), 1::bigint, 'one address gets one letter a week');
select ok(weekly_press('unsubscribe', id, null), 'a reader goes') from asked;
select is((select count(*) from weekly_reader where email is not null), 0::bigint, 'and nothing is kept');
delete from person where person_id = id('resident');
select is((select count(*) from weekly_reader), 0::bigint, 'who leaves is no reader any more');
select * from finish();
rollback;
