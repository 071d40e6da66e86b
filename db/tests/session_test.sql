-- Who is asking: identity, standing, sessions, clients, keys that make a request happen once.
begin;
\ir fixture.sql
select plan(44);

-- Identity.
select become('visitor');
select is(current_person(), null, 'a visitor is nobody');
select is(has_role('resident'), false, 'and has no role');
select is(become('organiser'), 'ok', 'a token that tells the truth is accepted');
select is(current_person(), id('organiser'), 'the organiser is somebody');
select is(current_organisations(), array[id('haard')], 'and organises one organisation');
select is(current_neighbourhood(), id('dorp'), 'in one neighbourhood');
select is(current_name(), 'Organiser', 'and has a name');
select is(confirming_name(id('haard')), 'Stichting De Haard', 'an organiser confirms in the name of the organisation');
select is(confirming_how(id('haard')), 'owner', 'as its owner');
select is(confirming_how(id('rucrea')), 'professional', 'but not for another');
select is(become('connector'), 'ok', 'a connector is accepted');
select is(confirming_how(id('haard')), 'connector', 'a connector confirms as one');
select is(become('client'), 'ok', 'a client that is not revoked is accepted');
select is(current_person(), null, 'a client is no person');
select is(confirming_name(null), 'Agenda van Oss', 'but has a name');
select is(confirming_how(null), 'feed', 'and confirms as a feed');
select is(set_identity(id('organiser'), id('dorp'), 'organiser', 0), 'stale', 'another standing is stale');
select is(set_identity(gen_random_uuid(), id('dorp'), 'organiser', 1), 'stale', 'nobody we know is stale');
select is(set_identity(id('client'), id('elders'), 'integrator,activities:read', 0), 'stale',
    'a client of another neighbourhood is stale');

select become('owner');
select is((select standing from person where person_id = id('organiser')), 2, 'a role raised the standing');
insert into person_role (person_id, neighbourhood_id, role) values (id('organiser'), id('dorp'), 'resident');
select is((select standing from person where person_id = id('organiser')), 3, 'another role raises it again');
delete from person_role where person_id = id('organiser') and role = 'resident';
select is((select standing from person where person_id = id('organiser')), 4, 'so does losing one');
update person set blocked_at = clock_now() where person_id = id('organiser');
select is(become('organiser'), 'stale', 'somebody who is blocked is refused');
select become('owner');
update client set revoked_at = clock_now();
select is(become('client'), 'stale', 'so is a client that was revoked');

-- Sessions.
select become('visitor');
select is((select person_id from person_to_sign_in('CONNECTOR@voordeur.example')), id('connector'),
    'an address is found whatever its capitals');
select is((select roles::jsonb from person_session(id('connector'))), '{"dorp": ["connector"]}', 'roles by neighbourhood');
select is((select roles::jsonb from person_session(id('operator'))), '{"*": ["operator"]}', 'or of the installation');
select is((select organisations::jsonb -> 0 ->> 'name' from person_session(id('rival'))), 'Rucrea', 'with the organisations');
select is((select count(*)::int from person_session(id('organiser'))), 0, 'none for somebody who is blocked');

select become('visitor');
select session_open(id('connector'), '\x01', clock_now() + interval '1 day');
select is((select outcome from session_refresh('\x01', '\x02', clock_now() + interval '1 day')), 'ok', 'a token is used once');
select is((select outcome from session_refresh('\x01', '\x02', clock_now() + interval '1 day')), 'again',
    'a second tab within twenty seconds gets the same successor');
select is((select outcome from session_refresh('\x02', '\x03', clock_now() + interval '1 day')), 'ok', 'the successor holds');
select set_config('voordeur.now', '2026-06-01T08:00:21Z', true);
select is((select outcome from session_refresh('\x02', '\x03', clock_now() + interval '1 day')), 'reused',
    'a token used again later was stolen');
select is((select outcome from session_refresh('\x03', '\x04', clock_now() + interval '1 day')), 'refused',
    'then the whole family has ended');
select session_open(id('connector'), '\x11', clock_now() + interval '1 day');
select session_close('\x11');
select is((select outcome from session_refresh('\x11', '\x12', clock_now() + interval '1 day')), 'refused',
    'after signing out a token is worth nothing');
select session_open(id('connector'), '\x21', clock_now() + interval '1 day');
select set_config('voordeur.now', '2026-06-03T08:00:21Z', true);
select is((select outcome from session_refresh('\x21', '\x22', clock_now() + interval '1 day')), 'refused',
    'nor after it expired');
select is((select outcome from session_refresh('\xff', '\x22', clock_now() + interval '1 day')), 'refused', 'nor one we never gave');
select session_close_all(id('connector'));
select become('owner');
select is((select standing from person where person_id = id('connector')), 3, 'signing out everywhere raises the standing');
select become('visitor');

-- Tries.
select sign_in_failed('\xaa'), sign_in_failed('\xaa'), sign_in_failed('\xbb');
select is(sign_in_failures('\xaa', clock_now() - interval '1 hour'), 2::bigint, 'failed tries are counted per key');
select is(sign_in_failures('\xaa', clock_now()), 0::bigint, 'since a moment');

-- Idempotency.
select is((select count(*)::int from idempotency_claim('p', 'k', '\x01')), 0, 'a new key is taken');
select idempotency_made('p', 'k', '/x');
select results_eq('select same_body, address from idempotency_claim(''p'', ''k'', ''\x01'')',
    $$values (true, '/x')$$, 'the same request gives what was made');
select results_eq('select same_body from idempotency_claim(''p'', ''k'', ''\x02'')', 'values (false)',
    'another body under the same key is seen');
select set_config('voordeur.now', '2026-06-04T09:00:21Z', true);
select is((select count(*)::int from idempotency_claim('p', 'k', '\x02')), 0, 'after a day the key is free');
select * from finish();
rollback;
