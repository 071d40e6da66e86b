-- What administrators change is kept and can be put back, by those whose it is.
begin;
\ir fixture.sql
select plan(12);

select become('admin_residents');
update category set name = 'Koffie' where neighbourhood_id = id('dorp') and slug = 'coffee';
insert into own_text (neighbourhood_id, key, nl) values (id('dorp'), 'front-title', 'Welkom');
select throws_ok($$ insert into own_text (neighbourhood_id, key, nl) values (id('dorp'), 'rail-part', 'Werk') $$, '42501', null,
    'a text of the other part is not theirs');
select throws_ok($$ insert into own_text (neighbourhood_id, key, nl) values (id('elders'), 'front-title', 'Welkom') $$, '42501', null,
    'nor one of another neighbourhood');
select throws_ok($$ insert into setting_change (neighbourhood_id, part, kind, item, name, before, after) values (id('dorp'), 'shared', 'look', '', '', '{}', '{}') $$,
    '42501', null, 'nobody writes a change that was none');
select is((select string_agg(concat_ws(' ', by_name, part, kind, name), ', ' order by number) from setting_change),
    'Admin_Residents shared category Koffie, Admin_Residents residents text front-title', 'changes are kept with who and of which part');
select become('admin_professionals');
select is((select count(*) from setting_change), 2::bigint, 'the other administrator sees them');
update own_text set nl = 'Hallo' where neighbourhood_id = id('dorp');
select become('owner');
select is((select nl from own_text), 'Welkom', 'but does not change the texts of the other part');
select become('moderator');
select is((select count(*) from setting_change), 0::bigint, 'nobody else sees them');
select become('visitor');
select is((select nl from own_text where neighbourhood_id = id('dorp')), 'Welkom', 'everybody reads the texts');

select become('admin_professionals');
select throws_ok($$ select setting_undo(id('dorp'), (select setting_change_id from setting_change where kind = 'text')) $$, '42501', null,
    'a change of the other part is not theirs to put back');
select is(setting_undo(id('dorp'), (select setting_change_id from setting_change where kind = 'category')), 'undone', 'a shared one is');
select is(setting_undo(id('dorp'), (select setting_change_id from setting_change where kind = 'category' and undoes is null)), 'changed',
    'once: after that it is not any more as the change made it');
select is((select name from category where neighbourhood_id = id('dorp') and slug = 'coffee'), 'Koffie en inloop', 'and it is as it was');
select * from finish();
rollback;
