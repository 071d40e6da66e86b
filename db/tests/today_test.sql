-- The start of the day: whose due things are shown, what is asked and not answered, what is new, and what the desk finds; and that
-- nothing of another neighbourhood is among it.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
select id('dorp'), m, true, true from unnest(array['questions', 'exchange', 'directory', 'colleagues']) m;
insert into named (name) values ('mine'), ('theirs'), ('known'), ('known_elsewhere'), ('open'), ('members'), ('danger'), ('answered'), ('own'), ('far');
grant select on named to public;
insert into service (neighbourhood_id, service_id, organisation_id, name) values
    (id('dorp'), id('mine'), id('haard'), 'Spreekuur'), (id('dorp'), id('theirs'), id('rucrea'), 'Papierwinkel');
insert into knowledge_item (neighbourhood_id, knowledge_item_id, owner_id, owner_name, title, text) values
    (id('dorp'), id('known'), id('professional'), 'Professional', 'Gratis fietsen', 'Bij de kringloop.'),
    (id('elders'), id('known_elsewhere'), null, '', 'Elders', 'Elders.');
update service set due_at = clock_now() - interval '1 day';
update knowledge_item set due_at = clock_now() - interval '1 day';

create function due_of(who text) returns text language plpgsql as $$
begin
    perform become(who);
    return (select coalesce(string_agg(k.title, ', ' order by k.title), '') from item_kept k
             where k.neighbourhood_id = id('dorp') and k.due_at <= clock_now() and k.archived_at is null
               and (k.organisation_id = any (current_organisations()) or k.person_id = current_person()));
end $$;

create function finds(who text, words text) returns text language plpgsql as $$
begin
    perform become(who);
    return (select coalesce(string_agg(d ->> 'name', ', '), '') from desk_found(id('dorp'), words, '{activity,service,colleague,ask,knowledge_item,question}') d);
end $$;

select plan(19);

-- ---- whose ----

select is(due_of('organiser'), 'Spreekuur', 'an organiser''s is what is of the own organisation');
select is(due_of('rival'), 'Papierwinkel', 'and another''s what is of theirs');
select is(due_of('professional'), 'Gratis fietsen', 'a professional''s is the knowledge that they keep');
select is(due_of('case_lead'), '', 'who keeps nothing has nothing');
select become('connector');
select is((select count(*)::int from item_kept where kind in ('knowledge_item', 'colleague')), 0, 'what colleagues keep is not seen by others');
select become('professional');
select is((select count(*)::int from item_kept where kind = 'knowledge_item' and neighbourhood_id = id('elders')), 0, 'nor from another neighbourhood');

-- ---- asks that nobody answered ----

select become('owner');
insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, visibility, first_name, state, danger, area, published_at)
select case when name = 'far' then id('elders') else id('dorp') end, id, 'ask', name, case when name = 'members' then 'members' else 'everyone' end,
       'Rietje', 'open', case name when 'danger' then 'violence' end, null, clock_now() - interval '3 days'
  from named where name in ('open', 'members', 'danger', 'answered', 'own', 'far');
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, created_by)
select i.neighbourhood_id, i.exchange_item_id, p.person_id, p.person_id
  from exchange_item i, (select case i.title when 'own' then id('professional') else id('resident') end as person_id, i.exchange_item_id
                           from exchange_item i) p where p.exchange_item_id = i.exchange_item_id;
insert into conversation (neighbourhood_id, exchange_item_id, responder_id, quiet) values (id('dorp'), id('answered'), id('case_lead'), false);

create function unanswered(who text) returns text language plpgsql as $$
begin
    perform become(who);
    return (select coalesce(string_agg(a.card ->> 'title', ', ' order by a.card ->> 'title'), '') from asks_unanswered(id('dorp'), '{}', 9) a);
end $$;
select is(unanswered('professional'), 'members, open', 'what nobody answered, without danger, of here, and not one''s own');
select is(unanswered('host'), 'members, open, own', 'to each their own');
select throws_ok(format('select unanswered(%L)', who), '42501', null, who || ' is not told what nobody answers')
  from unnest(array['resident', 'organiser', 'visitor']) who;
select become('professional');
select is((select count(*)::int from asks_unanswered(id('dorp'), '{BU00000000}', 9)), 0, 'of an area only what is of it');
select throws_ok($$ select asks_unanswered(id('elders'), '{}', 9) $$, '42501', null, 'nor of another neighbourhood');

-- ---- what is new ----

select is((select number || ' ' || jsonb_array_length(items) from entries_new(id('dorp'), clock_now() - interval '1 hour', '{activity}')), '3 3', 'what came is counted, with its newest');
select is((select count(*)::int from entries_new(id('dorp'), clock_now() + interval '1 hour', '{activity,service}')), 0, 'and what was there is not new');

-- ---- the one field ----

select is(finds('professional', 'fietsen'), 'Gratis fietsen', 'knowledge is found by who shares it');
select is(finds('connector', 'papierwinkel'), 'Papierwinkel', 'what everybody finds is found');
select throws_ok($$ select finds('visitor', 'koffie') $$, '42501', null, 'the desk is for who is known');
select is((select count(*)::int from desk_found(id('dorp'), 'elders', '{activity,knowledge_item}')), 0, 'nothing is found of another neighbourhood');

select * from finish();
rollback;
