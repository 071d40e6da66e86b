-- How many one person places on a day, and when that day begins.
begin;
\ir fixture.sql

insert into category (neighbourhood_id, kind, slug, name, name_en) values (id('dorp'), 'exchange', 'chores', 'Klusjes', 'Jobs');
update neighbourhood set exchange_day_limit = 1 where neighbourhood_id = id('dorp');

-- What a resident hears who wants to place one more, at a time, after one that was placed then.
create function hears(placed timestamptz, present timestamptz) returns text language plpgsql as $$
declare
    ask uuid := gen_random_uuid();
    said text;
begin
    perform set_config('voordeur.now', placed::text, true);
    insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, visibility, first_name, state)
    values (id('dorp'), ask, 'ask', 'Een lamp', 'everyone', 'Rietje', 'open');
    insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, created_by) values (id('dorp'), ask, id('resident'), id('resident'));
    perform set_config('voordeur.now', present::text, true);
    perform become('resident');
    said := coalesce((select refusal || ' ' || seconds from exchange_allowance(id('dorp'))), 'may');
    perform set_config('role', 'none', true);
    delete from exchange_item where exchange_item_id = ask;
    return said;
end $$;

select plan(4);

select is(hears('2026-11-29T23:10Z', '2026-11-29T23:30Z'), 'day 84600', 'after midnight in Amsterdam it is the next day, and not an hour later');
select is(hears('2026-11-29T22:50Z', '2026-11-29T23:30Z'), 'may', 'what was placed before midnight was yesterday');
select is(hears('2026-07-01T22:10Z', '2026-07-01T22:30Z'), 'day 84600', 'nor two hours later, in summer');
select is(hears('2026-07-01T10:00Z', '2026-07-01T12:00Z'), 'day 36000', 'one hears how long that takes');

select * from finish();
rollback;
