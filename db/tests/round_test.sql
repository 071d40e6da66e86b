-- Rondje wijk: who sees it, what stands on it and in which order, and what the answers do.
begin;
\ir fixture.sql

insert into module_switch (neighbourhood_id, module, for_residents, for_professionals) values (id('dorp'), 'round', true, true);
create function due(of_item text, days integer) returns void language sql volatile
as $$ update activity set due_at = clock_now() - days * interval '1 day', doubtful_at = clock_now() + '1 day' where activity_id = id(of_item) $$;
create function listed() returns text language sql volatile
as $$ select coalesce(string_agg(title || ' ' || why, ', '), '') from round_list(id('dorp'), 20) $$;
grant execute on all functions in schema public to public;
-- The organiser of the Haard can be asked; Rucrea has nobody.
delete from person_role where role = 'organiser' and person_id = id('rival');
update activity set rrule = 'FREQ=WEEKLY' where activity_id in (id('naaien'), id('computer'));
insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
select id('dorp'), id('computer'), s, s from generate_series('2026-06-05T08:00Z'::timestamptz, '2026-06-14Z', '1 day') s;

select plan(25);

select due('koffie', 6);
select become('connector');
select is(listed(), '', 'an owner who was asked has a week');
select become('owner');
select due('koffie', 8), due('computer', 1), due('naaien', 1);
select become('connector');
select is(listed(), 'Computerhulp nobody, Koffie-inloop silent, Samen naaien nobody',
    'then it is on the round, and at once what nobody can be asked about; the busiest place first');
select become('owner');
select item_view_add(id('dorp'), 'activity', id('naaien'), 160);
select become('connector');
select is(listed(), 'Samen naaien nobody, Computerhulp nobody, Koffie-inloop silent', 'what is looked at most is before what has more dates');
select become('owner');
insert into sign_up (neighbourhood_id, activity_id, start, name, email, guests, state)
select id('dorp'), id('koffie'), '2026-06-02T08:00Z', 'Buur', n || '@buur.example', 20, 'coming' from generate_series(1, 8) n;
select become('connector');
select is(listed(), 'Koffie-inloop silent, Computerhulp nobody, Samen naaien nobody', 'and before both where many signed up');
select become('owner');
select set_config('voordeur.now', '2026-06-15T08:00:00Z', false);
select is((select item_view_now(v) from item_view v), 80::double precision, 'of what was looked at half is forgotten in a fortnight');
select set_config('voordeur.now', '2026-06-01T08:00:00Z', false);
delete from sign_up;
delete from item_view;
select become('connector');
select is((select count(distinct place_key)::int from round_list(id('dorp'), 20)), 2, 'what is at one place stands together');
select is((select left_over::int || ' ' || count(*) over () from round_list(id('dorp'), 2) limit 1), '1 2', 'and says how many come after');
select is((select place || ', ' || street_address from round_list(id('dorp'), 1)), 'Wijkhuis De Haard, Brederostraat 46', 'with where it is');

select throws_ok($$ select * from item_view $$, '42501', null, 'nobody reads how often something is looked at');
select become('host');
select throws_ok($$ select * from round_list(id('dorp'), 20) $$, '42501', null, 'a host has no round');
select throws_ok($$ select round_answer_once(id('dorp'), 'activity', id('koffie'), 'right', null, null, null) $$, '42501', null, 'nor answers it');
select become('connector');
select throws_ok($$ select * from round_list(id('elders'), 20) $$, '42501', null, 'a connector has the own neighbourhood only');
select throws_ok($$ insert into round_answer (neighbourhood_id, kind, item_id, answer, said_at) values (id('dorp'), 'activity', id('koffie'), 'right', clock_now()) $$,
    '42501', null, 'and writes no answers past the function');

select ok((select same from round_answer_once(id('dorp'), 'activity', id('koffie'), 'not-home', null, null, 'sleutel-1')), 'an answer is kept');
select ok((select same from round_answer_once(id('dorp'), 'activity', id('koffie'), 'not-home', null, null, 'sleutel-1')), 'the same again is the same');
select ok(not (select same from round_answer_once(id('dorp'), 'activity', id('koffie'), 'right', null, null, 'sleutel-1')), 'something else with its key is not');
select is((select count(*)::int from round_answer), 1, 'there is one');
select is(listed(), 'Computerhulp nobody, Samen naaien nobody', 'where nobody is home it rests');
select set_config('voordeur.now', '2026-06-02T08:00:00Z', false);
select is(listed(), 'Computerhulp nobody, Koffie-inloop silent, Samen naaien nobody', 'until tomorrow');
select ok((select same from round_answer_once(id('dorp'), 'activity', id('computer'), 'right', null, clock_now() - interval '1 hour', 'sleutel-2')), 'klopt');
select is((select confirmed_how || ' ' || confirmed_by_name || ' ' || (due_at > clock_now()) || ' ' || to_char(confirmed_at, 'HH24:MI') from activity where activity_id = id('computer')),
    'connector Connector true 07:00', 'confirms in the name of the connector, as of then');
select ok((select same from round_answer_once(id('dorp'), 'activity', id('computer'), 'stopped', null, clock_now() - interval '2 hours', 'sleutel-3')), 'what was said before that');
select ok((select archived_at is null from activity where activity_id = id('computer')), 'changes nothing any more');
select become('resident');
select is((select count(*)::int from round_answer), 0, 'a resident reads no answers');
select become('owner');
delete from person where person_id = id('connector');
select is((select count(*)::int from round_answer where person_id is null), 3, 'who leaves takes the name along, and the answers stand');

select * from finish();
rollback;
