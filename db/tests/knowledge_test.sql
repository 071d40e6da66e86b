-- What colleagues know lives as everything else: who says that it is not right, who sees that and its history; and who knows a theme.
begin;
\ir fixture.sql
grant execute on all functions in schema public to public;
insert into named (name) values ('known'), ('asked');
insert into knowledge_item (neighbourhood_id, knowledge_item_id, title, text, owner_id, owner_name)
values (id('dorp'), id('known'), 'Fietsen', 'Bij de kringloop.', id('case_lead'), 'Case_Lead');

select plan(10);

-- ---- not right ----

select become('professional');
select correction_add(id('dorp'), 'knowledge_item', id('known'), 'other', 'De winkel is verhuisd.');
select become('case_lead');
select is((select knowledge_item_wrong(k)->>'note' from knowledge_item k), 'De winkel is verhuisd.', 'colleagues see what is not right');
select ok((select due_at <= clock_now() from knowledge_item), 'it is due at once');
select ok(exists (select from life_event where item_id = id('known') and event = 'due'), 'colleagues read its history');
select become(who) from unnest(array['connector']) who;
select is((select count(*)::int from correction) + (select count(*)::int from life_event where item_id = id('known')), 0, 'and nobody else');
select throws_ok($$ select correction_add(id('dorp'), 'knowledge_item', id('known'), 'other', '') $$, '42501', null, 'nor says what is not right');
select become('visitor');
select throws_ok($$ select correction_add(id('dorp'), 'knowledge_item', id('known'), 'other', '') $$, '42501', null, 'nor does a visitor');

-- ---- who knows ----

select become('owner');
insert into question (neighbourhood_id, question_id, author_id, title, themes, area)
values (id('dorp'), id('asked'), id('professional'), 'Wie weet een naaister?', '{crafts}', null);
create function knowers() returns text language sql as
$$ select coalesce(string_agg(p.name, ', '), '') from question q cross join lateral question_knowers(q) k join person p using (person_id) where q.question_id = id('asked') $$;
select is(knowers(), '', 'nobody knows of it');
insert into colleague (neighbourhood_id, person_id, organisation_id, name, themes)
values (id('dorp'), id('admin_professionals'), id('haard'), 'Wie naait', '{crafts}'), (id('dorp'), id('professional'), id('haard'), 'Wie vraagt', '{crafts}');
select is(knowers(), 'Admin_Professionals', 'who says so in the own profile does, not who asks');
update colleague set absent_until = (clock_now() + interval '3 days')::date where person_id = id('admin_professionals');
select is(knowers(), '', 'not who is away');
update colleague set absent_until = null, archived_at = clock_now() where person_id = id('admin_professionals');
select is(knowers(), '', 'nor by a profile that is put away');

select * from finish();
rollback;
