-- A neighbourhood that begins as another is set up.
begin;
\ir fixture.sql
select plan(8);

select become('owner');
update freshness_term set due_days = 33 where neighbourhood_id = id('dorp') and kind = 'ask';
insert into category (neighbourhood_id, slug, name, name_en, archived_at) values (id('dorp'), 'gone', 'Weg', 'Gone', clock_now());
insert into category (neighbourhood_id, kind, slug, name, name_en, words) values (id('dorp'), 'theme', 'together', 'Samen', 'Together', '{}');
insert into category (neighbourhood_id, kind, slug, name, name_en, parent, words)
values (id('dorp'), 'theme', 'lonely', 'Eenzaam', 'Lonely', 'together', '{alleen}');
update category set helped_by = '{coffee,gone}' where neighbourhood_id = id('dorp') and slug = 'lonely';
create table made as select neighbourhood_like('dorp', 'nieuw', 'Nieuw', null, null, null) as id;
create function nieuw() returns uuid language sql stable as 'select m.id from made m';

select is((select slug || ' ' || municipality || ' ' || is_default from neighbourhood where neighbourhood_id = nieuw()), 'nieuw Oss false',
    'it has its own name, and is not the default');
select is((select string_agg(slug, ', ' order by slug) from category where neighbourhood_id = nieuw() and kind <> 'theme'), 'coffee, computer, crafts',
    'it has the categories that can be chosen');
select is((select parent || ' ' || words::text || ' ' || helped_by::text from category where neighbourhood_id = nieuw() and slug = 'lonely'),
    'together {alleen} {coffee}', 'a theme has its place, its words and what helps, as far as that can be chosen');
select is((select count(*) from synonym where neighbourhood_id = nieuw()), 2::bigint, 'it knows the everyday words');
select is((select due_days || ' ' || coalesce(changed_by_name, 'nobody') from freshness_term where neighbourhood_id = nieuw() and kind = 'ask'),
    '33 nobody', 'its terms are those that were set, and nobody changed them here');
select is((select count(*) from activity where neighbourhood_id = nieuw()) + (select count(*) from person_role where neighbourhood_id = nieuw()),
    0::bigint, 'no items and nobody go with it');
select is(neighbourhood_like('nergens', 'ook', 'Ook', null, null, null), null, 'like nothing there is nothing');

set role voordeur_api;
select throws_ok($$ select neighbourhood_like('dorp', 'stiekem', 'Stiekem', null, null, null) $$, '42501', null,
    'no request makes a neighbourhood');
select * from finish();
rollback;
