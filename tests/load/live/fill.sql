-- Conversations of two each, who are in no other; numbers in their addresses of mail find them again.
-- Their tokens are made from a resident's.
insert into person (email, name, standing)
select part || n || '@live.example', 'Buur ' || n, (select standing from person where email = 'bewoner@voordeur.example')
  from generate_series(1, :conversations) n, unnest(array['owner', 'responder']) part;

insert into exchange_item (neighbourhood_id, kind, title, first_name, state)
select neighbourhood_id, 'ask', 'Wie helpt mij? ' || n, 'Buur', 'open'
  from neighbourhood, generate_series(1, :conversations) n where slug = 'ruwaard';

insert into conversation (neighbourhood_id, exchange_item_id, responder_id, quiet, accepted_at)
select i.neighbourhood_id, i.exchange_item_id, p.person_id, false, clock_now()
  from exchange_item i join person p on p.email = 'responder' || substring(i.title from '[0-9]+$') || '@live.example'
 where i.title like 'Wie helpt mij? %';

insert into conversation_person (neighbourhood_id, conversation_id, person_id, part, first_name)
select c.neighbourhood_id, c.conversation_id, p.person_id, part, 'Buur'
  from conversation c join exchange_item i using (neighbourhood_id, exchange_item_id), unnest(array['owner', 'responder']) part
  join person p on p.email like part || '%@live.example'
 where i.title like 'Wie helpt mij? %' and p.email = part || substring(i.title from '[0-9]+$') || '@live.example';
analyze;
