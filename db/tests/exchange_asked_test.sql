-- Asks and offers are asked about in time, once more, and then put away; and nobody gets two letters on one day (decision 0320).
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
-- As the job does.  Who was asked what, the second time with "again".
create function ask() returns text language plpgsql as $$
declare
    said text;
begin
    create temp table asked on commit drop as select * from exchange_to_ask(50);
    perform notice_add('item:' || a.what || ':' || a.id || ':' || clock_now(), a.person, 'item', '{"subject": "Klopt het nog?", "blocks": []}', a.nb, 'daily') from asked a;
    select string_agg(p.name || ': ' || a.title || case a.what when 'due-again' then ' again' else '' end, ', ' order by p.name, a.title) into said
      from asked a join person p on p.person_id = a.person;
    drop table asked;
    perform exchange_put_away(50);
    return coalesce(said, '');
end $$;
create function place(of_name text, of_kind text, whose text, of_visibility text default 'everyone') returns void language plpgsql as $$
begin
    insert into named (name) values (of_name);
    insert into exchange_item (neighbourhood_id, exchange_item_id, kind, title, state, visibility) values (id('dorp'), id(of_name), of_kind, of_name, 'open', of_visibility);
    insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, telephone, on_behalf, consent)
    values (id('dorp'), id(of_name), id(whose), case when whose is null then '0412 123456' else '' end, whose is null, case when whose is null then 'aan de balie' else '' end);
end $$;
create function stands(of_name text) returns text language sql volatile
return (select case when archived_at is not null then 'away' when due_at > clock_now() then 'fresh' when doubtful_at > clock_now() then 'due' else 'doubtful' end
          from exchange_item where exchange_item_id = id(of_name));
create function done(of_name text) returns boolean language sql stable
return (select a.done from link_about('still-right', id(of_name)) a);

select plan(31);

select at('2026-06-01 10:00'); -- a Monday; an ask holds until the fifteenth, an offer until the thirty-first of July
select place('lift', 'ask', 'resident'), place('tuin', 'offer', 'host'), place('stil', 'ask', 'case_lead', 'quiet'), place('balie', 'ask', null);

-- In time.
select at('2026-06-11 06:50');
select is(ask(), '', 'five days before it is due nobody is asked');
select at('2026-06-12 06:40');
select is(ask(), '', 'nor before a quarter to seven');
select at('2026-06-12 06:50');
select is(ask(), 'Case_Lead: stil, Resident: lift', 'four days before is when an ask is asked about; what has no account behind it is not');
select is(ask(), '', 'once');
select is(stands('lift'), 'fresh', 'and still within its term');
select is(done('lift'), false, 'the link waits to be pressed, though it is not due yet');
select ok(link_act('still-right', id('lift')), 'who answers');
select is(done('lift'), true, 'has answered');
select is((select due_at from exchange_item where exchange_item_id = id('lift')), clock_now() + interval '14 days', 'and it holds for another fortnight');
select at('2026-06-16 06:50');
select is(ask(), 'Case_Lead: stil again', 'who does not is asked again after four days');
select at('2026-06-20 06:50');
select is(ask(), '', 'and then no more');
select at('2026-06-23 06:50');
select is(ask(), 'Resident: lift', 'what is due again is asked about again');
select is(stands('stil'), 'due', 'a quiet ask stays with the connectors');

-- Put away.
select at('2026-06-27 06:50');
select is(ask(), 'Resident: lift again', 'a second letter');
select at('2026-07-03 20:00');
select is(ask() || stands('lift'), 'due', 'a week long it may be answered');
select at('2026-07-04 06:50');
select is(ask() || stands('lift'), 'away', 'then it leaves the site');
select is((select archived_reason from exchange_item where exchange_item_id = id('lift')), aged_reason(), 'and its page says why');
select is((select event || ' ' || how from life_event where item_id = id('lift') order by at desc limit 1), 'archived time', 'as its history does');
select is(done('lift'), false, 'the button of the last letter');
select ok(link_act('still-right', id('lift')), 'is pressed');
select is(stands('lift'), 'fresh', 'and brings it back');

-- What a reader says; who wants no mail; Sundays.
select at('2026-07-06 09:00');
select become('connector');
select correction_add(id('dorp'), 'ask', id('lift'), 'other', '');
select set_config('role', 'none', true);
select at('2026-07-07 06:50');
select is(ask(), 'Resident: lift', 'what a reader says is not right is asked about the next morning');
insert into notice_choice values (id('host'), 'item', 'never', false);
select at('2026-07-25 06:50');
select ask();
select is((select asked from exchange_item where exchange_item_id = id('tuin')), 0, 'who wants no such mail is not asked');
select at('2026-08-12 20:00');
select ask();
select is(stands('tuin'), 'due', 'and nothing of theirs is put away for not answering');
delete from notice_choice;
select at('2026-08-16 08:00'); -- a Sunday
select is(ask(), '', 'on Sunday nobody is asked');

-- One letter a day.
delete from exchange_item;
delete from notice;
update notice_person set quiet_from = '22:00', quiet_until = '07:00';
select at('2026-08-17 09:00');
select place('fiets', 'offer', 'organiser'), place('ruimte', 'offer', 'organiser');
update exchange_item set due_at = '2026-09-14T10:00Z';
update activity set due_at = '2026-09-14T10:00Z', doubtful_at = '2026-09-28T10:00Z' where activity_id = id('koffie');
update organisation set confirmed_at = clock_now();
update place set confirmed_at = clock_now();
insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
select id('dorp'), id('koffie'), s, s from generate_series('2026-09-01T08:00Z'::timestamptz, '2026-12-01Z', '7 days') s;
select at('2026-09-08 06:50');
select is((select string_agg(title, ', ') from owners_to_ask(50, 20)), 'Koffie-inloop', 'what an organisation has is asked about before it is due, too');
select owner_tell(id('dorp'), id('organiser'), null, 'due:x:1', '{"subject": "Klopt dit nog?", "blocks": []}');
select is(ask(), 'Organiser: fiets, Organiser: ruimte', 'on the same morning as what the same person placed');
select notice_send_due(100);
select is((select count(*)::int from mail), 0, 'nothing goes by itself');
select at('2026-09-08 07:01');
select is((select count(*) || ' of ' || count(distinct person) from notices_of_morning(100, 30)), '3 of 1', 'all of it is in one letter');
select at('2026-09-09 06:50');
select is(ask() || (select count(*) from owners_to_ask(50, 20)), '0', 'and the next day there is none');

-- Whose it is.
select become('resident');
select throws_ok('select exchange_to_ask(1)', '42501', null, 'the API asks nobody');

select * from finish();
rollback;
