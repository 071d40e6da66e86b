-- The dates of a series: expanding it again keeps what was done by hand.
begin;
\ir fixture.sql

create function dates() returns text language sql as $$
    select coalesce(string_agg(to_char(start, 'DD"d"HH24') || case when starts_at <> start then '>' || to_char(starts_at, 'DD"d"HH24') else '' end
                               || case status when 'scheduled' then '' else ' ' || status end, ', ' order by start), '')
      from occurrence where activity_id = id('koffie') $$;
create function put(since timestamptz, starts timestamptz[], hours integer default 2) returns integer language sql as $$
    select occurrence_put(id('dorp'), id('koffie'), since, starts, array(select s + hours * interval '1 hour' from unnest(starts) s)) $$;
select plan(17);
select become('organiser');

select is(dates(), '02d08, 09d08, 16d08, 23d08', 'a series has its dates');
select put(null, '{2026-06-02T08:00Z,2026-06-09T08:00Z,2026-06-16T08:00Z,2026-06-23T08:00Z}');
select is(dates(), '02d08, 09d08, 16d08, 23d08', 'expanding it again changes nothing');
select is((select max(version) from occurrence where activity_id = id('koffie')), 1, 'not even a version');
select is((select version from activity where activity_id = id('koffie')), 1, 'nor the item''s');

update occurrence set status = 'cancelled', note = 'Ziek', overridden = true
 where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
update occurrence set status = 'moved', starts_at = '2026-06-17T12:00Z', ends_at = '2026-06-17T14:00Z', overridden = true
 where activity_id = id('koffie') and start = '2026-06-16T08:00Z';
select put(null, '{2026-06-02T08:00Z,2026-06-09T08:00Z,2026-06-16T08:00Z,2026-06-30T08:00Z}');
select is(dates(), '02d08, 09d08 cancelled, 16d08>17d12 moved, 30d08', 'a date cancelled or moved by hand stays so');

select put(null, '{2026-06-02T09:00Z,2026-06-09T09:00Z,2026-06-16T09:00Z}');
select is(dates(), '02d09, 09d09 cancelled, 16d09>17d12 moved', 'and goes along to another hour of its day');
select is((select note from occurrence where activity_id = id('koffie') and status = 'cancelled'), 'Ziek', 'with its note');
select is((select ends_at from occurrence where activity_id = id('koffie') and status = 'cancelled'), '2026-06-09T11:00Z',
    'and ends when the series ends');
select put(null, '{2026-06-03T09:00Z,2026-06-10T09:00Z}');
select is(dates(), '03d09, 09d09 cancelled, 10d09, 16d09>17d12 moved', 'on another day it stands by itself');

select put(null, '{2026-06-03T09:00Z,2026-06-10T09:00Z}', 3);
select is((select ends_at from occurrence where activity_id = id('koffie') and start = '2026-06-03T09:00Z'),
    '2026-06-03T12:00Z', 'a series that lasts longer lasts longer on its dates');
select put('2026-06-10T00:00Z', '{2026-06-11T09:00Z}', 3);
select is(dates(), '03d09, 09d09 cancelled, 11d09, 16d09>17d12 moved', 'what was before the moment stays');
select is((select count(*)::int from occurrence_add(id('dorp'), id('koffie'), '{2026-06-11T09:00Z,2026-06-18T09:00Z}',
    '{2026-06-11T10:00Z,null}')), 1, 'dates are added');
select is(dates(), '03d09, 09d09 cancelled, 11d09, 16d09>17d12 moved, 18d09', 'those that are there stay as they are');
select is((select ends_at from occurrence where activity_id = id('koffie') and start = '2026-06-11T09:00Z'),
    '2026-06-11T12:00Z', 'also their end');
select is((select ends_at from occurrence where activity_id = id('koffie') and start = '2026-06-18T09:00Z'), null,
    'an end may be unknown');

select become('rival');
select throws_ok('select occurrence_add(id(''dorp''), id(''koffie''), ''{2026-06-25T09:00Z}'', ''{null}'')', '42501', null,
    'another organiser adds no dates');
select put(null, '{}');
select is(dates(), '03d09, 09d09 cancelled, 11d09, 16d09>17d12 moved, 18d09', 'and takes none away');
select * from finish();
rollback;
