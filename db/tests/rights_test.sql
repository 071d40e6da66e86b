-- Whose rows: what each role may do to each table, to its own and to another's.
begin;
\ir fixture.sql

-- The roles for whom a statement changes or finds a row, in alphabetical order; every try is undone.
create function allowed(statement text) returns text
language plpgsql as $$
declare
    who text;
    n bigint;
    yes text[] := '{}';
begin
    foreach who in array array['admin_professionals', 'admin_residents', 'case_lead', 'client', 'connector', 'host',
                               'moderator', 'operator', 'organiser', 'privacy_officer', 'professional', 'resident',
                               'rival', 'steering', 'visitor'] loop
        perform become(who);
        begin
            execute statement;
            get diagnostics n = row_count;
            if n > 0 then
                yes := yes || who;
            end if;
            raise sqlstate 'P0099';
        exception when sqlstate 'P0099' or insufficient_privilege then
            null;
        end;
    end loop;
    return array_to_string(yes, ' ');
end $$;
create function editors() returns text language sql immutable as
    'select ''admin_professionals admin_residents connector host professional''';
create function everybody() returns text language sql immutable as
    'select ''admin_professionals admin_residents case_lead client connector host moderator operator organiser privacy_officer professional resident rival steering visitor''';

insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash, created_by)
values (id('dorp'), id('koffie'), '', 1, 1, '\x00', id('resident'));
insert into project (neighbourhood_id, project_id, title, organisation_id) values
    (id('dorp'), id('haard'), 'Van de Haard', id('haard')), (id('dorp'), id('garden'), 'Van niemand', null);
insert into organisation_merge (neighbourhood_id, organisation_merge_id, kept_id, gone_id, moved, names)
values (id('dorp'), id('koffie'), id('haard'), id('rucrea'), '{}', '{}');
insert into organisation_duplicate (neighbourhood_id, organisation_duplicate_id, one, other)
values (id('dorp'), id('koffie'), id('haard'), id('rucrea'));
insert into organisation_duplicate_decision (neighbourhood_id, organisation_duplicate_id, version, verdict)
values (id('dorp'), id('koffie'), 1, 'different');
insert into service (neighbourhood_id, service_id, name, organisation_id) values
    (id('dorp'), id('haard'), 'Spreekuur', id('haard')), (id('elders'), id('verweg'), 'Spreekuur', id('verweg'));
insert into correction (neighbourhood_id, kind, item_id, code) values (id('dorp'), 'place', id('house'), 'other');
insert into source (neighbourhood_id, organisation_id, calendar, address) values
    (id('dorp'), id('haard'), 'agenda', 'https://club.example/a.ics');
insert into import (neighbourhood_id, import_id, organisation_id, source) values
    (id('dorp'), id('haard'), id('haard'), 'file');
insert into holiday (region, name, start_date, end_date) values
    ('zuid', 'Meivakantie', '2029-04-28', '2029-05-06'), ('noord', 'Meivakantie', '2029-04-28', '2029-05-06');
-- A role in another neighbourhood is worth nothing here.
insert into person_role (person_id, neighbourhood_id, role) values (id('moderator'), id('elders'), 'connector');

select plan(103);

-- Activities and their dates.
select is(allowed('select from activity where activity_id = id(''koffie'')'), everybody(), 'everybody reads an activity');
select is(allowed('select from activity where activity_id = id(''elders_koffie'')'), everybody(), 'also of another neighbourhood');
select is(allowed('select from occurrence where activity_id = id(''koffie'')'), everybody(), 'everybody reads its dates');
select is(allowed('insert into activity (neighbourhood_id, title, organisation_id, starts_at) values (id(''dorp''), ''Nieuw'', id(''haard''), ''2026-07-01T08:00Z'')'),
    'admin_professionals admin_residents client connector host organiser professional', 'who adds an activity of the Haard');
select is(allowed('insert into activity (neighbourhood_id, title, starts_at) values (id(''dorp''), ''Nieuw'', ''2026-07-01T08:00Z'')'),
    'admin_professionals admin_residents client connector host professional', 'who adds one of nobody');
select is(allowed('insert into activity (neighbourhood_id, title, starts_at) values (id(''elders''), ''Nieuw'', ''2026-07-01T08:00Z'')'),
    '', 'nobody adds one in another neighbourhood');
select is(allowed('update activity set title = ''Anders'' where activity_id = id(''koffie'')'),
    'admin_professionals admin_residents client connector host organiser professional', 'who changes an activity of the Haard');
select is(allowed('update activity set title = ''Anders'' where activity_id = id(''computer'')'),
    'admin_professionals admin_residents client connector host professional rival', 'who changes one of Rucrea');
select is(allowed('update activity set title = ''Anders'' where activity_id = id(''naaien'')'),
    'admin_professionals admin_residents client connector host professional', 'who changes one of nobody');
select is(allowed('update activity set title = ''Anders'' where activity_id = id(''elders_koffie'')'), '',
    'nobody changes one of another neighbourhood');
select is(allowed('update activity set organisation_id = id(''rucrea'') where activity_id = id(''koffie'')'),
    'admin_professionals admin_residents client connector host professional', 'an organiser gives nothing away');
select is(allowed('update activity set neighbourhood_id = id(''elders'') where activity_id = id(''koffie'')'), '',
    'nothing moves to another neighbourhood');
select is(allowed('update activity set created_by = current_person() where activity_id = id(''koffie'')'), '',
    'nobody becomes the maker');
select is(allowed('update activity set due_at = ''2100-01-01'', version = 9 where activity_id = id(''koffie'')'), '',
    'nobody says by hand how fresh something is');
select is(allowed('delete from activity where activity_id = id(''koffie'')'), '', 'nobody deletes an activity');
select is(allowed('update occurrence set status = ''cancelled'' where activity_id = id(''koffie'')'),
    'admin_professionals admin_residents client connector host organiser professional', 'who cancels a date of the Haard');
select is(allowed('update occurrence set status = ''cancelled'' where activity_id = id(''computer'')'),
    'admin_professionals admin_residents client connector host professional rival', 'who cancels one of Rucrea');
select is(allowed('update occurrence set status = ''cancelled'' where activity_id = id(''elders_koffie'')'), '',
    'nobody cancels one of another neighbourhood');
select is(allowed('insert into occurrence (neighbourhood_id, activity_id, start, starts_at) values (id(''dorp''), id(''koffie''), ''2026-07-01T08:00Z'', ''2026-07-01T08:00Z'')'),
    'admin_professionals admin_residents client connector host organiser professional', 'who adds a date of the Haard');
select is(allowed('delete from occurrence where activity_id = id(''koffie'')'),
    'admin_professionals admin_residents client connector host organiser professional', 'who takes dates away');

-- Organisations, places, projects.
select is(allowed('select from organisation where organisation_id = id(''haard'')'), everybody(), 'everybody reads an organisation');
select is(allowed('insert into organisation (neighbourhood_id, name, kind) values (id(''dorp''), ''Nieuw'', ''club'')'),
    editors(), 'who adds an organisation');
select is(allowed('update organisation set text = ''Anders'' where organisation_id = id(''haard'')'),
    'admin_professionals admin_residents connector host organiser professional', 'who changes the Haard');
select is(allowed('update organisation set text = ''Anders'' where organisation_id = id(''verweg'')'), '',
    'nobody changes one of another neighbourhood');
select is(allowed('select from place where place_id = id(''house'')'), everybody(), 'everybody reads a place');
select is(allowed('insert into place (neighbourhood_id, name) values (id(''dorp''), ''Nieuw'')'), editors(), 'who adds a place of nobody');
select is(allowed('insert into place (neighbourhood_id, name, organisation_id) values (id(''dorp''), ''Nieuw'', id(''haard''))'),
    'admin_professionals admin_residents connector host organiser professional', 'who adds one of the Haard');
select is(allowed('update place set text = ''Anders'' where place_id = id(''house'')'),
    'admin_professionals admin_residents connector host organiser professional', 'who changes one of the Haard');
select is(allowed('update place set text = ''Anders'' where place_id = id(''garden'')'), editors(), 'who changes one of nobody');
select is(allowed('update place set text = ''Anders'' where place_id = id(''other_house'')'), '', 'nobody changes one elsewhere');
select is(allowed('select from project where project_id = id(''haard'')'), everybody(), 'everybody reads a project');
select is(allowed('insert into project (neighbourhood_id, title, organisation_id) values (id(''dorp''), ''Nieuw'', id(''haard''))'),
    'admin_professionals admin_residents connector host organiser professional', 'who adds a project of the Haard');
select is(allowed('update project set text = ''Anders'' where project_id = id(''haard'')'),
    'admin_professionals admin_residents connector host organiser professional', 'who changes one of the Haard');
select is(allowed('update project set text = ''Anders'' where project_id = id(''garden'')'), editors(), 'who changes one of nobody');
select is(allowed('insert into project_activity values (id(''dorp''), id(''haard''), id(''koffie''))'),
    'admin_professionals admin_residents connector host organiser professional', 'who links an activity to it');
select is(allowed('select from service where service_id = id(''haard'')'), everybody(), 'everybody reads a service');
select is(allowed('insert into service (neighbourhood_id, name, organisation_id) values (id(''dorp''), ''Nieuw'', id(''haard''))'),
    'admin_professionals admin_residents connector host organiser professional', 'who adds a service of the Haard');
select is(allowed('update service set text = ''Anders'' where service_id = id(''haard'')'),
    'admin_professionals admin_residents connector host organiser professional', 'who changes one of the Haard');
select is(allowed('update service set organisation_id = id(''rucrea'') where service_id = id(''haard'')'), editors(),
    'who hands it to another organisation');
select is(allowed('update service set text = ''Anders'' where service_id = id(''verweg'')'), '', 'nobody changes one elsewhere');
select is(allowed('select from organisation_merge'), editors(), 'who reads which organisations became one');
select is(allowed('insert into organisation_merge (neighbourhood_id, kept_id, gone_id, moved, names) values (id(''dorp''), id(''haard''), id(''rucrea''), ''{}'', ''{}'')')
          || allowed('delete from organisation_merge'), '', 'nobody writes the trail by hand');
select is(allowed('select organisation_merge(id(''dorp''), id(''rucrea''), (select version from organisation where organisation_id = id(''rucrea'')), id(''haard''))'),
    editors(), 'who makes two of them one');
select is(allowed('select organisation_merge_undo(id(''dorp''), id(''koffie''), 1)'), editors(), 'and takes it back');
select is(allowed('select from organisation_duplicate'), editors(), 'who reads which organisations look like one and are two');
select is(allowed('select from organisation_duplicate_decision'), editors(), 'and who said so');
select is(allowed('insert into organisation_duplicate (neighbourhood_id, one, other) values (id(''elders''), id(''verweg''), id(''verweg''))'), '',
    'nobody says it elsewhere');
select is(allowed('delete from organisation_duplicate') || allowed('update organisation_duplicate_decision set verdict = ''open''')
          || allowed('delete from organisation_duplicate_decision'), '', 'nobody changes that trail');
select is(allowed('select from hsds_record'), '', 'nobody reads what a package said, but by what goes out');
select is(allowed('select from hsds_import(id(''dorp''), ''{"organizations.csv": [{"id": "1", "name": "Ver"}]}'', false, false)'), editors(),
    'who reads a package in');
select is(allowed('select from hsds_import(id(''elders''), ''{"organizations.csv": [{"id": "1", "name": "Ver"}]}'', false, false)'), '',
    'and nobody in another neighbourhood');
select is(allowed('delete from service') || allowed('delete from organisation') || allowed('delete from place') || allowed('delete from project'), '',
    'nobody deletes any of them');

-- Pictures.
select is(allowed('select from picture'), everybody(), 'everybody reads a picture');
select is(allowed('insert into picture (neighbourhood_id, alt, width, height, bytes_hash) values (id(''dorp''), '''', 1, 1, ''\x01'')'),
    replace(everybody(), ' visitor', ''), 'members and programs add pictures, visitors do not');
select is(allowed('update picture set alt = ''Anders'''),
    'admin_professionals admin_residents connector host professional resident', 'who describes the picture of a resident');
select is(allowed('insert into picture_crop (neighbourhood_id, picture_id, x, y) values (id(''dorp''), id(''koffie''), 50, 1)'),
    replace(everybody(), ' visitor', ''), 'and who may have another piece of it made');
select is(allowed('update picture_crop set x = 1') || allowed('delete from picture_crop'), '', 'a piece stays');

-- Settings of the neighbourhood.
select is(allowed('select from category'), everybody(), 'everybody reads the categories');
select is(allowed('insert into category (neighbourhood_id, kind, slug, name, name_en) values (id(''dorp''), ''activity'', ''new'', ''Nieuw'', ''New'')'),
    'admin_professionals admin_residents', 'administrators add categories');
select is(allowed('update category set name = ''Anders'' where neighbourhood_id = id(''dorp'')'),
    'admin_professionals admin_residents', 'and change them');
select is(allowed('update category set name = ''Anders'' where neighbourhood_id = id(''elders'')'), '', 'of their own neighbourhood');
select is(allowed('select from synonym'), 'admin_professionals admin_residents', 'administrators read the everyday words');
select is(allowed('insert into synonym (neighbourhood_id, word, means) values (id(''dorp''), ''nieuw'', ''{x}'')'),
    'admin_professionals admin_residents', 'add them');
select is(allowed('update synonym set means = ''{x}'''), 'admin_professionals admin_residents', 'change them');
select is(allowed('delete from synonym'), 'admin_professionals admin_residents', 'and take them away');
select is(allowed('select from module_switch'), everybody(), 'everybody reads the switches');
select is(allowed('update module_switch set for_residents = false'), 'admin_residents', 'each part has its own administrator');
select is(allowed('update module_switch set for_professionals = false'), 'admin_professionals', 'and switch');
select is(allowed('update neighbourhood set name = ''Anders'''), '', 'nobody renames the neighbourhood through the API');
select is(allowed('select from area') || allowed('update postcode_area set latitude = 0'), '', 'facts are facts');
select is(allowed('select from freshness_term'), everybody(), 'everybody reads within how many days something is asked about');
select is(allowed('update freshness_term set due_days = 5 where neighbourhood_id = id(''dorp'')'),
    'admin_professionals admin_residents', 'administrators set it');
select is(allowed('update freshness_term set due_days = 5 where neighbourhood_id = id(''elders'')')
    || allowed('update freshness_rule set due_days = 5'), '', 'for their own neighbourhood');
select is(allowed('select from holiday'), everybody(), 'everybody reads the school holidays');
select is(allowed('insert into holiday (region, name, start_date, end_date) values (''zuid'', ''Carnaval'', ''2029-02-10'', ''2029-02-18'')'),
    'admin_professionals admin_residents', 'administrators add those of their region');
select is(allowed('update holiday set estimated = true where region = ''zuid'''), 'admin_professionals admin_residents', 'change them');
select is(allowed('delete from holiday where region = ''zuid'''), 'admin_professionals admin_residents', 'and take them away');
select is(allowed('update holiday set estimated = true where region = ''noord''') || allowed('delete from holiday where region = ''noord'''), '',
    'not those of another region');
select is(allowed('select from holiday_change'), 'admin_professionals admin_residents', 'and read what was done to them');

-- What readers say, and what is read in.
select is(allowed('insert into correction (neighbourhood_id, kind, item_id, code) values (id(''dorp''), ''place'', id(''house''), ''other'')'),
    everybody(), 'everybody says that something is wrong');
select is(allowed('select from correction'), editors(), 'those who keep it right read it');
select is(allowed('insert into import (neighbourhood_id, organisation_id, source) values (id(''dorp''), id(''haard''), ''file'')'),
    'admin_professionals admin_residents organiser professional', 'who reads in for the Haard');
select is(allowed('select from source where host = ''club.example'''), 'admin_professionals admin_residents organiser professional',
          'who may read in sees what is followed');
select is(allowed('update source set rhythm = 15'), '', 'nobody changes by hand what the looks learned');
select is(allowed('update source set paused_at = clock_now()'), 'admin_professionals admin_residents organiser professional',
          'those let it pause');
select is(allowed('insert into source (neighbourhood_id, organisation_id, calendar, address) values (id(''dorp''), id(''haard''), ''agenda'', ''https://club.example/b.ics'')'),
    'admin_professionals admin_residents organiser professional', 'follow another');
select is(allowed('delete from source where host = ''club.example'''), 'admin_professionals admin_residents organiser professional',
          'and stop following');
select is(allowed('select from import'), 'admin_professionals admin_residents organiser professional', 'and sees what was read in');
select is(allowed('update import set status = ''saved'''),
    'admin_professionals admin_residents organiser professional', 'and saves it');

-- Persons and secrets.
select is(allowed('select from person where person_id = id(''resident'')'), 'resident', 'a person is read by that person alone');
select is(allowed('select password_hash from person'), '', 'a password hash by nobody');
select is(allowed('update person set name = ''Anders'''), '', 'persons are not changed through the API yet');
select is(allowed('select from person_role where person_id = id(''organiser'')'), 'organiser', 'roles are read by who has them');
select is(allowed('insert into person_role (person_id, neighbourhood_id, role) values (current_person(), id(''dorp''), ''connector'')'),
    '', 'nobody takes a role');
select is(string_agg(t || ' ' || allowed(format('select from %I', t)), ','), string_agg(t || ' ', ','),
    'nobody reads sessions, tokens, tries, keys, jobs or what is derived')
  from unnest(array['session_family', 'refresh_token', 'sign_in_try', 'idempotency_key', 'job', 'search_entry',
                    'search_word', 'listing']) t;
select is(allowed('select secret_hash from client'), '', 'nobody reads the secret of a program');
select is(allowed('insert into job (lane, kind) values (''mail'', ''x'')'), everybody(), 'everybody causes work');

-- The logins themselves.
select is((select string_agg(c.relname, ' ' order by c.relname) from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
              and has_any_column_privilege('voordeur_live', c.oid, 'select, insert, update, references')
              and not has_any_column_privilege('public', c.oid, 'select')), null, 'who says that something changed reads nothing of it');
select is((select string_agg(rolname, ' ') from pg_roles where rolname like 'voordeur%' and (rolsuper or rolbypassrls)), null,
    'no login walks past the policies');
select is((select string_agg(relname, ' ') from pg_class where relnamespace = 'public'::regnamespace
            and pg_get_userbyid(relowner) in ('voordeur_api', 'voordeur_work')), null, 'the API and the work own nothing');
select is((select string_agg(c.relname, ' ' order by c.relname) from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
              and has_any_column_privilege('voordeur_api', c.oid, 'insert, update')), null,
    'what the API may write has row-level security');
select is((select string_agg(p.proname, ' ' order by p.proname) from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proconfig is null),
    null, 'what runs with the owner''s rights has its own search path');
select is(has_schema_privilege('voordeur_api', 'public', 'create')
          or has_database_privilege('voordeur_api', current_database(), 'create, temporary'), false,
    'the API can make nothing that stands in the way');
select * from finish();
rollback;
