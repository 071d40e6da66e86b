-- The labelled asks and offers of the Ruwaard, of one person each side; the program reads them in the background.
create temporary table told as
select side, o
  from jsonb_each(:'sets'::jsonb) s (side, list), jsonb_array_elements(list) o where side in ('asks', 'offers');

insert into exchange_item (neighbourhood_id, kind, title, text, category, times, area, languages, visibility, first_name, state, published_at)
select n.neighbourhood_id, case side when 'asks' then 'ask' else 'offer' end, 'maat ' || (o->>'title'), coalesce(o->>'text', ''),
       (select c.slug from category c where c.neighbourhood_id = n.neighbourhood_id and c.kind = 'exchange' and c.slug = o->>'category'),
       coalesce((select array_agg(t order by t) from jsonb_array_elements_text(o->'when') t), '{}'),
       (select a.cbs_code from area a where a.neighbourhood_id = n.neighbourhood_id and a.name = o->>'buurt'),
       coalesce((select array_agg(l) from jsonb_array_elements_text(o->'languages') l), '{}'), 'everyone', 'Rietje', 'open', date_trunc('second', now())
  from told, neighbourhood n where n.slug = 'ruwaard';
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id)
select i.neighbourhood_id, i.exchange_item_id, p.person_id
  from exchange_item i, person p
 where i.title like 'maat %' and p.email = case i.kind when 'ask' then 'bewoner@voordeur.example' else 'gastvrouw@voordeur.example' end;
-- Now, and not when its five minutes are over.
update job set run_after = now() where kind = 'read-again' and done_at is null;
