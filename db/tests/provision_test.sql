-- What is here first: who is told what fits, in which order and why; when a service is open; what is counted, and for whom.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;
insert into category (neighbourhood_id, kind, slug, name, name_en, ordinal, words, helped_by) values
    (id('dorp'), 'theme', 'mind', 'Hoofd en gevoel', 'Mind', 1, '{eenzaam,rood staan}', '{coffee}');
insert into category (neighbourhood_id, kind, slug, name, name_en, ordinal, parent, words) values
    (id('dorp'), 'theme', 'grief', 'Rouw', 'Grief', 2, 'mind', '{rouwen,overlijden}');
insert into named (name) values ('open'), ('single'), ('unsaid');
insert into service (neighbourhood_id, service_id, name, organisation_id, places, themes, provision, hours) values
    (id('dorp'), id('open'), 'Rouwgroep', id('haard'), array[id('house')], '{grief}', 'collective',
     '[{"frequency": "monthly", "interval": 1, "byDay": ["1TU"], "opens": "10:30", "closes": "12:00", "from": null, "until": null, "place": null, "note": null}]'),
    (id('dorp'), id('single'), 'Gesprek met een psycholoog', id('haard'), '{}', '{mind}', 'individual', '[]'),
    (id('dorp'), id('unsaid'), 'Luisterlijn', id('rucrea'), '{}', '{mind}', 'unknown', '[]');

create function fitting(said text, theme text default null, kinds text[] default '{activity,service,project,helpers}') returns text language sql as
$$ select coalesce(string_agg(f.item->>'title', ', '), '') from provisions_fitting(id('dorp'), said, theme, null, kinds) f $$;

select plan(40);

-- ---- what fits ----

select become('professional');
select is(fitting('Hij is zo eenzaam'), 'Koffie-inloop, Rouwgroep, Samen naaien, Luisterlijn, Gesprek met een psycholoog',
          'the words that people use for a theme; one person last, and what nobody said before it');
select is(fitting('', 'grief'), 'Rouwgroep', 'a theme that somebody chose');
select is(fitting('', 'coffee'), 'Koffie-inloop, Samen naaien, Luisterlijn, Gesprek met een psycholoog', 'a category leads to the themes that it helps with');
select is(fitting('rood'), '', 'half of what people say is not it');
select is(fitting('psycholog'), 'Gesprek met een psycholoog', 'a typing error');
select is(fitting('eenzaam', null, '{service}'), 'Rouwgroep, Luisterlijn, Gesprek met een psycholoog', 'only what may be shown');
select is((select f.item->'themes'->0->>'slug' from provisions_fitting(id('dorp'), 'eenzaam', null, null, '{activity}') f limit 1), 'mind', 'with why');
select is((select f.item->>'next' from provisions_fitting(id('dorp'), 'eenzaam', null, null, '{activity}') f limit 1), '2026-06-02T08:00:00Z', 'and when');
select become('owner');
update search_entry set doubtful_at = clock_now() where id = id('koffie');
select become('professional');
select is(fitting('eenzaam', null, '{activity}'), 'Samen naaien', 'not what is doubtful');

select become(who) from unnest(array['resident']) who;
select is(fitting('eenzaam'), '', 'a resident is told nothing here');
select become('visitor');
select is(fitting('eenzaam'), '', 'nor a visitor');
select become('case_lead');
select is((select count(*)::int from provisions_fitting(id('elders'), 'koffie', null, null, '{activity}')), 0, 'nobody is told of elsewhere');

-- ---- when it is open ----

select become('owner');
create function with_hours(hours jsonb, exceptions jsonb) returns service language plpgsql as $$
declare
    s service;
begin
    select * into s from service where service_id = id('open');
    s.hours := jsonb_build_array('{"frequency": "weekly", "interval": 1, "opens": "09:00", "closes": "11:00"}'::jsonb || hours);
    s.exceptions := exceptions;
    return s;
end $$;
create function opens(hours jsonb, exceptions jsonb default '[]') returns timestamptz language sql as $$ select service_next_at(with_hours(hours, exceptions)) $$;
create function untold(hours jsonb, exceptions jsonb default '[]') returns date[] language sql as $$ select service_holidays(with_hours(hours, exceptions)) $$;
select is(opens('{"byDay": ["MO"]}'), '2026-06-01T07:00Z', 'now, on Monday at ten');
select is(opens('{"byDay": ["MO"], "closes": "10:00"}'), '2026-06-08T07:00Z', 'not what is over');
select is(opens('{"byDay": ["WE", "FR"]}'), '2026-06-03T07:00Z', 'the first of its days');
select is(opens('{"byDay": ["1MO"], "frequency": "monthly"}'), '2026-06-01T07:00Z', 'the first Monday');
select is(opens('{"byDay": ["-1SU"], "frequency": "monthly"}'), '2026-06-28T07:00Z', 'the last Sunday');
select is(opens('{"byDay": ["3WE"], "frequency": "monthly"}'), '2026-06-17T07:00Z', 'the third Wednesday');
select is(opens('{"byDay": ["TU"], "interval": 2, "from": "2026-05-26"}'), '2026-06-09T07:00Z', 'every second week');
select is(opens('{"byDay": ["TU"], "until": "2026-06-01"}'), null, 'not after its last day');
select is(opens('{"byDay": ["TU"], "opens": null, "closes": null}'), null, 'by appointment');
select is(opens('{"byDay": ["TU"]}', '[{"date": "2026-06-02", "until": "2026-06-09", "opens": null, "closes": null}]'), '2026-06-16T07:00Z', 'not on a day that it is closed');
select is(opens('{"byDay": ["TU"]}', '[{"date": "2026-06-03", "until": null, "opens": "20:00", "closes": "24:00"}, {"date": "2026-06-02", "until": null}]'),
          '2026-06-03T18:00Z', 'but on one with other hours');

select set_config('voordeur.now', '2026-12-21T08:00:00Z', true);
select is(opens('{"byDay": ["FR"]}'), '2027-01-08T08:00Z', 'of a public holiday nobody is sure');
select is(opens('{"byDay": ["FR"], "opens": "00:00", "closes": "24:00"}'), '2026-12-24T23:00Z', 'but of what is open day and night');
select is(opens('{"byDay": ["FR"]}', '[{"date": "2026-12-25", "until": null, "opens": "10:00", "closes": "12:00"}]'), '2026-12-25T09:00Z', 'or when somebody said so');
select is(untold('{"byDay": ["FR", "TU"]}'), '{2026-12-25,2027-01-01}', 'those of two weeks are told');
select is(untold('{"byDay": ["FR"]}', '[{"date": "2026-12-25", "until": "2026-12-26", "opens": null, "closes": null}]'), '{2027-01-01}', 'but for what was said');
select is(untold('{"byDay": ["FR"], "opens": "00:00", "closes": "24:00"}'), null, 'and for what is open day and night');
select set_config('voordeur.now', '2026-06-01T08:00:00Z', true);

-- ---- how that is written on paper ----

update service set accessibility_note = 'Er is een lift', languages = '{nl,uk}',
       exceptions = '[{"date": "2026-06-02", "until": "2026-06-02", "opens": null, "closes": null, "note": null},
                      {"date": "2026-05-01", "until": null, "opens": null, "closes": null, "note": null},
                      {"date": "2026-12-24", "until": "2027-01-02", "opens": "09:00", "closes": "11:30", "note": "Kerst"}]'
 where service_id = id('open');
select is((select service_hours_words(s) from service s where service_id = id('open')),
          'eerste dinsdag van de maand 10.30–12.00; 2 juni dicht; 24 december tot en met 2 januari 2027 9.00–11.30 (Kerst)', 'with the days that are otherwise');
select is((select service_hours_words(s) from service s where service_id = id('single')), null, 'and nothing of what is not known');
select is((select g.languages || ': ' || g.accessibility from guide(id('dorp')) g where g.name = 'Rouwgroep'), 'Nederlands, Oekraïens: Er is een lift', 'in words');

-- ---- what was chosen ----

select become('professional');
select provision_choose(id('dorp'), 'collective'), provision_choose(id('dorp'), 'collective');
select become('admin_professionals');
select is((select string_agg(week || ' ' || provision || ' ' || chosen, ', ') from provision_choice), '2026-06-01 collective 2', 'counted by week');
select throws_ok($$ insert into provision_choice values (id('dorp'), '2026-06-01', 'individual', 9) $$, '42501', null, 'one by one only');
select throws_ok($$ select provision_choose(id('elders'), 'collective') $$, '42501', null, 'not elsewhere');
select throws_ok($$ select provision_choose(id('dorp'), 'general') $$, '23514', null, 'one of two');
select become('connector');
select is((select count(*)::int from provision_choice), 0, 'others do not see it');
select throws_ok($$ select provision_choose(id('dorp'), 'collective') $$, '42501', null, 'nor choose');

-- ---- what helps with a theme ----

select become('admin_professionals');
select throws_ok($$ update category set helped_by = '{nope}' where slug = 'mind' $$, '23514', null, 'a category that is not there');
select throws_ok($$ update category set helped_by = '{coffee}' where slug = 'crafts' $$, '23514', null, 'only a theme is helped');

select * from finish();
rollback;
