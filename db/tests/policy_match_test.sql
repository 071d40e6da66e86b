-- The functions that read the derived tables apply the same rule as the policies: for each kind and each role, what
-- a list or a search gives is what that role may read, and no more.
begin;
\ir fixture.sql

insert into project (neighbourhood_id, title) values (id('dorp'), 'Iedereen'), (id('elders'), 'Iedereen');
insert into service (neighbourhood_id, name, organisation_id) values (id('dorp'), 'Iedereen', id('haard')), (id('elders'), 'Iedereen', id('verweg'));
update activity set text = text || ' iedereen';
update organisation set text = 'iedereen';
update place set text = 'iedereen';
insert into activity (neighbourhood_id, title, starts_at, archived_at)
values (id('dorp'), 'Iedereen was welkom', '2026-06-02T08:00Z', clock_now());

-- What the asker may read of a kind, by the policies.
create function readable(kind text) returns setof uuid language plpgsql as $$
begin
    return query execute format(
        'select %1$I from %2$I where neighbourhood_id = id(''dorp'') and archived_at is null order by 1', kind || '_id', kind);
end $$;
-- What searching gives of a kind.
create function findable(wanted text) returns setof uuid language sql as $$
    select (item::json -> 'card' ->> 'id')::uuid from search_all(id('dorp'), 'iedereen', array[wanted], 500) order by 1 $$;
-- What the programme gives, whichever way in.
create function listed(way text) returns setof uuid language plpgsql as $$
begin
    return query execute format(
        'select distinct id from activities_%s(id(''dorp''), ''2026-06-01'', ''infinity'', %s null, null, null, 500) order by 1',
        case way when 'near' then 'near' when 'time' then 'by_time' when 'words' then 'by_words' else 'by_filter' end,
        case way when 'near' then 'null, 51.76, 5.5, 100000,' when 'words' then 'null, ''iedereen'', null, null, null,'
                 else 'null,' end);
end $$;

select plan(75 + 60 + 15);
create table asker as
select unnest(array['visitor', 'resident', 'organiser', 'rival', 'connector', 'host', 'professional', 'case_lead',
                    'moderator', 'admin_residents', 'admin_professionals', 'steering', 'operator', 'privacy_officer',
                    'client']) as who;
grant select on asker to public;

create function compare() returns setof text language plpgsql as $$
declare
    a text;
    k text;
begin
    for a in select who from asker loop
        perform become(a);
        foreach k in array array['activity', 'organisation', 'place', 'project', 'service'] loop
            return next results_eq(format('select findable(%L)', k), format('select readable(%L)', k),
                format('%s finds what the policies let it read of each %s', a, k));
        end loop;
        foreach k in array array['time', 'near', 'words', 'filter'] loop
            return next results_eq(format('select listed(%L)', k), 'select readable(''activity'')',
                format('%s gets by %s what the policies let it read', a, k));
        end loop;
        return next throws_ok('select from search_entry', '42501', null, format('%s reads no entry itself', a));
    end loop;
end $$;
select compare();
select * from finish();
rollback;
