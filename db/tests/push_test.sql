-- Notifications to devices: one per cause and subscription, leased, tried again, given up; whose a subscription is.
begin;
\ir fixture.sql

create function keys(letter text) returns text[] language sql immutable
return array[repeat(letter, 87), repeat(letter, 22)];
create function subscribe(letter text) returns uuid language sql volatile
return push_subscribe('https://push.example/' || letter, (keys(letter))[1], (keys(letter))[2], 'Firefox op Android');
create function content() returns jsonb language sql immutable
return '{"title": "Dag", "text": "Er is een antwoord.", "url": "/dorp/mijn", "language": "nl"}'::jsonb;
create function add(cause text, who text default 'resident') returns void language sql volatile
return push_add(cause, id(who), 'note', content());
create function state(of_cause text) returns text language sql stable
return (select concat_ws(' ', case when sent_at is not null then 'sent' end, case when dead_at is not null then 'dead' end,
                         last_error, tries, nullif(payload, content())) from push where cause = of_cause);
create function push(of_cause text) returns uuid language sql stable
return (select push_id from push where cause = of_cause);
create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', moment, true) $$;
create function taken() returns text language sql volatile as $$ select cause from push_take('5 minutes') $$;
create function devices() returns bigint language sql stable return (select count(*) from push_subscription);

select plan(47);

-- Whose it is.
select become('resident');
select lives_ok($$select subscribe('a')$$, 'a device is told');
select is(subscribe('a'), (select push_subscription_id from push_subscription), 'the same device again is the same subscription');
select subscribe('b');
select is(devices(), 2::bigint, 'another is another');
select throws_ok('select endpoint from push_subscription', '42501', null, 'where it is told the API does not read');
select throws_ok('select auth from push_subscription', '42501', null, 'nor with which keys');
select throws_ok('select * from push', '42501', null, 'nor what');
select throws_ok($$select push_take('1 minute')$$, '42501', null, 'and takes none');
select become('host');
select is(devices(), 0::bigint, 'nobody sees the devices of another');
delete from push_subscription;
select throws_ok($$select push_subscribe('https://push.example/a', (keys('c'))[1], (keys('c'))[2], 'x')$$, '23505', null,
    'nor takes one over without its keys');
select lives_ok($$select subscribe('b')$$, 'who signs in on that device has them');
select become('resident');
select is(devices(), 1::bigint, 'and it is not told of the first any more');
select throws_ok($$select push_subscribe('http://push.example/c', (keys('c'))[1], (keys('c'))[2], 'x')$$, '23514', null,
    'an address without TLS is refused');
select throws_ok($$select push_subscribe('https://push.example/c', 'x', (keys('c'))[2], 'x')$$, '23514', null, 'and half a key');
select throws_ok($$select push_subscribe('https://push.example/c', (keys('c'))[1], (keys('c'))[2], ' ')$$, '23514', null,
    'and a device without a name');
select subscribe(chr(n)) from generate_series(ascii('c'), ascii('k')) n;
select throws_ok($$select subscribe('l')$$, '23514', null, 'an eleventh device is refused');
select lives_ok($$select subscribe('k')$$, 'the tenth again is not');
select become('owner');
delete from push_subscription where endpoint not in ('https://push.example/a', 'https://push.example/b');

-- One cause.
select become('resident');
select lives_ok($$select add('one'), add('one')$$, 'the API adds a push, and the same cause again');
select throws_ok($$select push_add('bad', id('resident'), 'note', content() || '{"url": "https://elsewhere.example/"}')$$,
    '23514', null, 'it leads to us');
select throws_ok($$select push_add('bad', id('resident'), 'note', content() || '{"url": "//elsewhere.example/"}')$$,
    '23514', null, 'and nowhere else');
select throws_ok($$select push_add('bad', id('resident'), 'note', content() - 'title')$$, '23514', null, 'and has a title');
select lives_ok($$select add('none', 'connector')$$, 'who has no device is not told');
select become('owner');
select is((select count(*) from push), 1::bigint, 'one cause is one push for each device');
update person set blocked_at = clock_now() where person_id = id('host');
select add('blocked', 'host');
select is(push('blocked'), null, 'who is blocked is not told');

set local role voordeur_work;
select is((select concat_ws(' ', cause, endpoint, payload ->> 'title', ttl) from push_take('5 minutes')),
    'one https://push.example/a Dag 86400', 'work takes what is due, with where it goes and how long it is news');
select is(taken(), null, 'nobody else takes it meanwhile');
select at('2026-06-01T08:05:01Z');
select is(taken(), 'one', 'who died with it leaves it');
select push_sent(push('one'));
select at('2026-06-01T09:00:00Z');
select is(taken(), null, 'what was sent is not taken');
select is(state('one'), 'sent 2 {}', 'and what it said is gone');
select add('one');
select is(taken(), null, 'its cause is remembered');

-- Back-off.
select push_add('later', id('resident'), 'note', content(), '2026-06-01T10:00:00Z');
select is(taken(), null, 'what is to go later waits');
select at('2026-06-01T10:00:00Z');
select is(taken(), 'later', 'until then');
select push_later(push('later'), 'put-off', 0);
select at('2026-06-01T10:00:59Z');
select is(taken(), null, 'put off, it waits');
select at('2026-06-01T10:01:00Z');
select is(taken(), 'later', 'a minute');
select push_later(push('later'), 'put-off', 600);
select at('2026-06-01T10:10:59Z');
select is(taken(), null, 'or as long');
select at('2026-06-01T10:11:00Z');
select is(taken(), 'later', 'as the service wants');
select is(state('later'), 'put-off 3', 'and keeps what it says');
select push_later(push('later'), 'put-off', 24 * 3600);
select is(state('later'), 'dead put-off 3 {}', 'what is no news then is given up');
select add('refused');
select push_give_up(push('refused'), 'refused');
select is(state('refused'), 'dead refused 0 {}', 'so is what is refused');

-- Gone.
select add('waits');
select push_gone((select push_subscription_id from push_subscription where endpoint = 'https://push.example/a'));
select is(state('waits'), null, 'a subscription that is gone takes what waits for it along');
select is(devices(), 1::bigint, 'and nothing else');
select become('resident');
select subscribe('a');
select add('export');
select is((select account_export() -> 'pushSubscriptions' -> 0 ->> 'endpoint'), 'https://push.example/a', 'it is in the copy of everything');
select is((select account_export() #>> '{pushSubscriptions,0,pushes,0,content,title}'), 'Dag', 'with what waits');
select account_sign_out();
select is(devices(), 0::bigint, 'out everywhere is told nowhere');
select become('owner');
select become('organiser');
select subscribe('m');
select account_leave();
select become('owner');
select is((select count(*) from push_subscription where endpoint = 'https://push.example/m'), 0::bigint, 'who leaves takes it along');

-- Forgetting.
update person set blocked_at = null where person_id = id('host');
select add('old', 'host'), add('waiting', 'host');
select push_sent(push('old'));
set local role voordeur_work;
select at('2027-05-31T10:00:00Z');
select push_forget();
select isnt(push('old'), null, 'what was sent is remembered');
select at('2027-06-02T10:12:00Z');
select push_forget();
select is(push('old'), null, 'for a year');
select isnt(push('waiting'), null, 'what waits is not forgotten');

select * from finish();
rollback;
