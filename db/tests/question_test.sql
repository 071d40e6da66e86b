-- Vraagbaak: who reads, asks, answers, thanks and keeps; what looks alike and what is found; who is told, and when; and what becomes of
-- knowledge with time.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;
grant update on named to public;
insert into module_switch (neighbourhood_id, module, for_residents, for_professionals) values (id('dorp'), 'questions', false, true);
insert into named (name) values ('asked'), ('other'), ('answer'), ('known'), ('theirs');
insert into person (person_id, email, name) values (id('theirs'), 'elders@voordeur.example', 'Elders');
insert into person_role (person_id, neighbourhood_id, role) values (id('theirs'), id('elders'), 'professional');
insert into question (neighbourhood_id, question_id, author_id, author_name, title) values (id('elders'), id('other'), id('theirs'), 'Elders', 'Elders gevraagd');

-- How many rows a statement touched.
create function touched(statement text) returns integer language plpgsql as $$
declare
    n integer;
begin
    execute statement;
    get diagnostics n = row_count;
    return n;
end $$;
-- The clock stands so much later.
create function later(much interval) returns void language sql as
$$ select set_config('voordeur.now', ((current_setting('voordeur.now'))::timestamptz + much)::text, false) $$;

create function alike(words text) returns text language sql as
$$ select coalesce(string_agg(card ->> 'title', ', '), '') from questions_alike(id('dorp'), words, 5) $$;
create function found(words text) returns text language sql as
$$ select coalesce(string_agg(kind || ' ' || (card ->> 'title'), ', '), '') from knowledge_found(id('dorp'), words, '{question,knowledge_item}', 9) $$;
create function passed() returns text language sql as
$$ select coalesce(string_agg((select p.name from person p where p.person_id = person), ', ' order by person), '') from questions_to_pass(10) $$;

select plan(67);

-- ---- who ----

select become('professional');
insert into question (neighbourhood_id, title, text, themes) values (id('dorp'), 'Waar kan iemand gratis een fiets lenen?', 'Voor een vrouw van 40 die naar haar werk moet.', '{coffee}');
select become('owner');
update named set id = (select question_id from question where title like 'Waar kan%') where name = 'asked';

create function reads(who text) returns text language plpgsql as $$
begin
    perform become(who);
    return (select count(*) from question) || ' ' || (select count(*) from question_answer) || ' ' || (select count(*) from knowledge_item) || ' ' || (select count(*) from question_thanks);
end $$;
select is(reads(who), '0 0 0 0', who || ' reads nothing of it')
  from unnest(array['visitor', 'resident', 'organiser', 'connector', 'host', 'moderator', 'admin_residents', 'steering', 'operator', 'privacy_officer', 'client']) who;
select is(reads(who), '1 0 0 0', who || ' reads the questions of this neighbourhood')
  from unnest(array['professional', 'case_lead', 'admin_professionals']) who;

select become('resident');
select throws_ok($$ insert into question (neighbourhood_id, title) values (id('dorp'), 'x') $$, '42501', null, 'a resident asks nothing here');
select throws_ok($$ select questions_alike(id('dorp'), 'fiets lenen', 5) $$, '42501', null, 'nor hears what is alike');
select is((select count(*)::int from knowledge_found(id('dorp'), 'fiets', '{question,knowledge_item}', 9)), 0, 'nor finds anything');
select become('case_lead');
select throws_ok($$ insert into question (neighbourhood_id, title) values (id('elders'), 'x') $$, '42501', null, 'nobody asks elsewhere');
select throws_ok($$ insert into question (neighbourhood_id, title, themes) values (id('dorp'), 'x', '{nope}') $$, '23514', null, 'a theme is one of the neighbourhood');
select throws_ok($$ update question set author_id = current_person() $$, '42501', null, 'nobody takes a question over');
select throws_ok($$ update question set raised_at = clock_now() $$, '42501', null, 'nor says where it stands');
select is(touched($$ update question set title = 'Anders' $$), 0, 'a colleague does not change it');
insert into question_answer (neighbourhood_id, question_id, text) values (id('dorp'), id('asked'), 'Bij de kringloop, vraag naar de leenfietsen.');
select become('owner');
update named set id = (select question_answer_id from question_answer) where name = 'answer';
select is((select answers || ' ' || author_name from question where question_id = id('asked')), '1 Professional', 'a question counts its answers');
select become('professional');
select is(touched($$ update question_answer set text = 'Anders' $$), 0, 'who asked does not change an answer');
select is(touched($$ delete from question_answer $$), 0, 'nor take it away');
select throws_ok($$ update question set accepted_answer = gen_random_uuid() $$, '23514', null, 'only an answer is accepted');
select is(touched(format($$ update question set accepted_answer = %L $$, id('answer'))), 1, 'who asked accepts one');
select is(touched(format($$ insert into question_thanks (neighbourhood_id, question_answer_id) values (%L, %L) on conflict do nothing $$, id('dorp'), id('answer'))), 1, 'and says thank you');
select is(touched(format($$ insert into question_thanks (neighbourhood_id, question_answer_id) values (%L, %L) on conflict do nothing $$, id('dorp'), id('answer'))), 0, 'once');
select is((select question_answers(q) -> 0 ->> 'thanks' from question q), '1', 'which everybody sees');
select throws_ok($$ insert into question_thanks (neighbourhood_id, question_answer_id, person_id) values (id('dorp'), id('answer'), id('case_lead')) $$, '42501', null, 'nobody thanks for another');
select become('case_lead');
select is(touched($$ delete from question_thanks $$), 0, 'nor takes thanks back for another');
insert into question_reader (neighbourhood_id, themes) values (id('dorp'), '{coffee}');
select throws_ok($$ update question_reader set themes = '{nope}' $$, '23514', null, 'one follows themes that there are');
select become('professional');
select is((select count(*)::int from question_reader), 0, 'what somebody follows is their own');
select throws_ok($$ insert into question_reader (neighbourhood_id, person_id, themes) values (id('dorp'), id('case_lead'), '{}') $$, '42501', null, 'and nobody else''s to choose');

-- ---- knowledge ----

insert into knowledge_item (neighbourhood_id, title, text, themes, question_id) values (id('dorp'), 'Fietsen te leen', 'De kringloop leent fietsen uit, een week lang.', '{coffee}', id('asked'));
select become('owner');
update named set id = (select knowledge_item_id from knowledge_item) where name = 'known';
select is((select owner_name || ' ' || (due_at - confirmed_at) from knowledge_item), 'Professional 365 days', 'knowledge has an owner and a year');
select become('case_lead');
select is(touched($$ update knowledge_item set text = 'De kringloop leent fietsen uit.', changed_at = clock_now() $$), 1, 'colleagues keep it together');
select throws_ok($$ update knowledge_item set owner_id = id('host') $$, '42501', null, 'nobody makes another its owner');
select is(touched($$ update knowledge_item set owner_id = current_person() $$), 1, 'one takes it oneself');
select is((select owner_name from knowledge_item), 'Case_Lead', 'with one''s own name');
select become('resident');
select is(touched($$ update knowledge_item set text = 'x' $$), 0, 'a resident does not touch it');
select throws_ok($$ insert into knowledge_item (neighbourhood_id, title, text) values (id('dorp'), 'x', 'x') $$, '42501', null, 'nor adds any');

-- ---- alike and found ----

select become('professional');
select is(alike('Wie weet waar mijn cliënt een fiets mag lenen'), 'Waar kan iemand gratis een fiets lenen?', 'what has two words alike is alike');
select is(alike('Wie helpt met formulieren lenen'), '', 'one word of several is not');
select is(alike('fiets'), 'Waar kan iemand gratis een fiets lenen?', 'the only word is');
select is(alike('de het een'), '', 'words that say nothing are like nothing');
select matches(found('fiets'), 'knowledge_item Fietsen te leen', 'knowledge is found');
select matches(found('kringloop'), 'question Waar kan', 'a question is found by its answers');
select is(found('elders gevraagd'), '', 'nothing of another neighbourhood is');
select is((select count(*)::int from search_all(id('dorp'), 'fiets', '{activity,organisation,place,project}', 9)), 0, 'nothing of it is in what everybody searches');

-- ---- told ----

select later('1 hour');
select become('professional');
insert into question (neighbourhood_id, title, themes) values (id('dorp'), 'Wie weet een tolk?', '{coffee}'), (id('dorp'), 'Wie weet een naaister?', '{crafts}');
select become('owner');
select is(passed(), '', 'on the day itself nobody is bothered');
select later('2 days');
select is(passed(), 'Case_Lead', 'after two days who know the theme are told, once each');
select is(passed(), '', 'and not again');
select become('case_lead');
select is((select count(*)::int from question_passed), 1, 'it waits for them');
select become('owner');
select questions_raise();
select is((select string_agg(title, ', ') from question where raised_at is not null and neighbourhood_id = id('dorp')), 'Wie weet een naaister?', 'what nobody knows of comes to the administrator at once');
select later('2 days');
select questions_raise();
select is((select count(*)::int from question where raised_at is not null and neighbourhood_id = id('dorp')), 2, 'what nobody answered after two days more does too');
select is((select string_agg(person::text, ', ') from question_answers_to_tell(9)), id('professional')::text, 'who asked is told of an answer');
select is((select count(*)::int from question_answers_to_tell(9)), 0, 'once');
select later('3 days'); -- Monday
select is((select string_agg(distinct w.kind, ', ') from themes_to_tell(9, 9) w where w.person = id('case_lead')), 'question', 'on Monday who follows a theme hears what is new, not the own');
select is((select count(*)::int from themes_to_tell(9, 9)), 0, 'once a week');

-- ---- time ----

select later('361 days');
select is((select string_agg(person_id::text, ', ') from person_item where kind = 'knowledge_item' and due_at <= clock_now()), id('case_lead')::text, 'its owner is asked when it is due');
insert into owner_question (neighbourhood_id, owner_question_id, kind, item_id, due_at, person_id)
select neighbourhood_id, id('known'), 'knowledge_item', knowledge_item_id, due_at, owner_id from knowledge_item;
savepoint asked;
select owner_question_press(id('known'), 'right', null);
select is((select confirmed_by_name || ' ' || confirmed_how || ' ' || (due_at > clock_now()) from knowledge_item), 'Case_Lead mail true', 'one tap says that it is right');
rollback to asked;
select owner_question_press(id('known'), 'stopped', null);
select is((select archived_reason from knowledge_item), 'Wie dit bijhoudt, zei dat het niet meer geldt.', 'or that it holds no more');
rollback to asked;
select items_age(100);
select later('50 days');
select items_age(100);
select is((select string_agg(event, ', ' order by at) from life_event where kind = 'knowledge_item' and how = 'time'), 'due, doubtful, archived', 'it becomes due, doubtful, and is put away');
select become('professional');
select is(found('kringloop'), 'question Waar kan iemand gratis een fiets lenen?', 'and is not found any more');

-- ---- who leaves ----

select become('owner');
delete from person where person_id in (id('professional'), id('case_lead'));
select is((select string_agg(distinct author_name, ',') from question where neighbourhood_id = id('dorp')) || (select owner_name from knowledge_item) || (select author_name from question_answer), '',
    'who leaves takes the name along, and the words stay');
select is((select count(*)::int from question_reader), 0, 'what they followed goes too');

select * from finish();
rollback;
