-- Who says that something is not right leaves a number or an address, and hears once what came of it (decision 0342).
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function as_who(who text, statement text) returns text language plpgsql as $$
declare
    answer text;
begin
    perform become(who);
    begin
        execute statement into answer;
    exception when insufficient_privilege then answer := 'refused';
    end;
    perform set_config('role', 'none', true);
    return answer;
end $$;
create function hear(of_name text, call text, mail text, network text, where_ text default 'dorp') returns text language sql as
    $$ select as_who('visitor', format('select correction_hear(%L, %L, %L, %L, ''nl'', %L, 3)', id(where_), id(of_name), call, mail, network)) $$;
-- A visitor says that the house is not right, and leaves this.
create function said(of_name text, call text, mail text) returns text language plpgsql as $$
begin
    insert into named values (of_name, as_who('visitor', 'select id from correction_add(id(''dorp''), ''place'', id(''house''), ''other'', null)')::uuid);
    return hear(of_name, call, mail, '192.0.2.1');
end $$;
create function calls() returns text language sql as
    $$ select as_who('host', 'select coalesce(string_agg(telephone, '' '' order by telephone), '''') from calls_to_make(id(''dorp''))') $$;
create function told() returns text language sql volatile as
    $$ select coalesce(string_agg(coalesce(email, number) || ' ' || outcome, ' ' order by coalesce(email, number)), '') from corrections_to_tell(50) $$;

select plan(16);
select at('2026-06-02 10:00');
select is(said('a', '06 12345678', null) || said('b', '0412 000001', null) || said('c', null, 'joke@elders.example'), 'donedonedone', 'three leave how to reach them');
select is(said('d', '0412 000002', null), 'often', 'as many a day as are allowed from one place');
select is(hear('a', '0412 000009', null, '192.0.2.2'), 'gone', 'nobody takes another''s place');
select is(hear('d', '0412 000009', null, '192.0.2.2', 'elders'), 'refused', 'not from another neighbourhood');
select is(as_who('organiser', 'select count(*) from correction_reporter') || as_who('visitor', 'select count(*) from correction_reporter'), '00', 'nobody reads who');
select is(calls() || told(), '', 'nothing came of it yet');
select at('2026-06-02 11:30');
select is(hear('d', '0412 000002', null, '192.0.2.2'), 'gone', 'after an hour it is too late');
update place set confirmed_at = clock_now() where place_id = id('house');
select is(calls(), '0412 000001 06 12345678', 'without a gateway who left a number is called');
select text_gateway_set(true);
select is(calls(), '0412 000001', 'with one a mobile number is not');
select is(told(), '+31612345678 confirmed joke@elders.example confirmed', 'it gets a text message, an address a letter');
select is(told(), '', 'once');
select at('2026-06-02 22:00');
select correction_tell(id('dorp'), null, '+31612345678', 'correction:a', '{"text": "Dag", "path": "/dorp"}');
select is((select run_after from text_message), '2026-06-03T07:00Z'::timestamptz, 'not at night');
select correction_tell(id('dorp'), 'joke@elders.example', null, 'correction:c', '{"subject": "Dag", "blocks": []}');
select is((select to_address from mail), 'joke@elders.example', 'a letter may');
select at('2026-07-04 10:00');
select correction_reporter_forget();
select is((select string_agg(telephone || email, ' ') from correction_reporter), '0412 000001', 'a month later who was told is forgotten');
select become('visitor');
select throws_ok('select corrections_to_tell(1)', '42501', null, 'the API tells nobody');
select throws_ok($$ select correction_tell(id('dorp'), 'x@y.example', null, 'x', '{}') $$, '42501', null, 'or writes to anybody');

select * from finish();
rollback;
