-- Who is asked after the owner, who answers when an owner leaves or cannot be reached, and that somebody always does.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;
create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function ask() returns text language sql volatile as $$
    select coalesce(string_agg(coalesce(p.name, a.address) || case when a.second then ' as second' else '' end || ': ' || a.title, ', ' order by p.name nulls first, a.title), '')
      from owners_to_ask(50, 20) a left join person p on p.person_id = a.person $$;
create function listed() returns text language sql volatile
as $$ select coalesce(string_agg((item).title || ' ' || why, ', '), '') from round_items(id('dorp')) $$;
insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
select id('dorp'), id('koffie'), s, s from generate_series('2026-06-30T08:00Z'::timestamptz, '2026-12-01Z', '7 days') s;
update activity set due_at = '2026-06-08T04:00Z', doubtful_at = '2026-06-22T04:00Z' where activity_id = id('koffie');
update activity set demonstration = false;

select plan(22);

select become('organiser');
insert into organisation_second_contact values (id('dorp'), id('haard'), 'bestuur@haard.example');
select is((select email from organisation_second_contact), 'bestuur@haard.example', 'an organiser names a second contact of the own organisation');
select throws_ok($$ insert into organisation_second_contact (neighbourhood_id, organisation_id, email) values (id('dorp'), id('rucrea'), 'x@y.example') $$, '42501', null, 'not of another');
select become('visitor');
select is((select count(*)::int from organisation_second_contact), 0, 'no reader sees it');
select become('rival');
select is((select count(*)::int from organisation_second_contact), 0, 'nor another organisation');
select become('owner');

select at('2026-06-08 07:00');
select is(ask(), 'Organiser: Koffie-inloop', 'the owner is asked first, alone');
select is(item_responsible(id('dorp'), id('haard')), 'owner', 'and answers for it');
select at('2026-06-12 07:00');
select is(ask() || listed(), '', 'and has a week');
select at('2026-06-15 07:00');
select is(ask(), 'bestuur@haard.example as second: Koffie-inloop, Organiser: Koffie-inloop', 'then the second contact is asked too');
select is(listed(), 'Koffie-inloop silent', 'and it is on the round');
select at('2026-06-22 07:00');
select is((select doubtful_at <= clock_now() from activity where activity_id = id('koffie')), true, 'after two weeks it is doubtful');

-- Asked ahead, the week may be over when it is due.
update activity set confirmed_at = '2026-06-22T05:00Z' where activity_id = id('koffie');
update activity set due_at = '2026-07-02T04:00Z' where activity_id = id('koffie');
insert into owner_question (neighbourhood_id, kind, item_id, due_at, person_id, asked_at)
values (id('dorp'), 'activity', id('koffie'), '2026-07-02T04:00Z', id('organiser'), '2026-06-25T05:00Z');
select at('2026-07-01 07:00');
select is(listed(), '', 'what is asked about ahead is on no round before it is due');
select at('2026-07-02 07:00');
select is(listed(), 'Koffie-inloop silent', 'and then at once, where its owner had a week');
delete from owner_question where due_at = '2026-07-02T04:00Z';
select at('2026-06-22 07:00');

-- Handing over.
update activity set confirmed_at = clock_now(), due_at = '2026-06-28T04:00Z' where activity_id = id('koffie');
update activity set due_at = '2026-06-28T04:00Z' where activity_id = id('koffie');
delete from person where person_id = id('organiser');
select at('2026-06-29 07:00');
select is(item_responsible(id('dorp'), id('haard')), 'second', 'an owner who leaves hands over to the second contact');
select is(ask(), 'bestuur@haard.example as second: Koffie-inloop', 'who is asked at once');
select mail_address_pause('bestuur@haard.example', 'bounced');
select is(item_responsible(id('dorp'), id('haard')), 'connector', 'where their mail comes back, it is the connector''s');
select is(listed(), 'Koffie-inloop nobody', 'at once');
select is((select count(*)::int from activity a where a.neighbourhood_id = id('dorp') and item_responsible(id('dorp'), a.organisation_id) is null), 0, 'nothing is without somebody');

-- Somebody is always there.
delete from person_role where person_id = id('connector');
select throws_ok($$ delete from person where person_id = id('admin_residents') $$, '23514', 'a neighbourhood keeps a connector or an administrator', 'the last one stays until there is another');
insert into person_role (person_id, neighbourhood_id, role) values (id('host'), id('dorp'), 'connector');
select lives_ok($$ delete from person where person_id = id('admin_residents') $$, 'and then may leave');

-- A calendar that dies.
update activity set calendar = 'agenda', uid = 'u1', confirmed_at = clock_now() where activity_id = id('koffie');
insert into source (neighbourhood_id, organisation_id, calendar, address) values (id('dorp'), id('haard'), 'agenda', 'https://haard.example/agenda.ics');
select ok((select due_at > clock_now() from activity where activity_id = id('koffie')), 'what a calendar carries is not due');
update source set alarm = 'still';
select ok((select due_at > clock_now() from activity where activity_id = id('koffie')), 'nor when it stands still');
update source set alarm = 'failing';
select is((select due_at = clock_now() and doubtful_at = clock_now() + interval '14 days' from activity where activity_id = id('koffie')), true, 'when it dies it is, at once');

select * from finish();
rollback;
