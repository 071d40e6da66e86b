-- What administrators change is kept and can be put back, by those whose it is.
begin;
\ir fixture.sql
select plan(22);
-- Puts the last change of a kind back.
create function put_back(of_kind text) returns text
language sql volatile
return setting_undo(id('dorp'), (select setting_change_id from setting_change where kind = of_kind order by number desc limit 1));


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

-- A holiday really goes; a program is withdrawn; a rule of danger is switched off.
insert into holiday (region, name, start_date, end_date) values (current_holiday_region(), 'Kermis', '2098-03-01', '2098-03-02');
delete from holiday where name = 'Kermis';
select is(put_back('holiday'), 'undone', 'a holiday that was thrown away');
select is((select start_date from holiday where name = 'Kermis'), '2098-03-01'::date, 'is there again');
select is(put_back('holiday'), 'undone', 'which can be put back itself');
select is((select count(*) from holiday where name = 'Kermis'), 0::bigint, 'and then it is gone');
insert into holiday (region, name, start_date, end_date) values (current_holiday_region(), 'Feest', '2098-03-02', '2098-03-03');
select is(setting_undo(id('dorp'), (select setting_change_id from setting_change where name = 'Kermis' and after = '{}' order by number limit 1)), 'changed',
    'not over another that came since');
select client_revoke(id('client'));
select is(put_back('program'), 'undone', 'a program that was withdrawn');
select is((select revoked from clients_of('dorp') where name = 'Agenda van Oss'), null, 'comes in again');
select become('moderator');
insert into concern_rule (neighbourhood_id, kind, phrase) values (id('dorp'), 'violence', 'met het mes');
select become('admin_professionals');
select throws_ok($$ select put_back('danger') $$, '42501', null, 'a rule of danger is of the residents'' part');
select become('admin_residents');
select is(put_back('danger'), 'undone', 'and put back by its administrator');
select is((select switched_on from concern_rule where phrase = 'met het mes'), false, 'which switches off what was made');
select * from finish();
rollback;
