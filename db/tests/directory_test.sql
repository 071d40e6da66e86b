-- Organisations, places and projects by name, what readers say is wrong, and who lets programs in.
begin;
\ir fixture.sql

create function places(words text default null, freshness text default null, organisation uuid default null,
                       accessible boolean default false, after_name text default '',
                       after_id uuid default '00000000-0000-0000-0000-000000000000', most integer default 20)
returns text language sql as $$
    select coalesce(string_agg(card::json ->> 'name', ', '), '')
      from places_by_name(id('dorp'), words, freshness, null, organisation, accessible, after_name, after_id, most) $$;

insert into project (neighbourhood_id, project_id, title, organisation_id)
values (id('dorp'), id('naaien'), 'Samen groener', id('haard'));
insert into project_activity values (id('dorp'), id('naaien'), id('koffie')), (id('dorp'), id('naaien'), id('computer'));
select plan(46);
select become('visitor');

-- Lists.
select is(places(), 'Wijkhuis De Haard, Wijktuin', 'a visitor reads the places of one neighbourhood, by name');
select is(places(most => 1), 'Wijkhuis De Haard', 'as many as were asked for');
select is(places(after_name => 'wijkhuis de haard', after_id => id('house')), 'Wijktuin', 'a list goes on after a key');
select is(places(accessible => true), 'Wijkhuis De Haard', 'only where a wheelchair gets in');
select is(places(organisation => id('haard')), 'Wijkhuis De Haard', 'only of one organisation');
select is(places(words => 'iemhof'), 'Wijkhuis De Haard', 'a former name finds the place');
select is(places(words => 'wijktiun'), 'Wijktuin', 'a typing error is mended here too');
select is(places(words => 'de het'), '', 'words that say nothing find nothing');
select is((select string_agg(card::json ->> 'name', ', ') from organisations_by_name(id('dorp'), null, null,
    'foundation', null, false, '', '00000000-0000-0000-0000-000000000000', 20)), 'Rucrea, Stichting De Haard',
    'organisations of a kind');
select is((select count(*)::int from organisations_by_name(id('dorp'), null, null, 'club', null, false, '',
    '00000000-0000-0000-0000-000000000000', 20)), 0, 'and none of another kind');
select is((select string_agg(card::json ->> 'title', ', ') from projects_by_name(id('dorp'), 'groener', null, null,
    id('haard'), false, '', '00000000-0000-0000-0000-000000000000', 20)), 'Samen groener', 'a project by a word of its title');
select is((select string_agg(card ->> 'title', ', ') from json_array_elements(project_activity_cards(id('dorp'), id('naaien'))::json) card),
    'Computerhulp, Koffie-inloop', 'a project has the cards of its activities');

-- Corrections.
select is((select code || coalesce(note, '-') from correction_add(id('dorp'), 'place', id('garden'), 'stopped', 'Weg.')),
    'stoppedWeg.', 'a visitor says that something is wrong');
select is(places(freshness => 'due'), 'Wijktuin', 'and from then on the place is due');
select is(places(freshness => 'fresh'), 'Wijkhuis De Haard', 'and not fresh');
select throws_ok($$select correction_add(id('elders'), 'place', id('other_house'), 'other', null)$$, '42501', null,
    'a correction goes to the neighbourhood that is asked');
select throws_ok($$select correction_add(id('dorp'), 'place', id('garden'), 'boring', null)$$, '23514', null,
    'a code that does not exist is refused');
select is((select same::text || code || note from correction_once(id('dorp'), 'place', id('garden'), 'other',
    'Het hek is dicht.', 'sleutel-1')), 'trueotherHet hek is dicht.', 'one that was typed without a connection');
select is((select same::text || code || note from correction_once(id('dorp'), 'place', id('garden'), 'other',
    'Het hek is dicht.', 'sleutel-1')), 'trueotherHet hek is dicht.', 'is answered again when it comes again');
select is((select same from correction_once(id('dorp'), 'place', id('garden'), 'stopped', null, 'sleutel-1')), false,
    'its key is not for something else');
select throws_ok($$select correction_once(id('elders'), 'place', id('garden'), 'other', 'Het hek is dicht.', 'sleutel-1')$$,
    '42501', null, 'and finds nothing elsewhere');
select is((select count(*)::int from correction), 0, 'a visitor does not read what others said');
select become('resident');
select is((select count(*)::int from correction), 0, 'nor does a resident');
select become('host');
select is((select count(*)::int from correction), 2, 'a host does, and what came twice is one');
select lives_ok($$update place set confirmed_at = clock_now() where place_id = id('garden')$$, 'a host confirms the place');
select is(places(freshness => 'due'), '', 'and it is due no longer');

-- A project is a new version when one of its activities is.
select is((select version from project), 1, 'a project starts at version one');
select become('owner');
update activity set title = 'Koffie' where activity_id = id('koffie');
select is((select version from project), 2, 'a change of its activity is a new version of the project');
update activity set title = 'Naaien' where activity_id = id('naaien');
select is((select version from project), 2, 'a change of another activity is not');

-- Two organisations that look like one and are two.
create function pair_steps() returns text language sql as $$
    select string_agg(step ->> 'verdict', ' ') from organisation_duplicate d, jsonb_array_elements(organisation_duplicate_card(d) -> 'trail') step $$;
create function pair() returns uuid language sql as 'select organisation_duplicate_id from organisation_duplicate';
select become('professional');
select isnt(organisation_duplicate_add(id('dorp'), id('haard'), id('rucrea')), null, 'a professional says that two are not the same');
select throws_ok($$select organisation_duplicate_add(id('dorp'), id('rucrea'), id('haard'))$$, '23505', null, 'once, whichever is named first');
select throws_ok($$select organisation_duplicate_add(id('dorp'), id('rucrea'), id('rucrea'))$$, '23514', null, 'of two');
select become('organiser');
select throws_ok($$select organisation_duplicate_add(id('dorp'), id('haard'), id('rucrea'))$$, '42501', null, 'an organiser does not say so of another');
select is(pair(), null, 'nor reads who did');
select become('host');
select is(organisation_duplicate_decide(id('dorp'), pair(), 1, 'open'), pair(), 'a host takes it back');
select is(organisation_duplicate_decide(id('dorp'), pair(), 1, 'different'), null, 'who saw what it was before decides nothing');
select is(pair_steps(), 'open different', 'and each step is kept');

-- Programs.
select become('admin_residents');
select is((select count(*)::int from clients_of('dorp')), 1, 'an administrator sees the programs of the own neighbourhood');
select throws_ok($$select clients_of('elders')$$, '42501', null, 'and not those of another');
select throws_ok($$select client_add('elders', 'x', 'hash', '{activities:read}')$$, '42501', null,
    'and lets none in there');
select lives_ok($$select client_add('dorp', 'Krant', 'hash', '{activities:read}')$$, 'and lets one in at home');
select is(client_revoke(id('client')), id('client'), 'and revokes one');
select become('operator');
select is((select count(*)::int from clients_of('elders')), 0, 'the operator looks in every neighbourhood');
select become('professional');
select throws_ok($$select clients_of('dorp')$$, '42501', null, 'nobody else does');
select is(client_revoke(id('client')), null, 'nor revokes');
select throws_ok($$select * from client$$, '42501', null, 'nobody reads the table itself');

select * from finish();
rollback;
