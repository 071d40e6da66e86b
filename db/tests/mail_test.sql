-- Letters that go out: one per cause, leased, tried again, given up; who may do what.
begin;
\ir fixture.sql

create function add(cause text, who text default 'anna@wijk.example') returns void language sql as $$
    select mail_add(cause, who, 'note', '{"subject": "Dag"}', id('dorp')) $$;
create function state(of_cause text) returns text language sql as $$
    select concat_ws(' ', case when sent_at is not null then 'sent' end, case when dead_at is not null then 'dead' end,
                     last_error, tries) from mail where cause = of_cause $$;
create function letter(of_cause text) returns uuid language sql as $$ select mail_id from mail where cause = of_cause $$;
create function at(moment text) returns void language sql as $$ select set_config('voordeur.now', moment, true) $$;
create function taken() returns text language sql as $$ select cause from mail_take('5 minutes') $$;

select plan(43);

select become('resident');
select lives_ok($$select add('one')$$, 'the API adds a letter');
select lives_ok($$select add('one', 'other@wijk.example')$$, 'and the same cause again');
select throws_ok('select * from mail', '42501', null, 'and cannot read it');
select throws_ok($$select mail_take('1 minute')$$, '42501', null, 'nor take one');
select throws_ok('select * from mail_address', '42501', null, 'nor see which addresses pause');
select throws_ok($$select add('bad', 'nobody')$$, '23514', null, 'what is no address is refused');
select throws_ok($$select mail_add('bad', 'a@b', 'note', '[]')$$, '23514', null, 'and what is no content');
select become('owner');
select results_eq('select to_address from mail', $$values ('anna@wijk.example')$$, 'one cause is one letter, the first');

set local role voordeur_work;
select is(taken(), 'one', 'work takes what is due');
select is(taken(), null, 'nobody else takes it meanwhile');
select at('2026-06-01T08:05:01Z');
select is(taken(), 'one', 'who died with it leaves it');
select mail_sent(letter('one'));
select at('2026-06-01T09:00:00Z');
select is(taken(), null, 'what was sent is not taken');
select is(state('one'), 'sent 2', 'and stands there as sent');

-- Back-off.
select add('slow');
select is(taken(), 'slow', 'the next one');
select mail_later(letter('slow'), 'put-off');
select is(taken(), null, 'it waits');
select at('2026-06-01T09:01:00Z');
select is(taken(), 'slow', 'a minute');
select mail_later(letter('slow'), 'put-off');
select at('2026-06-01T09:05:59Z');
select is(taken(), null, 'then five');
select at('2026-06-01T09:06:00Z');
select is(taken(), 'slow', 'minutes');
select mail_later(letter('slow'), 'put-off');
select is((select run_after - clock_now() from mail where cause = 'slow'), interval '30 minutes', 'then thirty');
update mail set tries = 9 where cause = 'slow';
select mail_later(letter('slow'), 'put-off');
select is((select run_after - clock_now() from mail where cause = 'slow'), interval '6 hours', 'then every six hours');
select at('2026-06-04T09:00:00Z');
select mail_later(letter('slow'), 'put-off');
select is(state('slow'), 'dead put-off 9', 'until three days have gone by');

-- A server that was away.
select add('away'), add('through');
select mail_later(letter('away'), 'not-reached');
update mail set tries = 5 where cause = 'away';
select mail_later(letter('away'), 'not-reached');
select mail_sent(letter('through'));
select is(taken(), 'away', 'once one gets through, those that waited for the server are due');
select mail_sent(letter('away'));

-- Refused, and come back.
select add('gone', 'Weg@wijk.example');
select mail_give_up(letter('gone'), 'no-such-address', true);
select ok(mail_address_paused('weg@WIJK.example'), 'who refused for good is paused, however it is written');
select ok(not mail_address_paused('anna@wijk.example'), 'nobody else is');
select mail_address_resume('weg@wijk.example');
select ok(not mail_address_paused('weg@wijk.example'), 'until somebody says it is right');
select mail_bounced(letter('one'), '4.4.1');
select is(state('one'), 'sent 2', 'a delay is no bounce');
select mail_bounced(letter('one'), '5.2.2');
select is(state('one') || mail_address_paused('anna@wijk.example'), 'sent dead bounced 5.2.2 2false', 'what is full does not pause');
select mail_bounced(letter('one'), '5.1.1');
select ok(mail_address_paused('anna@wijk.example'), 'nobody there does');
select add('withdrawn', 'b@wijk.example'), mail_withdraw('withdrawn');
select is(taken(), null, 'what was withdrawn does not go out');

-- Answers.
select is(mail_receive('\x01', id('haard')), 'new', 'an answer is new');
select is(mail_receive('\x01', id('haard')), 'again', 'once');
select is((select count(*) from generate_series(1, 30) n where mail_receive(int4send(n), id('haard')) = 'new'), 19::bigint,
    'and nobody sends more than twenty an hour');
select is(mail_receive('\x02', id('rucrea')), 'new', 'of one conversation');

-- Dead letters.
reset role;
create function seen(who text) returns text language plpgsql as $$
declare
    found text;
begin
    perform become(who);
    select string_agg(why || ' ' || address || ' ' || again, ', ' order by why) into found from mail_dead_letters(null, 50);
    return found;
end $$;
select is(seen('admin_residents'),
    'bounced 5.1.1 a…@wijk.example false, no-such-address W…@wijk.example true, put-off a…@wijk.example false',
    'an administrator sees what was given up, and not whose');
select is(seen('operator'), seen('admin_residents'), 'so does an operator');
select is(seen('resident'), null, 'a resident sees nothing');
select become('owner');
select set_config('test.gone', letter('gone')::text, true);
select become('resident');
select ok(not mail_again(current_setting('test.gone')::uuid), 'and tries nothing again');
select become('admin_professionals');
select ok(mail_again(current_setting('test.gone')::uuid), 'an administrator does');
select become('owner');
select is(state('gone'), '0', 'from the start');

-- Forgetting.
select at('2026-07-10T09:00:00Z');
select mail_forget();
select is((select count(*) from mail where to_address is not null), 1::bigint, 'what is done is forgotten after thirty days, what waits is not');
select lives_ok($$select add('one')$$, 'its cause is remembered');
select is((select count(*) from mail where cause = 'one' and to_address is null), 1::bigint, 'and makes no second letter');
select at('2027-07-10T09:00:00Z');
select mail_forget();
select is((select string_agg(cause, ' ') from mail), 'gone', 'a year later the row goes');

select * from finish();
rollback;
