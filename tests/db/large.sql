-- A large neighbourhood, :rows lines in the programme: one activity per ten of them, a fifth of these weekly
-- for a year.  The derived rows are made by the functions the triggers use, at once.
set session_replication_role = replica;
select setseed(0.5);

insert into neighbourhood (slug, name, municipality, latitude, longitude) values ('groot', 'Groot', 'Oss', 51.76, 5.5);
select neighbourhood_id as nb from neighbourhood where slug = 'groot' \gset
insert into category (neighbourhood_id, slug, name, name_en)
select :'nb', 'c' || n, 'Rubriek ' || n, 'Category ' || n from generate_series(1, 17) n;
insert into organisation (neighbourhood_id, name, kind, due_at, doubtful_at)
select :'nb', 'Organisatie ' || n, 'club', clock_now(), clock_now() from generate_series(1, 100) n;
insert into place (neighbourhood_id, name, latitude, longitude, wheelchair, due_at, doubtful_at)
select :'nb', 'Plek ' || n, 51.74 + random() * 0.05, 5.47 + random() * 0.07,
       (array['yes', 'no', 'partly', 'unknown'])[1 + n % 4], clock_now(), clock_now()
  from generate_series(1, 200) n;

create temp table word as
select n, (array['koffie', 'biljart', 'wandelen', 'naaien', 'taalles', 'zingen', 'tuinieren', 'schaken', 'yoga', 'soep',
                 'breien', 'fietsen', 'dammen', 'bingo', 'lezen', 'dansen'])[1 + n % 16]
          || case when n < 16 then '' else (n / 16)::text end as word
  from generate_series(0, 1999) n;
create index on word (n);

create temp table o as select row_number() over () - 1 as n, organisation_id from organisation where neighbourhood_id = :'nb';
create temp table p as select row_number() over () - 1 as n, place_id from place where neighbourhood_id = :'nb';

insert into activity (neighbourhood_id, title, summary, text, organisation_id, place_id, categories, audience, free,
                      starts_at, ends_at, rrule, due_at, doubtful_at)
select :'nb', initcap(a.word) || ' ' || b.word || ' ' || g.n, 'Samen ' || c.word || ' in de buurt',
       'Iedereen is welkom bij ' || a.word || ' en ' || d.word || '. ' || repeat('Neem gerust iemand mee. ', 8),
       o.organisation_id, p.place_id,
       case when g.n % 3 = 0 then array['c' || 1 + (g.x * g.x * 17)::int % 17]
            else array['c' || 1 + (g.x * g.x * 17)::int % 17, 'c' || 1 + (5 + (g.x * 17)::int) % 17] end,
       (array['{everyone}', '{seniors,adults}', '{children}', '{women}'])[1 + g.n % 4]::text[], g.n % 2 = 0,
       date_trunc('hour', clock_now()) + (g.n % 365) * interval '1 day' + (g.n % 12) * interval '1 hour',
       date_trunc('hour', clock_now()) + (g.n % 365) * interval '1 day' + (g.n % 12 + 2) * interval '1 hour',
       case when g.n % 5 = 0 then 'FREQ=WEEKLY' end, clock_now() + interval '30 days', clock_now() + interval '44 days'
  from (select n, random() as x from generate_series(1, :rows / 10) n) g
  join word a on a.n = (g.x * g.x * 2000)::int % 2000
  join word b on b.n = (g.n * 7919) % 2000
  join word c on c.n = g.n % 2000
  join word d on d.n = (g.n * 31) % 16
  join o on o.n = (g.x * g.x * 100)::int % 100
  join p on p.n = (g.n * 13) % 200;

insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select a.neighbourhood_id, a.activity_id, a.starts_at + w * interval '7 days', a.starts_at + w * interval '7 days',
       a.ends_at + w * interval '7 days'
  from activity a cross join generate_series(0, case when a.rrule is null then 0 else 27 end) w
 where a.neighbourhood_id = :'nb';
insert into search_entry select e.* from activity a cross join lateral activity_entry(a) e where a.neighbourhood_id = :'nb';
insert into listing select l.* from activity a cross join lateral listing_rows(a) l where a.neighbourhood_id = :'nb';
insert into search_word select :'nb', word, word from word where length(word) > 3;
set session_replication_role = origin;
analyze neighbourhood, category, organisation, place, activity, occurrence, search_entry, listing, search_word, synonym;
