-- Text messages: which number is one, one per cause, leased, tried again, given up; and whom they reach.
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function add(cause text, number text default '+31612345678', path text default '/l/owner-text/1') returns void language sql volatile
return text_message_add(cause, number, 'due', jsonb_build_object('text', 'Dag', 'path', path), id('dorp'), clock_now());
create function taken() returns text language sql volatile as $$ select number from text_message_take('5 minutes') $$;
create function message(of_cause text) returns uuid language sql stable
return (select text_message_id from text_message where cause = of_cause);
create function state(of_cause text) returns text language sql stable
return (select concat_ws(' ', case when sent_at is not null then 'sent' end, case when dead_at is not null then 'dead' end, last_error,
                         nullif(number, ''), nullif(payload, '{}')) from text_message where cause = of_cause);
create function owner() returns text language sql stable
return (select string_agg(address, ' ') from organisation_owners(id('dorp'), id('rucrea')));

select plan(42);
select is(text_number(n.typed), n.number, n.typed || ' is ' || coalesce(n.number, 'none'))
  from (values ('06 - 1234 56 78', '+31612345678'), ('+31 6 12345678', '+31612345678'), ('0031612345678', '+31612345678'),
               ('0412 123456', null), ('06-1234567', null), ('', null)) as n (typed, number);

-- One cause.
select add('one'), add('one');
select is((select count(*) from text_message), 1::bigint, 'the same cause again is the same message');
select throws_ok($$ select add('bad', '0412123456') $$, '23514', null, 'no message without a mobile number');
select throws_ok($$ select add('bad', path => 'https://elsewhere.example/') $$, '23514', null, 'it leads to us');
select is(taken(), '+31612345678', 'it is taken');
select is(taken(), null, 'once');
select set_config('voordeur.now', (clock_now() + interval '6 minutes')::text, true);
select is(taken(), '+31612345678', 'who died with it leaves it to another');
select text_message_later(message('one'), 'not-written');
select is(taken(), null, 'what could not be written waits');
select set_config('voordeur.now', (clock_now() + interval '4 days')::text, true);
select taken(), text_message_later(message('one'), 'not-written');
select is(state('one'), 'dead not-written', 'for three days, and then nothing of it is kept');
select add('two');
select text_message_sent(message('two'));
select is(state('two'), 'sent', 'nor when it went');
select add('two');
select is(state('two'), 'sent', 'its cause is remembered');

-- Whom it reaches.
delete from person_role where person_id = id('rival');
update organisation set telephone = '06 12345678', email = '' where organisation_id = id('rucrea');
select is(owner(), null, 'without a gateway nobody');
select text_gateway_set(true);
select is(owner(), 'tel:+31612345678', 'with one an organisation that has a mobile telephone alone');
update organisation set email = 'info@rucrea.example' where organisation_id = id('rucrea');
select is(owner(), 'info@rucrea.example', 'not one with an address');
select mail_address_pause('info@rucrea.example', 'no-such');
select is(owner(), 'tel:+31612345678', 'unless no letter arrives there');

-- Whom it reaches because they chose it.
create function choose(typed text, by_text boolean default true) returns text language plpgsql as $$
declare
    said text;
begin
    perform become('organiser');
    said := notice_telephone_choose(typed, by_text);
    perform set_config('role', 'none', true);
    return said;
end $$;
create function number() returns uuid language sql stable return (select telephone_id from notice_person where person_id = id('organiser'));
create function asked_at_haard() returns text language sql stable
return (select string_agg(coalesce('to ' || person_text_number(o.person_id), 'mail'), ' ') from organisation_owners(id('dorp'), id('haard')) o);
select at('2026-06-02 10:00');
select is(choose('0412 123456'), 'invalid', 'a landline gets no text messages');
select is(choose('06-11 22 33 44'), 'done', 'an organiser gives a number');
select is((select m.number from text_message m where m.cause = 'telephone:' || number()), '+31611223344', 'it is written to');
select is(asked_at_haard(), 'mail', 'before its reader pressed there is mail');
select is((select title || ' ' || done from telephone_link(number())), '06 … 44 false', 'the page says which number');
select ok(telephone_link_press(number()), 'pressed');
select is((select count(*) from telephone_link(number()) where done), 1::bigint, 'the page says so');
select is(asked_at_haard(), 'to +31611223344', 'it counts');
select text_gateway_set(false);
select is(asked_at_haard(), 'mail', 'not where no gateway is');
select text_gateway_set(true);
insert into notice_choice values (id('organiser'), 'due', 'never', false);
select is(asked_at_haard(), 'to +31611223344', 'who wants no mail may want text messages');
delete from notice_choice;
update notice_person set quiet_from = '08:00', quiet_until = '10:30' where person_id = id('organiser');
update activity set due_at = clock_now() - interval '1 hour', doubtful_at = clock_now() + interval '9 days' where activity_id = id('koffie');
insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
select id('dorp'), id('koffie'), s, s from generate_series('2026-06-09T08:00Z'::timestamptz, '2026-09-01Z', '7 days') s on conflict do nothing;
create temp table question on commit drop as select * from owners_to_ask(50, 20) where person = id('organiser');
select is((select string_agg(distinct address, ' ') from question), 'tel:+31611223344', 'what is due is asked there');
select owner_tell(id('dorp'), id('organiser'), 'tel:+31611223344', 'due:x', '{"text": "Klopt dit nog?", "path": "/l/owner-text/1"}');
select is((select run_after from text_message where cause = 'due:x'), '2026-06-02T08:30Z'::timestamptz, 'not in their quiet hours');
select is((select count(*) from notice where person_id = id('organiser')), 0::bigint, 'and not by mail as well');
select is((select count(*) from owner_questions_together((select question from question limit 1))), (select count(*) from question), 'its page has all that was asked');
select text_message_add('due:' || question || ':1', '+31611223344', 'due', '{"text": "Klopt dit nog? Koffie.", "path": "/l/owner-text/1"}', id('dorp'), clock_now())
  from (select question from question limit 1) q;
select text_message_give_up(text_message_id, 'not-written') from text_message, generate_series(1, 2) where cause like 'due:%:1';
select is((select string_agg(concat_ws(' ', often, content->'blocks'->1->>'quote', content->'blocks'->2->>'path'), ', ') from notice where person_id = id('organiser')),
    'daily Klopt dit nog? Koffie. /l/owner-text/1', 'what could not go by text message goes by mail, once');
delete from notice;
update owner_question set answer = 'right', answered_at = clock_now() where owner_question_id in (select question from question);
insert into text_message (cause, kind, number, payload) select 'due:' || question || ':2', 'due', '+31611223344', '{"text": "x", "path": "/l/owner-text/1"}' from question limit 1;
select text_message_give_up(text_message_id, 'not-written') from text_message where cause like 'due:%:2';
select is((select count(*) from notice), 0::bigint, 'but not once it is answered');
select at('2026-08-02 10:00');
select is((select count(*) from telephone_link(number())), 0::bigint, 'after sixty days the link is over');
select ok(not telephone_link_press(number()), 'pressed or not');
select at('2026-06-02 10:00');
select choose('06 22334455');
select is(asked_at_haard(), 'mail', 'another number has to be pressed again');
select is((select string_agg(choose(n), ' ') from unnest(array['06 33445566', '06 44556677']) n), 'done often', 'three numbers a day, and no more');

select become('visitor');
select throws_ok('select * from text_message', '42501', null, 'nobody reads them');
select throws_ok($$ select text_gateway_set(false) $$, '42501', null, 'or says that there is no gateway');

select * from finish();
rollback;
