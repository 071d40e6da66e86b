-- Wie is wie: who reads and keeps a profile, what finds a colleague, and that leaving ends a role.
begin;
\ir fixture.sql
create function allowed(statement text) returns text language plpgsql as $$
declare
    who text;
    n bigint;
    yes text[] := '{}';
begin
    foreach who in array array['admin_professionals', 'admin_residents', 'case_lead', 'client', 'connector', 'host', 'moderator',
                               'operator', 'organiser', 'privacy_officer', 'professional', 'resident', 'rival', 'steering', 'visitor'] loop
        perform become(who);
        begin
            execute statement;
            get diagnostics n = row_count;
            yes := case when n > 0 then yes || who else yes end;
            raise sqlstate 'P0099';
        exception when sqlstate 'P0099' or insufficient_privilege or unique_violation then null;
        end;
    end loop;
    perform become('owner');
    return array_to_string(yes, ' ');
end $$;
create function ask() returns text language sql volatile as $$
    select coalesce(string_agg(p.name || ': ' || a.title || ' ' || a.round, ', ' order by p.name), '')
      from owners_to_ask(50, 20) a join person p on p.person_id = a.person where a.kind = 'colleague' $$;
create function found(words text, days text[] default '{}', languages text[] default '{}') returns text language plpgsql as $$
declare
    names text;
begin
    perform become('professional');
    select string_agg(card->>'name' || case when (card->>'absent')::boolean then ' (' || (card->'replacedBy'->>'name') || ')' else '' end, ', ')
      into names from colleagues_found(id('dorp'), words, days, languages, null, null, null, null, null, 20);
    perform become('owner');
    return coalesce(names, '');
end $$;

update activity set archived_at = clock_now(); -- nothing else is asked about
insert into area (neighbourhood_id, cbs_code, name) values (id('dorp'), 'B1', 'Dichtersbuurt'), (id('dorp'), 'B2', 'Het Woud');
-- The organiser of the Haard is a professional as well; the other one is a professional of Rucrea.
insert into person_role (person_id, neighbourhood_id, role) values (id('organiser'), id('dorp'), 'professional');
insert into colleague (neighbourhood_id, colleague_id, person_id, organisation_id, name, job_title, themes, expertise, areas, days, languages, email)
values (id('dorp'), id('koffie'), id('professional'), id('haard'), 'Joris', 'Sociaal werker', '{coffee}', 'Eenzaamheid', '{B1}', '{mon}', '{nl}', 'j@haard.example'),
       (id('dorp'), id('naaien'), null, id('haard'), 'Agnieszka', 'Coördinator', '{}', 'Schuldhulp en toeslagen', '{}', '{tue,wed}', '{nl,pl}', 'Case_Lead@voordeur.example'),
       (id('dorp'), id('computer'), null, id('rucrea'), 'Peter', 'Consulent', '{computer}', 'Schulden', '{}', '{tue}', '{nl}', 'p@rucrea.example'),
       (id('elders'), id('elders_koffie'), null, id('verweg'), 'Verre Vera', '', '{}', 'Schulden', '{}', '{tue}', '{pl}', '');
select plan(46);

-- Rights.
select is(allowed('select from colleague where colleague_id = id(''koffie'')'), 'admin_professionals case_lead organiser professional', 'professionals read a profile and nobody else');
select is(allowed('select from colleague where colleague_id = id(''elders_koffie'')'), '', 'nobody reads one of another neighbourhood');
select is(allowed('insert into colleague (neighbourhood_id, person_id, organisation_id, name) select id(''dorp''), current_person(), id(''rucrea''), ''Ik'''),
    'admin_professionals case_lead organiser', 'who works here makes the own profile, once');
select is(allowed('insert into colleague (neighbourhood_id, organisation_id, name) values (id(''dorp''), id(''haard''), ''Iemand'')'),
    'admin_professionals organiser', 'who keeps the list of an organisation adds to it');
select is(allowed('insert into colleague (neighbourhood_id, organisation_id, name) values (id(''dorp''), id(''rucrea''), ''Iemand'')'), 'admin_professionals', 'not to another''s');
select is(allowed('insert into colleague (neighbourhood_id, person_id, organisation_id, name) values (id(''dorp''), id(''case_lead''), id(''haard''), ''Een ander'')'), 'case_lead', 'nobody speaks for somebody else');
select is(allowed('insert into colleague (neighbourhood_id, person_id, organisation_id, name) select id(''elders''), current_person(), id(''verweg''), ''Ik'''), '', 'nor in another neighbourhood');
select is(allowed('update colleague set days = ''{fri}'' where colleague_id = id(''koffie'')'), 'professional', 'one changes the own profile alone');
select is(allowed('update colleague set days = ''{fri}'' where colleague_id = id(''naaien'')'), 'admin_professionals case_lead organiser', 'what a list says is changed by who keeps it, and by whose address it is');
select is(allowed('update colleague set person_id = current_person() where colleague_id = id(''computer'')'), 'admin_professionals', 'nobody takes the profile of another address');
select is(allowed('delete from colleague where colleague_id = id(''koffie'')'), 'admin_professionals organiser professional', 'who keeps the list takes a profile away, and who it is of');
select is(allowed('select from colleagues_found(id(''dorp''), ''schulden'', ''{}'', ''{}'', null, null, null, null, null, 20)'),
    'admin_professionals case_lead organiser professional', 'only they search');
select is(allowed('select from colleagues_found(id(''elders''), ''schulden'', ''{}'', ''{}'', null, null, null, null, null, 20)'), '', 'and in their own neighbourhood');
select is(allowed('select from life_event where kind = ''colleague'''), 'admin_professionals case_lead organiser professional', 'and read what happened to one');
select is((select count(*)::int from search_entry where kind = 'colleague') + (select count(*)::int from search_word where word in ('joris', 'agnieszka')), 0, 'no name stands where the neighbourhood searches');

-- Walking in.
select become('owner');
create function to_walk_in_to() returns text language plpgsql as $$
declare
    names text;
begin
    perform become('visitor');
    select string_agg(p.card->>'name', ', ') into names from professionals_by_time(id('dorp'), null, null, null, 20) p;
    perform become('owner');
    return coalesce(names, '');
end $$;
insert into place (neighbourhood_id, place_id, name) values (id('dorp'), id('computer'), 'Wijkhuis');
select is(to_walk_in_to(), '', 'nobody is shown to residents who did not ask for it');
select throws_like($$update colleague set shown_to_residents = true where colleague_id = id('koffie')$$, '%colleague_walk_in_%_required%', 'who is shown says for what, when and where');
select throws_like($$update colleague set shown_to_residents = true, walk_in_for = 'Geld', walk_in_times = 'dinsdag', walk_in_place = id('computer') where colleague_id = id('naaien')$$,
    '%colleague_shown_to_residents_unsupported%', 'nobody is shown by a list');
update colleague set shown_to_residents = true, walk_in_for = 'Geld', walk_in_times = 'dinsdag', walk_in_place = id('computer'), telephone = '0412 000000' where colleague_id = id('koffie');
select is(to_walk_in_to(), 'Joris', 'who asked for it is');
select ok((select not (card ? 'telephone' or card ? 'email') and card::text not like '%0412%' from professionals_by_time(id('dorp'), null, null, null, 20)), 'without a number');
update colleague set doubtful_at = clock_now() where colleague_id = id('koffie');
select is(to_walk_in_to(), '', 'not once it is doubtful');
update colleague set confirmed_at = clock_now() where colleague_id = id('koffie');
update place set archived_at = clock_now() where place_id = id('computer');
select is(to_walk_in_to(), '', 'nor where the place is gone');
update place set archived_at = null where place_id = id('computer');
select is((select string_agg(card->>'name', ', ') from professionals_by_time(id('elders'), null, null, null, 20)), null, 'another neighbourhood has its own');
update colleague set shown_to_residents = false where colleague_id = id('koffie');

-- Found by need.
select is(found('schulden', '{tue}', '{pl}'), 'Agnieszka, Peter', 'who meets most comes first');
select is(found('schlden'), 'Agnieszka, Peter', 'a typing error is forgiven');
select is(found('pc'), 'Peter', 'a synonym is known, and a theme by its name');
select is(found('dichtersbuurt'), 'Agnieszka, Joris, Peter', 'who works everywhere works there');
update colleague set areas = '{B1}' where colleague_id = id('computer');
select become('professional');
select is((select string_agg(d->>'name', ', ' order by nr) from desk_found(id('dorp'), 'iemand die Pools spreekt en iets weet van schulden, dinsdag', '{colleague}', 'schulden', '{tue}', '{pl}') with ordinality x (d, nr)),
    'Agnieszka, Peter', 'the one field finds by need as well: who meets most comes before who is nearer');
select become('owner');
update colleague set areas = '{}' where colleague_id = id('computer');
select is(found('woud', '{mon}'), 'Joris, Agnieszka, Peter', 'a day counts for more than where');
select is(found('qqqqzzzz'), '', 'what nobody has finds nobody');
update colleague set absent_until = '2026-06-02', replaced_by = id('computer') where colleague_id = id('naaien');
select is(found('schulden', '{tue}', '{pl}'), 'Peter, Agnieszka (Peter)', 'who is away comes last, with who stands in');
select set_config('voordeur.now', '2026-06-02T08:00:00Z', true);
select is(found('schulden', '{tue}', '{pl}'), 'Agnieszka, Peter', 'until they are back');
select become('professional');
select is((select string_agg(f->>'what' || ' ' || (f->>'word'), ', ') from colleagues_found(id('dorp'), 'schulden', '{tue}', '{pl}', null, null, null, null, null, 1) c, jsonb_array_elements(card->'fits') f),
    'word schulden, day tue, language pl', 'it says why');
select is((select string_agg(x.card->>'name', ', ') from colleagues_found(id('dorp'), 'schulden', '{tue}', '{pl}', null, null, null, null, null, 1) c
            cross join lateral colleagues_found(id('dorp'), 'schulden', '{tue}', '{pl}', null, c.away, c.rank, c.key, c.id, 5) x), 'Peter', 'and goes on after a key');
select become('owner');
update category set name = 'Bakkie' where neighbourhood_id = id('dorp') and slug = 'coffee';
select is(found('bakkie'), 'Joris', 'a theme is found by its new name');

-- The life course.
select is((select due_at::date from colleague where colleague_id = id('koffie')), '2026-11-28', 'a profile holds for half a year');
select set_config('voordeur.now', '2026-11-20T06:50:00Z', true);
select is(ask(), 'Professional: Joris (Wie is wie) 1', 'then whose it is is asked, in the letter of that morning');
select is((select title || ' ' || address from owner_question_about((select owner_question_id from owner_question where kind = 'colleague'))),
    'Joris (Wie is wie) /werk/dorp/wie-is-wie/' || id('koffie'), 'a link says what it is about');
select ok(owner_question_press((select owner_question_id from owner_question where kind = 'colleague'), 'right', null), 'one tap confirms');
select is((select confirmed_how || ' ' || (due_at > clock_now() + '179 days') from colleague where colleague_id = id('koffie')), 'mail true', 'for another half year');
select set_config('voordeur.now', '2027-01-20T08:00:00Z', true);
select ok(items_age(100) > 0, 'time does its work');
select ok((select archived_at is not null from colleague where colleague_id = id('naaien')), 'what nobody confirms is put away');

-- Leaving.
select become('professional');
select ok(not colleague_leave(id('dorp'), id('computer')), 'nobody ends another''s role');
select ok(colleague_leave(id('dorp'), id('koffie')), 'one ends the own');
select become('owner');
select is((select count(*)::int from person_role where person_id = id('professional')), 0, 'and holds no role from then on');
insert into colleague (neighbourhood_id, person_id, organisation_id, name) values (id('dorp'), id('organiser'), id('haard'), 'Olga');
delete from person_role where person_id = id('organiser') and role = 'professional';
select is((select count(*)::int from colleague where person_id is not null), 0, 'whose role ended otherwise has no profile either');
select * from finish();
rollback;
