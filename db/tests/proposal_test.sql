-- "Er mist iets": who sends and who reads, how often, what becomes of it, and what is forgotten.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;

create function propose(said text, mail text default null, key text default null, most integer default 3) returns uuid language sql volatile
as $$ select id from proposal_once(id('dorp'), 'activity', said, null, null, '0412 123456', mail, null, null, '192.0.2.1', most, key) $$;

select plan(22);

select become('visitor');
select ok(propose('Koffie voor vaders', null, 'sleutel-1') is not null, 'a visitor proposes');
select is((select count(*)::int from proposal), 0, 'and reads nothing back');
select ok((select same from proposal_once(id('dorp'), 'activity', 'Koffie voor vaders', null, null, '0412 123456', null, null, null, '192.0.2.1', 3, 'sleutel-1')), 'the same again is the same');
select ok(not (select same from proposal_once(id('dorp'), 'place', 'Koffie voor vaders', null, null, '0412 123456', null, null, null, '192.0.2.1', 3, 'sleutel-1')), 'something else with its key is not');
select ok(propose('Biljart', 'anna@buurt.example') is not null and propose('Zingen') is not null, 'two more');
select ok(propose('Nog een') is null, 'are enough today from one address');
select ok(propose('Nog een', null, null, null) is not null, 'where there are limits');
select throws_ok($$ insert into proposal (neighbourhood_id, kind, what, telephone) values (id('dorp'), 'activity', 'x', '0412 123456') $$, '42501', null,
    'nobody writes past the function');
select throws_ok($$ select proposal_once(id('elders'), 'activity', 'x', null, null, '0412 123456', null, null, null, '', null, null) $$, '42501', null, 'nor elsewhere');
select throws_ok($$ select proposal_once(id('dorp'), 'activity', 'x', null, null, null, null, null, null, '', null, null) $$, '23514', null, 'without a way to reach somebody it is refused');

select become('organiser');
select is((select count(*)::int from proposal), 4, 'an organiser reads what waits');
select become('host');
select is((select count(*)::int from proposal), 4, 'a host too');
select become('professional');
select is((select count(*)::int from proposal), 0, 'a professional does not');
select become('connector');
select throws_ok($$ update proposal set outcome = 'declined' where what = 'Zingen' $$, '23514', null, 'who declines says why');
select throws_ok($$ update proposal set outcome = 'published' where what = 'Zingen' $$, '23514', null, 'who publishes says what');
select throws_ok($$ update proposal set what = 'Anders' where what = 'Zingen' $$, '42501', null, 'nobody changes what was said');
update proposal set outcome = 'published', item_id = id('koffie'), decided_by = current_person(), decided_at = clock_now() where what in ('Biljart', 'Zingen');
select proposal_tell(neighbourhood_id, proposal_id, '{"subject": "x", "blocks": []}') from proposal where what in ('Biljart', 'Zingen');
select is((select string_agg(what || ' ' || (told_at is not null), ', ' order by what) from proposal where outcome is not null), 'Biljart true, Zingen false',
    'who gave an address was told, who did not waits for a call');
select matches(proposal_item(id('dorp'), 'activity', id('koffie')), '^/dorp/activiteiten/koffie-inloop-', 'it says where it stands');
select become('owner');
select is((select string_agg(to_address, ', ') from mail where kind = 'proposal'), 'anna@buurt.example', 'one letter went out');
select set_config('voordeur.now', '2026-07-02T08:00:00Z', false);
select work_tidy();
select is((select string_agg(what, ', ' order by what) from proposal where telephone = '' and email = ''), 'Biljart', 'a month later it is forgotten how to reach them');

select become('resident');
select ok(propose('Schaken', null, null, null) is not null, 'a member proposes');
select become('owner');
delete from person where person_id = id('resident');
select is((select count(*)::int from proposal where what = 'Schaken'), 0, 'and takes it along');

select * from finish();
rollback;
