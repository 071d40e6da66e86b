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

select plan(22);
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
select become('visitor');
select throws_ok('select * from text_message', '42501', null, 'nobody reads them');
select throws_ok($$ select text_gateway_set(false) $$, '42501', null, 'or says that there is no gateway');

select * from finish();
rollback;
