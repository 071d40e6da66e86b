-- Terms per kind and neighbourhood: what follows from one, and what moves when it changes.
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function day(moment timestamptz) returns text language sql stable
return to_char(moment at time zone 'Europe/Amsterdam', 'YYYY-MM-DD');
create function days_of(of_item uuid) returns text language sql stable
return (select day(due_at) || ' ' || day(doubtful_at) from item_life where item_id = of_item and kind <> 'organisation');
create function history(of_item uuid) returns text language sql stable
return (select string_agg(event || coalesce(' ' || how, ''), ', ' order by e.at, event) from life_event e
         where e.item_id = of_item and event in ('due', 'doubtful', 'archived'));
-- As an administrator sets it.
create function set_term(of_kind text, days integer) returns void language plpgsql as $$
begin
    perform become('admin_professionals');
    update freshness_term set due_days = days where neighbourhood_id = id('dorp') and kind = of_kind;
    perform become('owner');
end $$;
create function refused(statement text) returns text language plpgsql as $$
declare
    name text;
begin
    execute statement;
    return 'accepted';
exception when integrity_constraint_violation then
    get stacked diagnostics name = constraint_name;
    return name;
end $$;

select plan(31);

select is((select string_agg(kind || ' ' || due_days, ', ' order by due_days, kind) from freshness_term where neighbourhood_id = id('dorp')),
    'activity 7, ask 14, offer 60, series 90, colleague 180, elsewhere 180, organisation 180, place 180, project 180, service 180, knowledge_item 365', 'a neighbourhood begins with the rules');
select is(days_of(id('koffie')), '2026-08-30 2026-09-13', 'a series holds ninety days, and is doubtful two weeks later');

-- Shorter.
select freshness_count(10);
select set_term('series', 30);
select is(days_of(id('koffie')), '2026-07-01 2026-07-15', 'a shorter term holds at once for what is there');
select is((select changed_by_name || ' ' || version || ' ' || moving from freshness_term where neighbourhood_id = id('dorp') and kind = 'series'),
    'Admin_Professionals 2 false', 'and says who set it');
select is(days_of(id('computer')), '2026-06-03 2026-06-17', 'another kind stays as it was');
select is((select due_at - confirmed_at from activity where activity_id = id('elders_koffie')), (select ends_at - confirmed_at from activity where activity_id = id('elders_koffie')), 'as does another neighbourhood');
select at('2026-06-20 10:00');
select set_term('series', 10);
select is(days_of(id('koffie')), '2026-06-20 2026-07-04', 'what would have been due before is due now, and doubtful no sooner');
select is(history(id('koffie')), 'due time', 'by time, its history says');
select items_age(1000);
select items_age(1000);
select is(history(id('koffie')), 'due time', 'once');
select ok((select confirmed < visible from freshness_figure where neighbourhood_id = id('dorp') and kind = 'activity' and organisation_id is null), 'the figure does not count it any more');
select freshness_count(10);
select at('2026-06-20 10:05');
select set_term('series', 11);
select is((select day(counted_at) || ' ' || to_char(counted_at at time zone 'Europe/Amsterdam', 'HH24:MI') from freshness_day where neighbourhood_id = id('dorp') and kind = 'all' and organisation_id is null and day = '2026-06-20'),
    '2026-06-20 10:05', 'and is counted anew with the term, not after an hour');
select is(days_of(id('koffie')), '2026-06-20 2026-07-04', 'what is due already stays due since then');

-- Longer.
select set_term('series', 100);
select is(days_of(id('koffie')), '2026-09-09 2026-09-23', 'by a longer term it is right again');
select is(freshness_term_follow(id('dorp'), 'series', 1000), 0, 'and again nothing moves');
select set_config('voordeur.neighbourhood', id('dorp')::text, true);
select correction_add(id('dorp'), 'activity', id('koffie'), 'other', '');
select set_term('series', 120);
select is(days_of(id('koffie')), '2026-06-20 2026-07-04', 'what a reader says is not right stays due, whatever the term');
select at('2026-06-21 10:00');
update activity set confirmed_at = clock_now(), confirmed_how = 'owner' where activity_id = id('koffie');
select is(days_of(id('koffie')), '2026-10-19 2026-11-02', 'until somebody confirms it');

-- A single date.
insert into activity (neighbourhood_id, activity_id, title, starts_at, confirmed_at)
values (id('dorp'), id('client'), 'Feest', '2026-07-10T08:00Z', clock_now());
select is(days_of(id('client')), '2026-07-03 2026-07-17', 'a single activity is asked about before its date');
select set_term('activity', 14);
select is(days_of(id('client')), '2026-06-26 2026-07-10', 'so many days as the term says');
select set_term('activity', 30);
select is(days_of(id('client')), '2026-07-10 2026-07-24', 'confirmed within these, it is right until it is over');

-- Seasons.
update freshness_term set seasons = '{09-01}' where neighbourhood_id = id('dorp') and kind = 'series';
select is(days_of(id('koffie')), '2026-09-01 2026-09-15', 'a series is asked about at the begin of a season, too');
update activity set confirmed_at = '2026-08-20T10:00Z' where activity_id = id('koffie');
select is(days_of(id('koffie')), '2026-12-18 2027-01-01', 'unless it was confirmed within the two weeks before');

-- Doubtful and put away.
update freshness_term set doubtful_days = 3, archived_days = 5 where neighbourhood_id = id('dorp') and kind = 'place';
select at('2026-12-01 10:00');
select items_age(1000);
select is(history(id('house')), 'due time, doubtful time', 'what is due gets doubtful after its own days');
select is((select archived_at from place where place_id = id('house')), null, 'and is not put away with it');
select at('2026-12-06 09:00');
select items_age(1000);
select is((select count(*) from place where neighbourhood_id = id('dorp') and archived_at is not null), 2::bigint, 'after its own days again');
select is((select count(*) from organisation where neighbourhood_id = id('dorp') and archived_at is not null), 0::bigint, 'while another kind waits longer');

-- More than a request waits for.
insert into project (neighbourhood_id, title) select id('dorp'), 'Project ' || n from generate_series(1, 1010) n;
select set_term('project', 20);
select is((select count(*) from project where due_at <= clock_now() + interval '20 days'), 1000::bigint, 'a request moves a thousand');
select freshness_terms_follow(5000);
select is((select count(*) || ' ' || bool_or(t.moving) from project, freshness_term t where due_at <= clock_now() + interval '20 days' and t.kind = 'project'),
    '2020 false', 'and the next ageing the rest');

select is(refused('update freshness_term set due_days = 0 where kind = ''ask'''), 'freshness_term_due_days_out_of_range', 'a term is a day at least');
select is(refused('update freshness_term set seasons = ''{02-30}'' where kind = ''series'''), 'freshness_term_seasons_invalid', 'a season begins on a day that is there');
select is(refused('update freshness_term set seasons = ''{09-01,01-05}'' where kind = ''series'''), 'accepted', 'two seasons are');
select is(refused('update freshness_term set seasons = ''{09-01}'' where kind = ''ask'''), 'freshness_term_seasons_unsupported', 'an ask has none');

select * from finish();
rollback;
