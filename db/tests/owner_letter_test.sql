-- "Klopt dit nog?": who is asked what, when and how often; what the answers do; and who is left alone.
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
-- As the job does.  Since it was last asked: which letter went to whom with which items, the second time with "again".
create function ask(items integer default 20) returns text language plpgsql as $$
declare
    said text;
begin
    perform activities_confirm_fed();
    create temp table asked on commit drop as select * from owners_to_ask(50, items);
    perform owner_tell(a.nb, a.person, a.address, 'due:' || a.question || ':' || a.round, '{"subject": "Klopt dit nog?", "blocks": []}')
       from (select distinct on (nb, person, address) * from asked) a;
    select string_agg(w.letter, ' | ' order by w.letter) into said
      from (select coalesce(p.name, a.address) || ': '
                   || string_agg(a.title || case a.round when 2 then ' again' else '' end, ', ' order by a.title)
                   || case when max(a.left_over) > 0 then ' +' || max(a.left_over) else '' end as letter
              from asked a left join person p on p.person_id = a.person group by p.name, a.address) w;
    drop table asked;
    return coalesce(said, '');
end $$;
create function leaves() returns text language sql stable
return (select string_agg(to_char(w.at at time zone 'Europe/Amsterdam', 'Dy HH24:MI'), ' ' order by w.at)
          from (select due_at as at from notice where kind = 'due' and content is not null and channel = 'mail'
                union all select run_after from mail where kind = 'due') w);
create function question(of_item text) returns uuid language sql stable
return (select owner_question_id from owner_question where item_id = id(of_item) order by asked_at desc limit 1);
create function due(of_item text, moment text) returns void language sql volatile
as $$ update activity set due_at = moment::timestamp at time zone 'Europe/Amsterdam', doubtful_at = moment::timestamp at time zone 'Europe/Amsterdam' + '14 days'
       where activity_id = id(of_item) $$;

select plan(60);
-- Dates go on; of the Haard one series is due, of Rucrea nothing.
insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
select id('dorp'), n.id, s, s, s + interval '2 hours'
  from named n cross join generate_series('2026-06-30T08:00Z'::timestamptz, '2026-12-01Z', '7 days') s where n.name in ('koffie', 'naaien');
update activity set rrule = 'FREQ=WEEKLY' where activity_id in (id('naaien'), id('computer'));
select due('koffie', '2026-06-07 12:00');

-- When.
select at('2026-06-07 12:00'); -- a Sunday
select is(ask(), '', 'on Sunday nobody is asked');
select at('2026-06-08 06:30');
select is(ask(), '', 'nor before a quarter to seven');
select at('2026-06-08 06:50');
select is(ask(), 'Organiser: Koffie-inloop', 'on Monday the organiser is');
select is(leaves(), 'Mon 07:00', 'in the letter of that morning');
select is(ask(), '', 'once');

-- At most one letter in seven days; the second has what is new and, once more, what is unanswered.
insert into activity (neighbourhood_id, activity_id, title, organisation_id, starts_at, rrule)
values (id('dorp'), id('garden'), 'Soep', id('haard'), '2026-12-02T11:00Z', 'FREQ=WEEKLY');
insert into occurrence (neighbourhood_id, activity_id, start, starts_at) values (id('dorp'), id('garden'), '2026-12-02T11:00Z', '2026-12-02T11:00Z');
select due('garden', '2026-06-09 12:00');
select at('2026-06-14 23:00');
select is(ask(), '', 'what goes due within a week waits');
select at('2026-06-15 06:46');
select is(ask(), 'Organiser: Koffie-inloop again, Soep', 'for the letter of the next week, with what is unanswered');
select at('2026-06-22 07:10');
select is(ask(), 'Organiser: Soep again', 'nobody is asked about the same a third time');
select is(leaves(), 'Mon 07:00 Mon 07:00 Mon 07:10', 'who was late sends it at once');
select at('2026-06-29 07:10');
select is(ask(), '', 'after the reminder there is silence');
select ok((select a.doubtful_at <= clock_now() and a.archived_at is null from activity a where a.activity_id = id('koffie')), 'and what is not answered is doubtful');

-- Answers.
select is((select title || ' ' || place || ' ' || next_at || ' ' || coalesce(answer, '-') from owner_question_about(question('garden'))),
    null, 'what has no place says none');
select is((select title || ' ' || place || ' ' || next_at || ' ' || coalesce(answer, '-') from owner_question_about(question('koffie'))),
    'Koffie-inloop Wijkhuis De Haard 20260630T100000 -', 'a link shows what it is about');
select ok((select confirmed_how = 'owner' from activity where activity_id = id('koffie')), 'who only looks changes nothing');
select ok(owner_question_press(question('koffie'), 'right', null), 'klopt is taken');
select is((select confirmed_how || ' ' || confirmed_by_name || ' ' || (confirmed_at = clock_now()) || ' ' || (due_at > clock_now()) from activity where activity_id = id('koffie')),
    'mail Stichting De Haard true true', 'and confirms, in the name of the organisation');
select ok(owner_question_press(question('koffie'), 'stopped', null), 'another answer after it');
select ok((select archived_at is null from activity where activity_id = id('koffie')), 'changes nothing any more');
select is((select answer || ' ' || answered_at from owner_question_about(question('koffie'))), 'right 20260629T071000', 'the link says what was answered, and when');
select ok(owner_question_press(question('garden'), 'stopped', null), 'stop is taken');
select is((select archived_reason || ' ' || (archived_at = clock_now()) from activity where activity_id = id('garden')),
    'De organisatie zei dat dit gestopt is. true', 'archives it, and says why');
select ok(owner_question_press(question('garden'), 'changed', 'Toch niet: het gaat door.'), 'that it is different may be told after it');
select is((select string_agg(code || ' ' || note, '') from correction where item_id = id('garden')), 'other Toch niet: het gaat door.', 'as a correction');
select ok(owner_question_press(question('garden'), 'changed', 'Nog eens.'), 'a second telling');
select is((select count(*) from correction where item_id = id('garden')), 1::bigint, 'is not kept');
select is(owner_question_press(gen_random_uuid(), 'right', null), false, 'what was never asked is not answered');
select at('2026-09-01 08:00');
select is((select count(*) from owner_question_about(question('garden'))), 0::bigint, 'after sixty days a link is over');
select is(owner_question_press(question('garden'), 'right', null), false, 'and does nothing');

-- A later due is another question; a confirmation at the desk answers one.
select due('koffie', '2026-09-30 12:00');
select at('2026-10-01 08:00');
select is(ask(), 'Organiser: Koffie-inloop', 'what goes due again is asked about again');
update activity set confirmed_at = clock_now() where activity_id = id('koffie');
select is((select answer from owner_question_about(question('koffie'))), 'right', 'a confirmation elsewhere is an answer');
select at('2026-10-09 08:00');
select is(ask(), '', 'and needs no reminder');

-- Who.
select due('computer', '2026-10-09 07:00');
insert into occurrence (neighbourhood_id, activity_id, start, starts_at) values (id('dorp'), id('computer'), '2026-12-02T08:00Z', '2026-12-02T08:00Z');
insert into notice_choice values (id('rival'), 'due', 'never', false);
select is(ask(), '', 'who wants no such mail gets none');
delete from person_role where person_id = id('rival');
select is(ask(), '', 'without an organiser and without an address it waits on the list');
update organisation set email = 'wij zijn er niet' where organisation_id = id('rucrea');
select is(ask(), '', 'what is no address gets no letter');
update organisation set email = 'Info@rucrea.example' where organisation_id = id('rucrea');
update activity set demonstration = true where activity_id = id('computer');
select is(ask(), '', 'an example asks nobody outside');
update activity set demonstration = false where activity_id = id('computer');
select is(ask(), 'Info@rucrea.example: Computerhulp', 'else the organisation is asked at its own address');
select ok((select count(*) = 1 and min(to_address) = 'Info@rucrea.example' from mail where kind = 'due'), 'by mail');
select is((select count(*) from owner_question q where q.person_id is null and q.address_hash = mail_hash('info@rucrea.example')), 1::bigint, 'which is kept as a hash');
select due('naaien', '2026-10-09 07:00');
select is(ask(), '', 'what is nobody''s stands on the list');

-- Feeds.
select at('2026-10-12 08:00');
update activity set calendar = 'agenda', uid = 'koffie@club', due_at = clock_now() - interval '2 hours' where activity_id = id('koffie');
insert into source (neighbourhood_id, organisation_id, calendar, address, good_at) values (id('dorp'), id('haard'), 'agenda', 'https://club.example/ics', clock_now() - interval '3 hours');
select is(ask(), '', 'what a calendar that is well carries asks nobody');
update source set good_at = clock_now() - interval '1 hour';
select ask();
select is((select confirmed_how || ' ' || (due_at > clock_now()) from activity where activity_id = id('koffie')), 'feed true', 'and is confirmed by it once it was read again');
update activity set due_at = clock_now() - interval '2 hours' where activity_id = id('koffie');
update source set alarm = 'failing';
select is(ask(), 'Organiser: Koffie-inloop', 'when the calendar dies its owner is asked');

-- Many, and other kinds.
select at('2027-06-07 08:00');
select is(ask(2), 'Info@rucrea.example: Rucrea | Organiser: Stichting De Haard, Wijkhuis De Haard', 'organisations and places are asked about, too');
select at('2027-06-14 08:00');
select is(ask(1), 'Info@rucrea.example: Rucrea again | Organiser: Stichting De Haard again +1', 'a letter has so many, and says how many more');

-- The magazine: in the ten days before it closes whoever has something in it that nobody confirmed in time is asked once.
select at('2027-08-01 08:00');
update organisation set confirmed_at = clock_now();
update place set confirmed_at = clock_now();
update activity set archived_at = clock_now() where activity_id <> id('koffie');
update activity set confirmed_at = clock_now(), archived_at = null, rrule = 'FREQ=WEEKLY', calendar = null, uid = null where activity_id = id('koffie');
insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
select id('dorp'), id('koffie'), s, s from generate_series('2027-08-03T08:00Z'::timestamptz, '2027-12-01Z', '7 days') s;
select at('2027-09-20 08:00'); -- not due, and confirmed longer than four weeks before the deadline
select is(ask(), '', 'what is confirmed is not asked about');
update outlet_setting set magazine = 'De Rucreant', deadline = '2027-10-05', first_day = '2027-10-18', last_day = '2027-11-14'
 where neighbourhood_id = id('dorp');
select is(ask(), '', 'nor because the magazine closes, when that is two weeks away');
select at('2027-09-25 08:00');
create temp table asked_early as select * from owners_to_ask(50, 20);
select is((select title || ' ' || magazine || ' ' || deadline || ' ' || issue || ' ' || early from asked_early),
    'Koffie-inloop De Rucreant 20271005T000000 20271018T000000 true', 'ten days before it is, with when it closes');
select is((select answer from asked_early, owner_question_about(question)), null, 'nobody answered yet');
select at('2027-10-02 08:00');
select is(ask(), '', 'and not a second time for the same deadline');
update activity set confirmed_at = clock_now() where activity_id = id('koffie');
select is((select answer from asked_early, owner_question_about(question)), 'right', 'a confirmation at the desk is an answer');
update activity set confirmed_at = '2027-08-01' where activity_id = id('koffie');
select ok((select owner_question_press(question, 'right', null) from asked_early), 'klopt is taken');
select is((select confirmed_at from activity where activity_id = id('koffie')), clock_now(), 'and it is in the magazine');
update outlet_setting set deadline = '2027-11-12', first_day = '2027-11-15', last_day = '2027-11-30' where neighbourhood_id = id('dorp');
select at('2027-11-03 08:00');
select is(ask(), 'Organiser: Koffie-inloop', 'the next magazine is another question');
select is((select asked from owner_question where item_id = id('koffie') and deadline = '2027-11-12'), 1, 'asked once');
update activity set due_at = clock_now() + interval '1 day', doubtful_at = clock_now() + interval '15 days' where activity_id = id('koffie');
select at('2027-11-11 08:00');
select is((select title || ' ' || round || ' ' || early || ' ' || deadline from owners_to_ask(50, 20)), 'Koffie-inloop 1 false 20271112T000000',
    'what goes due meanwhile is asked about as ever, and the letter says that the magazine closes');
update outlet_setting set deadline = '2027-11-20' where neighbourhood_id = id('dorp');
update activity set due_at = clock_now() + interval '60 days', doubtful_at = clock_now() + interval '74 days', calendar = 'agenda', uid = 'koffie@club' where activity_id = id('koffie');
update source set alarm = null, good_at = clock_now() - interval '1 hour';
select at('2027-11-19 08:00');
select is(ask(), '', 'what a calendar that is well carries asks nobody');
select is((select confirmed_how || ' ' || (confirmed_at = clock_now()) from activity where activity_id = id('koffie')), 'feed true', 'and is confirmed by it for the magazine');

-- Whose it is.
select become('organiser');
select throws_ok('select * from owner_question', '42501', null, 'nobody reads what was asked of whom');
select become('owner');
select ok((select notice_export(id('organiser')) -> 'questions') @> '[{"kind": "activity", "answer": "right"}]', 'what somebody was asked is in the copy');
delete from person where person_id = id('organiser');
select is((select count(*) from owner_question where address_hash is null), 0::bigint, 'and gone with the account');

select * from finish();
rollback;
