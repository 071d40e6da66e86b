-- The programme: what is on, in which order, from where it goes on, and what the filters leave.
begin;
\ir fixture.sql

create function f(category text default null, place uuid default null, organisation uuid default null,
                  free boolean default null, accessible boolean default null, audience text default null,
                  freshness text default null) returns activity_filter language sql as
    'select row(category, place, organisation, free, accessible, audience, freshness)::activity_filter';
-- The titles and starts of a list, as one text.
create function lines(items text[]) returns text language sql as $$
    select coalesce(string_agg((item::json -> 'activity' ->> 'title') || ' ' || (item::json ->> 'start'), ', ' order by n), '')
      from unnest(items) with ordinality as i (item, n) $$;
create function at_time(since timestamptz, before timestamptz, filter activity_filter default f(), most integer default 20)
returns text language sql as
    'select lines(array(select item from activities_by_time(id(''dorp''), since, before, filter, null, null, null, most)))';

select plan(41);

-- A party past midnight, a weekend, a day, one that lasts over the night the clock goes back.
insert into activity (neighbourhood_id, title, categories, starts_at, ends_at, all_day) values
    (id('dorp'), 'Nacht', '{}', '2026-07-04T18:00Z', '2026-07-04T23:30Z', false),
    (id('dorp'), 'Weekend', '{}', '2026-07-10T14:00Z', '2026-07-12T15:00Z', false),
    (id('dorp'), 'Dag', '{}', '2026-07-17T22:00Z', '2026-07-18T22:00Z', true),
    (id('dorp'), 'Herfst', '{}', '2026-10-24T10:00Z', '2026-10-25T12:00Z', false),
    (id('dorp'), 'Open einde', '{}', '2026-08-01T18:00Z', null, false);
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select neighbourhood_id, activity_id, starts_at, starts_at, ends_at from activity a
 where not exists (select from occurrence o where o.activity_id = a.activity_id);
select become('visitor');

select is(at_time('2026-06-01T22:00Z', '2026-06-05T00:00Z'),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z',
    'the programme is in order of time, each date once');
select is(at_time('2026-06-02T09:59Z', '2026-06-02T12:00Z'), 'Koffie-inloop 2026-06-02T08:00:00Z',
    'what has begun stays until its end');
select is(at_time('2026-06-02T10:00Z', '2026-06-02T12:00Z'), '', 'and then it is gone');
select is(at_time('2026-06-02T00:00Z', '2026-06-02T08:00Z'), '', 'what begins when the period ends is not in it');
select is(at_time('2026-08-01T18:30Z', '2026-08-02T00:00Z'), 'Open einde 2026-08-01T18:00:00Z',
    'without an end something stays for an hour');
select is(at_time('2026-08-01T19:00Z', '2026-08-02T00:00Z'), '', 'and not longer');
select is(at_time('2026-07-04T23:00Z', '2026-07-05T10:00Z'), 'Nacht 2026-07-04T18:00:00Z',
    'a party past midnight is one line, and still on after midnight');
select is(at_time('2026-07-10T00:00Z', '2026-07-13T00:00Z'),
    'Weekend 2026-07-10T14:00:00Z, Weekend 2026-07-11, Weekend 2026-07-12',
    'what lasts more than a day is listed once a day, later days by their date');
select is((select array_agg(distinct item::json ->> 'occurrence') from activities_by_time(id('dorp'), '2026-07-10T00:00Z',
    '2026-07-13T00:00Z', f(), null, null, null, 20)), '{2026-07-10T14:00:00Z}', 'each with the real start as its key');
select is((select array_agg(distinct item::json ->> 'end') from activities_by_time(id('dorp'), '2026-07-10T00:00Z',
    '2026-07-13T00:00Z', f(), null, null, null, 20)), '{2026-07-12T15:00:00Z}', 'and the real end');
select is(at_time('2026-07-11T12:00Z', '2026-07-11T13:00Z'), 'Weekend 2026-07-11', 'halfway only that day is listed');
select is(at_time('2026-07-17T23:00Z', '2026-07-20T00:00Z'), 'Dag 2026-07-17T22:00:00Z', 'a whole day is one line');
select is((select array_agg(at::text order by at) from activities_by_time(id('dorp'), '2026-10-24T00:00Z',
    '2026-10-27T00:00Z', f(), null, null, null, 20)), '{"2026-10-24 10:00:00+00","2026-10-24 22:00:00+00"}',
    'a day begins at midnight in the Netherlands, also when it has 25 hours');

-- Filters.
select is(at_time('2026-06-01', '2026-06-05', f(free => true)), 'Koffie-inloop 2026-06-02T08:00:00Z', 'free of charge');
select is(at_time('2026-06-01', '2026-06-05', f(free => false)),
    'Computerhulp 2026-06-03T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z', 'not known to be free');
select is(at_time('2026-06-01', '2026-06-05', f(accessible => true)),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z', 'where a wheelchair gets in');
select is(at_time('2026-06-01', '2026-06-05', f(accessible => false, audience => 'women')),
    'Samen naaien 2026-06-04T08:00:00Z', 'for whom');
select is(at_time('2026-06-01', '2026-06-05', f(category => 'coffee')),
    'Koffie-inloop 2026-06-02T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z', 'a category as a further filter');
select is(at_time('2026-06-01', '2026-06-05', f(freshness => 'due')), '',
    'a date this week that was confirmed this week is not due');
select become('owner');
update activity set confirmed_at = '2026-05-01T00:00Z' where activity_id in (id('computer'), id('naaien'));
select become('visitor');
select is(at_time('2026-06-01', '2026-06-05', f(freshness => 'due')),
    'Computerhulp 2026-06-03T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z', 'what is due');
select is(at_time('2026-06-01', '2026-06-05', f(freshness => 'fresh')), 'Koffie-inloop 2026-06-02T08:00:00Z', 'what is fresh');
select is(at_time('2026-06-01', '2026-06-05', f(freshness => 'doubtful')), '', 'nothing is doubtful yet');
select become('owner');
update activity set confirmed_at = '2026-02-15T00:00Z' where activity_id = id('koffie');
select become('visitor');
select is(at_time('2026-06-01', '2026-06-05', f(freshness => 'doubtful')), 'Koffie-inloop 2026-06-02T08:00:00Z',
    'a series that nobody confirmed for 104 days is doubtful');

-- The other ways in.
select is((select lines(array_agg(item order by at)) from activities_by_category(id('dorp'), '2026-06-01', '2026-06-05',
    f(category => 'coffee'), null, null, null, 20)),
    'Koffie-inloop 2026-06-02T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z', 'by category, also a second one');
select is((select lines(array_agg(item order by at)) from activities_by_place(id('dorp'), '2026-06-01', '2026-06-05',
    f(place => id('garden')), null, null, null, 20)), 'Samen naaien 2026-06-04T08:00:00Z', 'by place');
select is((select lines(array_agg(item order by at)) from activities_by_organisation(id('dorp'), '2026-06-01', '2026-06-05',
    f(organisation => id('rucrea')), null, null, null, 20)), 'Computerhulp 2026-06-03T08:00:00Z', 'by organisation');
select is((select lines(array_agg(item order by at)) from activities_near(id('dorp'), '2026-06-01', '2026-06-05', f(),
    51.765, 5.505, 100, null, null, null, 20)),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z', 'within a hundred metres');
select is((select lines(array_agg(item order by at)) from activities_near(id('dorp'), '2026-06-01', '2026-06-05', f(),
    51.765, 5.505, 400, null, null, null, 20)),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z, Samen naaien 2026-06-04T08:00:00Z',
    'within four hundred, in order of time');
select is((select lines(array_agg(item order by at)) from activities_near(id('dorp'), '2026-06-01', '2026-06-05', f(),
    51.765, 5.505, 330, null, null, null, 20)),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z', 'the circle is round: 334 metres is too far');
select is((select lines(array_agg(item order by at)) from activities_by_words(id('dorp'), '2026-06-01', '2026-06-05', f(),
    'vrijwilliger', null, null, null, null, null, null, 20)), 'Computerhulp 2026-06-03T08:00:00Z', 'by words');
select is((select lines(array_agg(item order by at)) from activities_by_words(id('dorp'), '2026-06-01', '2026-06-05',
    f(category => 'coffee'), 'iemhof', 51.765, 5.505, 100, null, null, null, 20)), 'Koffie-inloop 2026-06-02T08:00:00Z',
    'words, category and nearness together');
select is((select count(*)::int from activities_by_words(id('dorp'), '2026-06-01', '2026-06-05', f(), 'de', null, null,
    null, null, null, null, 20)), 0, 'words that say nothing find nothing');

-- Pages by key.
select is(at_time('2026-06-01', '2026-07-01', most => 2),
    'Koffie-inloop 2026-06-02T08:00:00Z, Computerhulp 2026-06-03T08:00:00Z', 'a page is as long as was asked');
select is((select lines(array_agg(item order by at)) from activities_by_time(id('dorp'), '2026-06-01', '2026-07-01', f(),
    '2026-06-03T08:00Z', id('computer'), '2026-06-03T08:00Z', 2)),
    'Samen naaien 2026-06-04T08:00:00Z, Koffie-inloop 2026-06-09T08:00:00Z', 'the next page begins after the key');
select become('owner');
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select id('dorp'), id('computer'), '2026-09-01T08:00Z'::timestamptz + n * interval '1 second',
       '2026-09-01T08:00Z'::timestamptz + n * interval '1 second', '2026-09-01T10:00Z'
  from generate_series(1, 600) n;
select become('visitor');
select is((select count(*)::int from activities_by_time(id('dorp'), '2026-09-01', '2026-09-02', f(), null, null, null, 100000)),
    500, 'never more than five hundred');
with recursive page as (
    select array_agg(row(at, id, start)::text order by at, id, start) as keys, max(at) as at
      from activities_by_time(id('dorp'), '2026-09-01', '2026-09-02', f(), null, null, null, 100)
    union all
    select p.keys || n.keys, n.at
      from page p cross join lateral
           (select array_agg(row(t.at, t.id, t.start)::text order by t.at) as keys, max(t.at) as at
              from activities_by_time(id('dorp'), '2026-09-01', '2026-09-02', f(), p.at, id('computer'), p.at, 100) t) n
     where p.at is not null and n.at is not null)
select is((select count(distinct k)::int from page, unnest(keys) k), 600, 'page after page nothing is missing or doubled');

-- Not listed.
select is((select count(*)::int from activities_by_time(id('elders'), '2026-06-01', '2026-07-01', f(), null, null, null, 20)), 1,
    'another neighbourhood has a programme of its own');
select become('owner');
update activity set archived_at = clock_now() where activity_id = id('koffie');
select become('visitor');
select is(at_time('2026-06-01', '2026-06-03'), '', 'what is archived is not listed');
select become('owner');
select is(listing_tidy(), 0::bigint, 'nothing is tidied away before its year is over');
select set_config('voordeur.now', '2027-06-10T00:00:00Z', true);
select is(listing_tidy(), 4::bigint, 'after a year it is');
select set_config('voordeur.now', '2026-06-01T08:00:00Z', true);
update activity set archived_at = null where activity_id = id('koffie');
select become('visitor');
select is(at_time('2026-06-01', '2026-06-03'), 'Koffie-inloop 2026-06-02T08:00:00Z', 'what is brought back is listed again');
select * from finish();
rollback;
