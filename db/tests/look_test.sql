-- Who may change how a neighbourhood looks, and what is never kept.
begin;
\ir fixture.sql
select plan(8);

select become('owner');
insert into look (neighbourhood_id, values) values (id('dorp'), '{"door": "#17433b"}'), (id('elders'), '{"door": "#1d3f7c"}');
create function kept(of_values text) returns text language plpgsql as $$
declare
    name text;
begin
    update look set values = of_values::jsonb where neighbourhood_id = id('dorp');
    return 'accepted';
exception when check_violation then
    get stacked diagnostics name = constraint_name;
    return name;
end $$;

select become('visitor');
select is((select count(*) from look), 2::bigint, 'everybody reads how a neighbourhood looks');
select throws_ok($$ insert into look (neighbourhood_id, values) values (id('dorp'), '{}') $$, '42501', null, 'a visitor sets none');
update look set values = '{}';
select become('admin_professionals');
update look set values = '{"door": "#000000"}';
select become('owner');
select is((select string_agg(values->>'door' || ' ' || version, ', ' order by values->>'door') from look), '#000000 3, #1d3f7c 2',
    'an administrator changes the own neighbourhood''s, and nobody else does');
select is((select changed_by_name from look where neighbourhood_id = id('dorp')), 'Admin_Professionals', 'and is named');
select is(kept('{"door": "url(x)"}'), 'look_values_invalid', 'an address is no value');
select is(kept('{"door": "#000000; } body { color: red"}'), 'look_values_invalid', 'what ends a rule is no value');
select is(kept('{"door": {"a": 1}}') || ' ' || kept('[]'), 'look_values_invalid look_values_invalid', 'only plain texts are values');
select is(kept('{"radius": "0.375rem", "display-tracking": "-0.012em", "font-text": "overpass"}'), 'accepted', 'words are');
select * from finish();
rollback;
