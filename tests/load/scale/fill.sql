-- :activities activities over :neighbourhoods neighbourhoods of unequal size, as a region's programme is: six in ten
-- are over, three are still to come, the rest are series.  derive.sql makes what is derived, and the indexes.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
set synchronous_commit = off;
select setseed(0.25) \g /dev/null
\ir words.sql

-- ---- neighbourhoods, their places and organisations ----

insert into neighbourhood (slug, name, municipality, latitude, longitude)
select 'wijk-' || k, 'Wijk ' || k, 'Oss', 51.3 + (k % 25) * 0.05, 4.9 + (k / 25) * 0.06
  from generate_series(1, :neighbourhoods) k;
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
select n.neighbourhood_id, m.module, m.for_residents, m.for_professionals
  from neighbourhood n, module_switch m join neighbourhood r using (neighbourhood_id)
 where n.slug like 'wijk-%' and r.slug = 'ruwaard';
insert into category (neighbourhood_id, slug, name, name_en, kind, ordinal)
select n.neighbourhood_id, c.slug, c.name, c.name_en, c.kind, c.ordinal
  from neighbourhood n, category c join neighbourhood r using (neighbourhood_id)
 where n.slug like 'wijk-%' and r.slug = 'ruwaard';
insert into synonym (neighbourhood_id, word, means)
select n.neighbourhood_id, s.word, s.means
  from neighbourhood n, synonym s join neighbourhood r using (neighbourhood_id)
 where n.slug like 'wijk-%' and r.slug = 'ruwaard';

-- The first neighbourhood is the largest; the share of each falls as a power.
create temp table home as
select k, n.neighbourhood_id as nb, n.latitude, n.longitude,
       (:activities * (power((k)::float / :neighbourhoods, 0.6) - power((k - 1)::float / :neighbourhoods, 0.6)))::int as size
  from generate_series(1, :neighbourhoods) k join neighbourhood n on n.slug = 'wijk-' || k;
alter table home add column places integer, add column organisations integer;
update home set places = least(12 + size / 60, 1200), organisations = least(8 + size / 50, 1500);

insert into organisation (neighbourhood_id, organisation_id, name, kind, due_at, doubtful_at)
select h.nb, gen_random_uuid(), 'Stichting ' || initcap(w.word) || ' ' || g, 'club', clock_now(), clock_now()
  from home h cross join lateral generate_series(1, h.organisations) g
  join word w on w.n = 200 + (h.k * 7919 + g * 104729) % 15000;
insert into place (neighbourhood_id, place_id, name, street_address, postal_code, locality, latitude, longitude, wheelchair, due_at, doubtful_at)
select h.nb, gen_random_uuid(), (array['Wijkhuis', 'Zaal', 'Sporthal', 'Kerk', 'School', 'Tuin'])[1 + g % 6] || ' ' || initcap(w.word),
       initcap(w.word) || 'straat ' || g, '5344 VA', 'Oss',
       h.latitude + (random() - 0.5) * 0.03, h.longitude + (random() - 0.5) * 0.05,
       (array['yes', 'no', 'partly', 'unknown'])[1 + floor(4 * random())::int], clock_now(), clock_now()
  from home h cross join lateral generate_series(1, h.places) g
  join word w on w.n = 200 + (h.k * 104729 + g * 7919) % 15000;

create temp table host as
select neighbourhood_id as nb, organisation_id as id, row_number() over (partition by neighbourhood_id) - 1 as n from organisation;
create temp table venue as
select neighbourhood_id as nb, place_id as id, row_number() over (partition by neighbourhood_id) - 1 as n from place;
create temp table theme as
select c.slug, row_number() over (order by c.ordinal) - 1 as n
  from category c join neighbourhood r using (neighbourhood_id) where r.slug = 'ruwaard' and c.kind = 'activity';
create index on host (nb, n);
create index on venue (nb, n);
analyze home, host, venue, theme;
select count(*) as themes from theme \gset

-- ---- sentences ----

create temp table sentence as
select s as n, 'Wij gaan ' || string_agg(w.word, case when d.k % 3 = 0 then ' en ' else ' met ' end) || '. Iedereen is welkom.' as said
  from generate_series(1, 40000) s cross join lateral (select k, pg_temp.zipf(:words) as rank from generate_series(1, 9) k where s > 0) d
  join word w on w.n = d.rank
 group by s;
create index on sentence (n);
analyze sentence;

-- ---- activities ----

create table load_index as
select c.relname = 'search_entry' as of_entries, indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made_by
  from pg_index i join pg_class c on c.oid = i.indrelid
 where c.relname in ('activity', 'occurrence', 'search_entry', 'listing', 'search_word')
   and not i.indisprimary and not i.indisexclusion;
select 'drop index ' || name from load_index \gexec

create temp table drawn as
select g::bigint as n, h.k, h.nb, row_number() over (partition by h.k) as m, random() as fate, random() as day, random() as shape,
       pg_temp.zipf(:words) as w1, pg_temp.zipf(:words) as w2, pg_temp.zipf(:words) as w3,
       floor(random() * h.organisations * random())::int as host, floor(random() * h.places * random())::int as venue,
       floor(random() * 20)::int * 1800 + 8 * 3600 as hour
  from home h cross join lateral generate_series(1, h.size) g;
analyze drawn;

insert into activity (neighbourhood_id, activity_id, title, summary, text, html, organisation_id, place_id, categories, audience,
                      languages, free, starts_at, ends_at, rrule, due_at, doubtful_at, confirmed_how)
select d.nb, gen_random_uuid(), initcap(a.word) || ' ' || b.word || case when d.shape < 0.4 then ' ' || c.word else '' end,
       left('Samen ' || c.word || ' in de ' || b.word || '.', 300), s.said || ' ' || t.said, '<p>' || s.said || '</p><p>' || t.said || '</p>',
       o.id, p.id,
       case when d.shape < 0.7 then array[x.slug] when x.slug = y.slug then array[x.slug] else array[x.slug, y.slug] end,
       case when d.shape < 0.5 then '{everyone}' when d.shape < 0.7 then '{seniors}' when d.shape < 0.8 then '{seniors,adults}'
            when d.shape < 0.9 then '{children}' when d.shape < 0.95 then '{youth,children}' when d.shape < 0.98 then '{women}'
            when d.shape < 0.99 then '{newcomers}' when d.shape < 0.995 then '{carers}' else '{men}' end::text[],
       '{nl}', case when d.hour % 3600 = 0 then true when d.day < 0.3 then null else false end,
       w.starts_at, w.starts_at + interval '2 hours', case when d.fate >= 0.92 then 'FREQ=WEEKLY' end,
       case when d.fate >= 0.92 then clock_now() + d.day * interval '90 days' else w.starts_at - interval '7 days' end,
       case when d.fate >= 0.92 then clock_now() + d.day * interval '90 days' else w.starts_at - interval '7 days' end + freshness_grace(), 'feed'
  from drawn d
  join word a on a.n = d.w1 join word b on b.n = d.w2 join word c on c.n = d.w3
  join sentence s on s.n = 1 + (d.n * 7919 + d.k * 31) % 40000
  join sentence t on t.n = 1 + (d.n * 104729 + d.k * 17) % 40000
  join host o on o.nb = d.nb and o.n = d.host
  join venue p on p.nb = d.nb and p.n = d.venue
  join theme x on x.n = floor(:themes * d.day * d.day)::int
  join theme y on y.n = (d.n * 13 + d.w1) % :themes
 cross join lateral (
       select date_trunc('day', clock_now()) + d.hour * interval '1 second'
              + case when d.fate < 0.62 then -floor(1 + 360 * d.day) when d.fate < 0.92 then floor(120 * d.day * d.day)
                     when d.fate < 0.96 then floor(-70 + 7 * d.day) else floor(-200 + 100 * d.day) end * interval '1 day' as starts_at) w;
analyze activity;

insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select a.neighbourhood_id, a.activity_id, d.at, d.at, d.at + interval '2 hours'
  from activity a
 cross join lateral (select a.starts_at + week * interval '7 days' as at
                       from generate_series(0, case when a.rrule is null then 0 when a.starts_at > clock_now() - interval '75 days' then 30
                                                    else 9 end) week) d
  join home h on h.nb = a.neighbourhood_id;

insert into search_word (neighbourhood_id, word, plain)
select h.nb, w.word, unaccent(w.word)
  from home h cross join lateral (
       select distinct lower(word) as word
         from (select title || ' ' || summary as said from activity where neighbourhood_id = h.nb
               union all select name from organisation where neighbourhood_id = h.nb
               union all select name from place where neighbourhood_id = h.nb
               union all select name from category where neighbourhood_id = h.nb) t
        cross join lateral regexp_split_to_table(t.said, '[^[:alnum:]]+') as word
        where length(word) between 4 and 40 and word !~ '^[0-9]+$') w;
