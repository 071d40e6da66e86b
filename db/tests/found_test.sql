-- Lists by filter, words and nearness, on a programme that is longer than what they look at in one go: whichever way
-- they take inside, page after page they give what looking at every line gives.
begin;
\ir fixture.sql

insert into place (neighbourhood_id, name, latitude, longitude, wheelchair)
select id('dorp'), 'Plek ' || n, 51.7 + n * 0.005, 5.5, case when n % 2 = 0 then 'yes' else 'no' end from generate_series(1, 60) n;
create table venue as
select place_id as id, row_number() over (order by name) - 1 as n from place where name like 'Plek %';

-- First 500 for children, then 1,200 for seniors; one in a hundred is for carers; and what was over last week.
insert into activity (neighbourhood_id, title, text, categories, audience, free, place_id, starts_at, ends_at, rrule)
select id('dorp'), case when g % 150 = 0 then 'Zeilen' when g % 3 = 0 then 'Wandelen' else 'Samen eten' end || ' ' || g,
       case when g % 7 = 0 then 'Met een borrel na.' else '' end, case when g % 5 = 0 then '{crafts}'::text[] else '{coffee}' end,
       case when g % 100 = 0 then '{carers}' when g < 500 then '{children}' else '{seniors}' end::text[], g % 4 = 0, v.id,
       '2026-06-01T10:00Z'::timestamptz + g * interval '45 minutes', '2026-06-01T11:00Z'::timestamptz + g * interval '45 minutes',
       case when g % 40 = 0 then 'FREQ=WEEKLY' end
  from generate_series(-300, 1700) g join venue v on v.n = (g * 7 + 2100) % 60;
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select a.neighbourhood_id, a.activity_id, d.at, d.at, d.at + interval '1 hour'
  from activity a
 cross join lateral (select a.starts_at + w * interval '7 days' as at
                       from generate_series(0, case when a.rrule is null then 0 else 9 end) w) d
 where not exists (select from occurrence o where o.activity_id = a.activity_id);
update activity set confirmed_at = '2026-01-01T10:00Z' where rrule is not null and title like 'Samen eten %0';
analyze;

create function f(category text default null, place uuid default null, organisation uuid default null,
                  free boolean default null, accessible boolean default null, audience text default null,
                  freshness text default null) returns activity_filter language sql as
    'select row(category, place, organisation, free, accessible, audience, freshness)::activity_filter';

-- Everything that a way gives, so many at a time, and how many that is.
create function paged(since timestamptz, before timestamptz, filter activity_filter, words text, radius integer, size integer)
returns text language plpgsql as $$
declare
    r record;
    at timestamptz;
    last_id uuid;
    start timestamptz;
    lines text := '';
    given integer;
begin
    loop
        given := 0;
        for r in execute case when words is not null then 'select * from activities_by_words($1, $2, $3, $4, $9, $10, $11, $12, $5, $6, $7, $8)'
                              when radius is not null then 'select * from activities_near($1, $2, $3, $4, $10, $11, $12, $5, $6, $7, $8)'
                              else 'select * from activities_by_filter($1, $2, $3, $4, $5, $6, $7, $8)' end
                 using id('dorp'), since, before, filter, at, last_id, start, size, words,
                       51.75::float8, 5.5::float8, radius::float8 loop
            given := given + 1;
            lines := lines || r.at || ' ' || r.id || e'\n';
            at := r.at; last_id := r.id; start := r.start;
        end loop;
        exit when given < size;
    end loop;
    return lines;
end $$;
create function whole(since timestamptz, before timestamptz, filter activity_filter, words text, radius integer)
returns text language plpgsql as $$
declare
    query constant tsquery := search_query(id('dorp'), typed_words(words));
    near constant uuid[] := places_near(id('dorp'), 51.75, 5.5, radius);
begin
    return (select coalesce(string_agg(l.at || ' ' || l.activity_id || e'\n', '' order by l.at, l.activity_id, l.start), '')
              from listing l
              join search_entry e on e.neighbourhood_id = l.neighbourhood_id and e.id = l.activity_id and e.kind = 'activity'
             where l.neighbourhood_id = id('dorp') and l.is_first and l.until > since and l.at < before
               and l.at > since - listing_reach() and entry_passes(e, filter) and (words is null or e.tsv @@ query)
               and (radius is null or l.place_id = any (near)));
end $$;

create table ask (filter activity_filter, words text, radius integer, called text);
insert into ask values
    (f(audience => 'carers'), null, null, 'what few are'),
    (f(audience => 'carers', free => true, accessible => true, category => 'crafts'), null, null, 'what hardly one is'),
    (f(audience => 'women'), null, null, 'what nothing is'),
    (f(audience => 'seniors'), null, null, 'what many are, but later on'),
    (f(audience => 'children'), null, null, 'what only the first are'),
    (f(free => true), null, null, 'what is free'), (f(free => false), null, null, 'what is not free'),
    (f(accessible => true, category => 'coffee'), null, null, 'what wheelchairs can get to'),
    (f(place => (select v.id from venue v where n = 3), free => true), null, null, 'what is free at a place'),
    (f(freshness => 'fresh'), null, null, 'what is fresh'), (f(freshness => 'due'), null, null, 'what is due'),
    (f(freshness => 'doubtful'), null, null, 'what is doubtful'),
    (f(freshness => 'doubtful', audience => 'seniors'), null, null, 'what is doubtful and for seniors'),
    (f(), 'zeilen', null, 'a rare word'), (f(), 'eten', null, 'a common word'), (f(), 'samen borrel', null, 'two words'),
    (f(audience => 'seniors'), 'wand', null, 'a beginning and a filter'), (f(), 'zeilen', 2000, 'a rare word near'),
    (f(), 'eten', 2000, 'a common word near'), (f(), null, 2000, 'near'), (f(audience => 'seniors'), null, 2000, 'near, for seniors'),
    (f(audience => 'carers'), null, 50000, 'far, for carers'), (f(), null, 50000, 'far'), (f(category => 'crafts'), null, 50000, 'a category, far'),
    (f(category => 'crafts', audience => 'carers'), null, 50000, 'a category for carers, far'), (f(), 'zeilen', 50000, 'a rare word, far'),
    (f(), 'eten', 50000, 'a common word, far'), (f(category => 'coffee', audience => 'seniors'), 'samen', 50000, 'a common word of a category, far'),
    (f(freshness => 'doubtful'), null, 50000, 'what is doubtful, far'), (f(category => 'none'' such \'), null, null, 'a category that is none');
grant select on ask, venue to public;
select plan((select count(*)::int * 4 from ask) + 5);

create function compare() returns setof text language plpgsql as $$
declare
    a ask;
    p record;
    given text;
begin
    for a in select * from ask loop
        for p in select * from (values ('2026-06-01T08:00Z', 'infinity', 41), ('2026-06-01T08:00Z', '2026-06-20', 500),
                                       ('2026-06-15', '2027-06-01', 13), ('2026-05-20', '2026-06-10', 100)) as p (since, before, size) loop
            perform become('visitor');
            given := paged(p.since::timestamptz, p.before::timestamptz, a.filter, a.words, a.radius, p.size);
            perform become('owner');
            return next is(md5(given), md5(whole(p.since::timestamptz, p.before::timestamptz, a.filter, a.words, a.radius)),
                           format('%s from %s to %s, by %s', a.called, p.since, p.before, p.size));
        end loop;
    end loop;
end $$;
select compare();

-- What is ahead, and when it no longer is.
select become('owner');
select is((select count(*)::int from search_entry e where kind = 'activity' and ahead is distinct from exists (
               select from listing l where l.activity_id = e.id and l.until > clock_now() - interval '2 days')), 0,
    'an activity is ahead until the day after it is over');
select listing_tidy();
select set_config('voordeur.now', '2026-06-20T08:00:00Z', false);
select listing_tidy();
select is((select count(*)::int from search_entry e where kind = 'activity' and ahead is distinct from exists (
               select from listing l where l.activity_id = e.id and l.until > clock_now() - interval '2 days')), 0,
    'which is seen to every night');
select is((select count(*)::int from search_all(id('dorp'), 'wandelen 3', '{activity}', 500)
            where item::json -> 'card' ->> 'title' = 'Wandelen 3'), 0, 'what is over is not searched');
select is(ahead, false, 'a date that was added') from search_entry e join activity a on a.activity_id = e.id where a.title = 'Wandelen 3';
select occurrence_add(neighbourhood_id, activity_id, '{2026-07-01T10:00Z}', '{2026-07-01T11:00Z}') from activity where title = 'Wandelen 3';
select is(ahead, true, 'brings it back') from search_entry e join activity a on a.activity_id = e.id where a.title = 'Wandelen 3';

select * from finish();
rollback;
