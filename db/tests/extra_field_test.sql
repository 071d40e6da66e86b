-- A neighbourhood's own fields: who rules them, who sees them, and what becomes of what was filled in.
begin;
\ir fixture.sql
select plan(19);

select become('admin_residents');
insert into extra_field (neighbourhood_id, kind, slug, name, name_en, type, public, ordinal)
values (id('dorp'), 'place', 'key', 'Sleutel', 'Key', 'line', true, 1);
select throws_ok($$ insert into extra_field (neighbourhood_id, kind, slug, name, name_en, type, public, ordinal)
    values (id('dorp'), 'place', 'alarm', 'Alarm', 'Alarm', 'line', false, 2) $$, '42501', null, 'what only professionals see is not theirs');
select throws_ok($$ insert into extra_field (neighbourhood_id, kind, slug, name, name_en, type, public, ordinal)
    values (id('elders'), 'place', 'key', 'Sleutel', 'Key', 'line', true, 1) $$, '42501', null, 'nor a field of another neighbourhood');
select become('admin_professionals');
insert into extra_field (neighbourhood_id, kind, slug, name, name_en, type, public, ordinal)
values (id('dorp'), 'place', 'alarm', 'Alarm', 'Alarm', 'number', false, 2);
select become('admin_residents');
select throws_ok($$ update extra_field set public = false where slug = 'key' $$, '42501', null, 'a shared field is not hidden by who does not rule it then');
update extra_field set public = true where slug = 'alarm';
select become('owner');
select is((select public from extra_field where slug = 'alarm'), false, 'nor a hidden one shown');
select become('visitor');
select is((select string_agg(slug, ' ') from extra_field), 'key', 'a visitor sees the public ones');
select become('professional');
select is((select string_agg(slug, ' ' order by slug) from extra_field), 'alarm key', 'a professional all of them');
select throws_ok($$ insert into extra_field (neighbourhood_id, kind, slug, name, name_en, type, public, ordinal)
    values (id('dorp'), 'place', 'x', 'X', 'X', 'line', true, 1) $$, '42501', null, 'but makes none');

select is((select count(*) from extras_put(id('dorp'), 'place', id('house'), '{"key": "bij Riet", "alarm": 1234}')), 0::bigint, 'what is right is written');
select is((select string_agg(key || ' ' || code, ', ' order by key) from extras_put(id('dorp'), 'place', id('house'), '{"key": 1, "alarm": "x", "no": 1}')),
    'alarm type, key type, no unknown', 'what is wrong is named, all of it');
select is((select extras_shown(neighbourhood_id, 'place', extras) from place where place_id = id('house')), '{"key": "bij Riet", "alarm": 1234}', 'and nothing is written then');
select become('visitor');
select is((select extras_shown(neighbourhood_id, 'place', extras) from place where place_id = id('house')), '{"key": "bij Riet"}', 'a visitor sees the values of public fields');
select become('resident');
select throws_ok($$ select extras_put(id('dorp'), 'place', id('house'), '{"key": "mine"}') $$, '42501', null, 'who may not change the item writes nothing');
select become('owner');
select ok((select tsv @@ to_tsquery('simple', 'riet') from search_entry where id = id('house')), 'what everybody sees is found by its words');

select become('admin_professionals');
delete from extra_field where slug = 'key';
select is((select count(*) from extra_field where slug = 'key'), 1::bigint, 'what is still asked is not emptied');
update extra_field set archived_at = clock_now() where slug = 'key';
select is((select extras_shown(neighbourhood_id, 'place', extras) from place where place_id = id('house')), '{"alarm": 1234}', 'what is removed is not shown');
select is(setting_undo(id('dorp'), (select setting_change_id from setting_change order by number desc limit 1)), 'undone', 'one press brings it back');
select is((select extras->>'key' from place where place_id = id('house')), 'bij Riet', 'with what was filled in');
update extra_field set archived_at = clock_now() where slug = 'key';
delete from extra_field where slug = 'key';
select is((select extras from place where place_id = id('house')), '{"alarm": 1234}', 'until it is emptied');
select is((select part || ' ' || name || ' ' || (after->>'emptied') from setting_change order by number desc limit 1), 'shared Sleutel true', 'which is kept as well');
select * from finish();
rollback;
