-- Searching in Dutch: word forms, accents, beginnings, everyday words, former names, typing errors.
begin;
\ir fixture.sql

-- What search_all finds, as "kind title" in alphabetical order.
create function found(words text, kinds text[] default '{activity,organisation,place,project}')
returns text language sql as $$
    select coalesce(string_agg(line, ', ' order by line), '')
      from (select kind || ' ' || coalesce(item::json -> 'card' ->> 'title', item::json -> 'card' ->> 'name') as line
              from search_all(id('dorp'), words, kinds, 20)) lines $$;
create function corrected(words text) returns text language sql as $$
    select max(corrected_to) from search_all(id('dorp'), words, '{activity,organisation,place,project}', 20) $$;

update activity set text = text || ' Café De Brink doet mee.' where activity_id = id('koffie');
select plan(31);
select become('visitor');

select is(found('computerhulp'), 'activity Computerhulp', 'a word of the title finds it');
select is(found('vrijwilliger'), 'activity Computerhulp', 'the singular finds a text with the plural');
select is(found('formulier'), 'activity Computerhulp', 'a form of a word finds the others');
select is(found('cafe brink'), 'activity Koffie-inloop', 'a word without its accent is found');
select is(found('CAFÉ'), 'activity Koffie-inloop', 'capitals and accents make no difference');
select is(found('comp'), 'activity Computerhulp', 'the beginning of a word is enough');
select is(found('pc'), 'activity Computerhulp', 'an everyday word finds what the text calls otherwise');
select is(found('naaimachine'), 'activity Samen naaien', 'a word of the text is found');
select is(found('pc met formulieren'), 'activity Computerhulp', 'every word must be found, the little ones aside');
select is(found('pc naaien'), '', 'two words that no item has together find nothing');
select is(found('iemhof'), 'activity Computerhulp, activity Koffie-inloop, place Wijkhuis De Haard',
    'a former name finds the place and what is on there');
select is((select kind from search_all(id('dorp'), 'iemhof', '{activity,place}', 1)), 'place',
    'what bears the name stands before what happens there');
select is(found('iemhof', '{activity}'), 'activity Computerhulp, activity Koffie-inloop',
    'only the kinds that may be shown are found');
select is(found('coffee'), 'activity Koffie-inloop, activity Samen naaien', 'the English name of a category is found');
select is(found('hulp'), 'activity Computerhulp', 'a word inside a compound is found');
select is(found('compter'), 'activity Computerhulp', 'a word of a category is mended');
select is(found('nierhulp'), '', 'a word that is near nothing finds nothing');
select is(found('koffei'), 'activity Koffie-inloop, activity Samen naaien', 'a typing error is mended');
select is(corrected('koffei'), 'koffie', 'and it is said what was searched for');
select is(corrected('koffie'), null, 'nothing is mended when the words find something');
select is(corrected('imhof'), 'iemhof', 'a name is mended too');
select is(found('de het een'), '', 'words that say nothing find nothing');
select is(found(''), '', 'no words find nothing');
select is(found(''' & | ! :* <-> ('), '', 'signs are not a query language');
select is(found(repeat('x', 5000)), '', 'a very long word finds nothing and breaks nothing');

select become('owner');
update activity set archived_at = clock_now() where activity_id = id('computer');
select become('visitor');
select is(found('computerhulp'), '', 'what is archived is not found');


-- ---- who is gone ----

select become('owner');
insert into organisation (neighbourhood_id, name, also_known_as, kind, archived_at, archived_reason) values
    (id('dorp'), 'SV Zwaluw', '{De Zwaluwen}', 'club', clock_now(), 'Samengevoegd met De Haard.'),
    (id('dorp'), 'Koffiehuis', '{}', 'club', clock_now(), null), (id('elders'), 'SV Zwaluw', '{}', 'club', clock_now(), null);
select become('visitor');
select is(found('zwaluwen', '{organisation}'), 'organisation SV Zwaluw', 'an organisation that is gone is found by a name of before');
select is((select item::json ->> 'archivedReason' from search_all(id('dorp'), 'sv zwaluw', '{organisation}', 20)), 'Samengevoegd met De Haard.',
    'with what became of it');
select is((select array_agg(kind order by nr) from search_all(id('dorp'), 'koffie', '{activity,organisation}', 20) with ordinality f (kind, start, item, mended, nr)),
    '{activity,activity,organisation}', 'after all that is there');
select is(found('sv zwaluw', '{activity,place}'), '', 'where organisations may be shown');
select become('owner');
insert into organisation (neighbourhood_id, name, kind) values (id('dorp'), 'sv zwaluw', 'club');
select become('visitor');
select is(found('sv zwaluw', '{organisation}'), 'organisation sv zwaluw', 'and not where another has its name');

select * from finish();
rollback;
