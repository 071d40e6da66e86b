-- The operator makes neighbourhoods and appoints who begins there; nobody else does, and nobody gets a say in one that is there.
begin;
\ir fixture.sql
select plan(6);

select become('admin_residents');
select throws_ok($$ select neighbourhood_create('dorp', 'drie', 'Drie', null, null, null) $$, '42501', null, 'an administrator makes none');
select become('operator');
select isnt((select neighbourhood_create('dorp', 'drie', 'Drie', null, null, null)), null, 'the operator does');
select is((select count(*) from neighbourhood_administrator((select n.neighbourhood_id from neighbourhood n where n.slug = 'drie'), 'nieuw@voordeur.example', 'Beheerder', '{admin_residents}')), 1::bigint,
    'and appoints who administers it');
select throws_ok($$ select neighbourhood_administrator((select n.neighbourhood_id from neighbourhood n where n.slug = 'drie'), 'ander@voordeur.example', 'Beheerder', '{admin_residents}') $$, '42501', null,
    'once: not where there is one');
select throws_ok($$ select neighbourhood_administrator((select n.neighbourhood_id from neighbourhood n where n.slug = 'drie'), 'ander@voordeur.example', 'Beheerder', '{professional}') $$, '42501', null,
    'and to no other role');
select throws_ok($$ select neighbourhood_like('dorp', 'vier', 'Vier', null, null, null) $$, '42501', null, 'by no other way');
select * from finish();
rollback;
