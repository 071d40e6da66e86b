-- Who works in the large neighbourhood, and what colleagues and residents ask there.
set session_replication_role = replica;
select neighbourhood_id as nb from neighbourhood where slug = 'groot' \gset
select organisation_id as organisation from organisation where neighbourhood_id = :'nb' limit 1 \gset
select person_id as person from person where email = 'beroepskracht@voordeur.example' \gset
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
select :'nb', m.module, m.for_residents, m.for_professionals
  from module_switch m join neighbourhood n using (neighbourhood_id) where n.slug = 'ruwaard'
on conflict do nothing;
insert into freshness_term select (t).* from (
    select jsonb_populate_record(t, jsonb_build_object('neighbourhood_id', :'nb')) as t
      from freshness_term t join neighbourhood n using (neighbourhood_id) where n.slug = 'ruwaard') t
on conflict do nothing;
insert into person_role (person_id, neighbourhood_id, role) values (:'person', :'nb', 'professional');
insert into area (neighbourhood_id, cbs_code, name, latitude, longitude)
select :'nb', 'BU' || n, 'Buurt ' || n, 51.74 + n % 4 * 0.012, 5.47 + n / 4 * 0.02 from generate_series(0, 9) n;
insert into freshness_day (neighbourhood_id, day, kind, visible, confirmed, due_week, doubtful)
select :'nb', (clock_now() at time zone 'Europe/Amsterdam')::date - d, 'all', 100000, 97000, 800, 400 from generate_series(0, 365) d;
-- One in a hundred is due, as where one of a hundred days' terms ends.
update activity set due_at = clock_now() - interval '1 day', doubtful_at = clock_now() + interval '13 days'
 where neighbourhood_id = :'nb' and activity_id::text like '00%';
set session_replication_role = origin;

insert into colleague (neighbourhood_id, person_id, organisation_id, name, expertise, areas, days, languages)
select :'nb', case when n = 0 then :'person'::uuid end, :'organisation',
       (array['Joris', 'Anke', 'Samira', 'Peter', 'Olena', 'Marloes', 'Rachid', 'Agnieszka'])[1 + n % 8] || ' van ' || n,
       'Weet van ' || w.word || ' en ' || v.word, array['BU' || n % 10], array['tue'], array['nl']
  from generate_series(0, 499) n
  join lateral (select word from search_word where neighbourhood_id = :'nb' order by word offset n limit 1) w on true
  join lateral (select word from search_word where neighbourhood_id = :'nb' order by word desc offset n limit 1) v on true;
insert into service (neighbourhood_id, organisation_id, name)
select :'nb', :'organisation', 'Spreekuur ' || n || ' over ' || (array['schulden', 'taal', 'werk', 'wonen', 'koffie'])[1 + n % 5] from generate_series(1, 500) n;
insert into exchange_item (neighbourhood_id, kind, title, state, first_name, area, published_at)
select :'nb', (array['ask', 'offer'])[1 + n % 2], 'Wie gaat er mee ' || (array['wandelen', 'fietsen', 'zingen', 'koffie drinken'])[1 + n % 4] || ' ' || n,
       'open', 'Riet', 'BU' || n % 10, clock_now() - n * interval '10 minutes'
  from generate_series(1, 400) n;

-- As many questions as there are lines in the programme; the newest unanswered, as in life.
set session_replication_role = replica;
insert into question (neighbourhood_id, title, author_id, author_name, answers, tsv, created_at)
select :'nb', 'Wie weet iets van nummer ' || n || '?', null, 'Anke', case when n % 1000 = 0 then 0 else 1 end,
       to_tsvector('simple', 'nummer' || n), date_trunc('second', clock_now()) - n * interval '1 minute'
  from generate_series(1, :rows) n;
set session_replication_role = origin;

-- The workers were there before it was, and no trigger told them.
update neighbourhood set name = name where neighbourhood_id = :'nb';
