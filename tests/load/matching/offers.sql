-- The offers again and again, each at its own place and times, until there are so many.  (g stands among the times so that they are
-- drawn anew for each.)
select setseed(0.5);
create temporary table text_of as select row_number() over () as n, i.* from exchange_item i where i.title like 'maat %' and i.kind = 'offer';
insert into exchange_item (neighbourhood_id, kind, title, text, category, times, area, languages, visibility, first_name, state, published_at, terms, terms_reading)
select t.neighbourhood_id, 'offer', t.title, t.text, t.category,
       array(select day || '-' || part from unnest(array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) day,
                    unnest(array['morning', 'afternoon', 'evening']) part where random() < 0.2 + 0 * g),
       (array(select a.cbs_code from area a where a.neighbourhood_id = t.neighbourhood_id order by a.cbs_code))[1 + floor(random() * 5)],
       case when random() < 0.1 then '{nl,pl}'::text[] else '{nl}' end, 'everyone', 'Rietje', 'open',
       date_trunc('second', now()) - g * interval '1 minute', t.terms, t.terms_reading
  from generate_series(1, :offers) g join text_of t on t.n = 1 + g % (select count(*) from text_of);
-- What the bare statement is asked with.
create table asked as
select row_number() over (order by exchange_item_id) as n, neighbourhood_id, exchange_item_id, terms
  from exchange_item where title like 'maat %' and kind = 'ask' and terms <> '{}';
create unique index on asked (n);
grant select on asked to voordeur_api, voordeur_owner;
