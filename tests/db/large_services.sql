-- What the large neighbourhood has beside its programme: a service per ten lines, as many neighbours who offer help, and the themes
-- they are under, each with words that people use and with the categories that help.
set session_replication_role = replica;
select neighbourhood_id as nb from neighbourhood where slug = 'groot' \gset
insert into category (neighbourhood_id, kind, slug, name, name_en, ordinal, words, helped_by)
select :'nb', 'theme', 't' || n, 'Thema ' || n, 'Theme ' || n, n, array['nood' || n, 'zorg om ' || n], array['c' || n, 'c' || n + 8, 'x' || n]
  from generate_series(1, 8) n;
insert into category (neighbourhood_id, kind, slug, name, name_en, ordinal)
select :'nb', 'exchange', 'x' || n, 'Hulp ' || n, 'Help ' || n, n from generate_series(1, 8) n;

insert into service (neighbourhood_id, organisation_id, name, summary, themes, provision, hours, due_at, doubtful_at)
select :'nb', o.organisation_id, 'Spreekuur ' || a.word || ' ' || g, 'Hulp bij ' || b.word, array['t' || 1 + g % 8],
       (array['general', 'collective', 'individual', 'unknown'])[1 + g / 8 % 4],
       jsonb_build_array(jsonb_build_object('frequency', 'weekly', 'interval', 1, 'byDay', jsonb_build_array((array['MO', 'TU', 'WE', 'TH', 'FR'])[1 + g % 5]),
                                            'opens', '09:00', 'closes', '12:00', 'from', null, 'until', null, 'place', null, 'note', null)),
       clock_now() + interval '30 days', clock_now() + interval '44 days'
  from generate_series(1, :rows / 10) g
  join word a on a.n = g % 2000
  join word b on b.n = (g * 7919) % 2000
  join o on o.n = g % 100;
insert into search_entry select e.* from service s cross join lateral service_entry(s) e where s.neighbourhood_id = :'nb';

insert into exchange_item (neighbourhood_id, kind, title, category, state, told_state, first_name, published_at, due_at, doubtful_at)
select :'nb', 'offer', 'Ik help ' || g, 'x' || 1 + g % 8, 'open', 'open', 'Riet', clock_now() - g * interval '1 minute',
       clock_now() + interval '30 days', clock_now() + interval '44 days'
  from generate_series(1, :rows / 10) g;
set session_replication_role = origin;
analyze category, service, search_entry, exchange_item;
