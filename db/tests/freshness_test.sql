-- The headline figure, what is hidden of it, ageing, and the history of an item.
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function history(of_item uuid) returns text language sql stable
return (select string_agg(event || coalesce(' ' || how, '') || coalesce(' by ' || role, ''), ', ' order by e.at, array_position(array['made', 'changed', 'due', 'doubtful', 'restored', 'confirmed', 'archived'], event)) from life_event e where e.item_id = of_item);
create function figure(of_kind text) returns text language sql stable
return (select concat_ws(' ', visible, confirmed, due_week, doubtful, answer_days) from freshness_figure where neighbourhood_id = id('dorp') and kind = of_kind and organisation_id is null);
create function shown(of_kind text) returns text language sql stable
return (select coalesce(visible::text, '-') || ' ' || coalesce(share::text, '-') from freshness_newest(id('dorp')) where kind = of_kind);

select plan(46);

-- What counts: three activities (one a series), two organisations and two places; all of them fresh.
delete from occurrence where activity_id in (id('computer'));
select is(figure('all'), '6 6 1 0', 'what has no further date is not counted; one date of a week ahead is due this week');
select is(figure('activity'), '2 2 1 0', 'by kind');
select is((select visible || ' ' || confirmed from freshness_figure where organisation_id = id('haard')), '3 3', 'and by organisation, with itself, its place and its activity');
insert into exchange_item (neighbourhood_id, kind, title, visibility, state) select id('dorp'), 'ask', t.title, t.visibility, t.state
  from (values ('Stil', 'quiet', 'open'), ('Nog niet', 'everyone', 'waiting'), ('Voorbij', 'everyone', 'closed'), ('Lift', 'members', 'open')) t (title, visibility, state);
select is(figure('ask'), '1 1 0 0', 'a quiet ask is not counted, nor one that waits or is closed');
insert into exchange_item (neighbourhood_id, kind, title, state, paused_until) values (id('dorp'), 'offer', 'Op vakantie', 'open', '2026-07-01');
select is(figure('offer'), null, 'nor an offer that pauses');
update place set archived_at = clock_now() where place_id = id('garden');
select is(figure('place'), '1 1 0 0', 'nor what was put away');
update place set archived_at = null, confirmed_at = clock_now() where place_id = id('garden');

-- Within its term.
update organisation set due_at = clock_now(), doubtful_at = clock_now() + interval '1 day' where organisation_id = id('rucrea');
select is(figure('organisation'), '2 1 0 0', 'at the moment that it is due it is no longer confirmed within its term');
select at('2026-06-02 10:00');
select is(figure('organisation'), '2 1 0 1', 'and doubtful from the moment that it is');

-- Small numbers.
select freshness_count(10);
select is(shown('all'), '7 85', 'the whole is told, rounded down');
select is(shown('organisation'), '- -', 'a kind of two is not');
insert into project (neighbourhood_id, title) select id('dorp'), 'Project ' || n from generate_series(1, 5) n;
insert into place (neighbourhood_id, name) select id('dorp'), 'Plek ' || n from generate_series(1, 6) n;
insert into organisation (neighbourhood_id, name, kind) select id('dorp'), 'Club ' || n, 'foundation' from generate_series(1, 7) n;
update exchange_item set archived_at = clock_now();
select freshness_count(10);
select is(shown('project'), null, 'within the hour it is not counted again');
select at('2026-06-02 11:00');
select freshness_count(10);
select is(shown('organisation'), '9 88', 'an hour later it is');
select is(shown('activity'), '- -', 'the only kind of fewer than five is not told');
select is(shown('project'), '- -', 'and the smallest other is left out with it, so that nobody can subtract');
select is(shown('place'), '8 100', 'the rest is told');
select is((select count(*) from freshness_day where neighbourhood_id = id('dorp') and kind = 'all' and organisation_id is null), 1::bigint, 'a day is one count');
select at('2026-06-03 00:30');
select freshness_count(10);
select is((select string_agg(day::text || ' ' || share, ', ') from freshness_days(id('dorp'))), '2026-06-02 95, 2026-06-03 95', 'and stays when the next begins');
select become('steering');
select is((select count(*) from freshness_organisations(id('dorp'))), 0::bigint, 'an organisation with fewer than five is not told');
select become('owner');
insert into freshness_day (neighbourhood_id, day, kind, organisation_id, visible, confirmed, due_week, doubtful)
select id('dorp'), d.day::date, 'all', id('haard'), 10, d.confirmed, 0, 0
  from (values ('2026-06-03', 9), ('2026-05-28', 8), ('2026-05-27', 5), ('2026-05-20', 4)) d (day, confirmed)
    on conflict on constraint freshness_day_duplicate do update set visible = excluded.visible, confirmed = excluded.confirmed;
select become('steering');
select is((select share || ' ' || array_to_string(weeks[22:], ',', '-') from freshness_organisations(id('dorp'))), '90 -,-,40,50,90',
    'one with more is, with the last count of each week');
select is((select cardinality(weeks) from freshness_organisations(id('dorp'))), 26, 'of half a year');
select become('owner');
delete from freshness_day where organisation_id = id('haard') and day < '2026-06-02';
select become('resident');
select throws_ok('select from freshness_day', '42501', null, 'the counts themselves are not for the API');
select become('owner');

-- The history of an item: what somebody did, in whose role, and what time did.
select at('2026-06-03 12:00');
select is(history(id('koffie')), 'made, confirmed owner', 'a new item is made and confirmed');
insert into project (neighbourhood_id, project_id, title, confirmed_at) values (id('dorp'), id('other_house'), 'Van toen', clock_now() - interval '9 days');
select is((select clock_now() - at from life_event where item_id = id('other_house') and kind = 'project' and event = 'confirmed'), '9 days'::interval, 'what comes in with an earlier confirmation was confirmed then');
select become('organiser');
update activity set confirmed_at = clock_now(), confirmed_how = 'owner', changed_at = clock_now() where activity_id = id('koffie');
select become('owner');
select is(history(id('koffie')), 'made, confirmed owner, changed by organiser, confirmed owner by organiser', 'who changes it is written down as a role');
update activity set title = title where activity_id = id('koffie');
select is((select count(*) from life_event where item_id = id('koffie')), 4::bigint, 'what changes nothing leaves no trace');
select at('2026-06-04 12:00');
select become('visitor');
select correction_add(id('dorp'), 'activity', id('koffie'), 'other', '');
select become('owner');
select alike(history(id('koffie')), '%, due visitor', 'a reader makes it due');
select items_age(100);
select alike(history(id('koffie')), '%, due visitor', 'which time does not do a second time');
select at('2026-06-06 12:00');
update activity set confirmed_at = clock_now(), confirmed_how = 'mail' where activity_id = id('koffie');
select alike(history(id('koffie')), '%, due visitor, confirmed mail', 'an answer');
select is((select was_due_at from life_event where item_id = id('koffie') and event = 'confirmed' and how = 'mail'), '2026-06-04T10:00Z'::timestamptz, 'says since when it was due');
select is((select answer_days from freshness_figure where neighbourhood_id = id('dorp') and kind = 'all' and organisation_id is null), null, 'of one answer no median is told');
select at('2026-07-01 12:00');
update project set due_at = '2026-06-01T10:00Z'::timestamptz + n * interval '1 day', doubtful_at = '2027-01-01Z'
  from (select project_id, row_number() over (order by title) as n from project) p where p.project_id = project.project_id;
update project set confirmed_at = clock_now() where title like 'Project%';
select is((select answer_days from freshness_figure where neighbourhood_id = id('dorp') and kind = 'all' and organisation_id is null), 26.5, 'of six it is: the middle of 2, 25, 26, 27, 28 and 29 days');

-- Ageing.
select at('2026-09-05 12:00');
select ok(items_age(100) > 0, 'ninety days later it is due');
select alike(history(id('koffie')), '%, confirmed mail, due time', 'by time');
select at('2026-09-18 12:01');
select items_age(100);
select alike(history(id('koffie')), '%, due time, doubtful time', 'two weeks later doubtful');
select ok((select archived_at is null from activity where activity_id = id('koffie')), 'and still there');
select at('2026-10-18 12:01');
select items_age(100);
select alike(history(id('koffie')), '%, doubtful time, archived time', 'thirty days later put away');
select is((select archived_reason from activity where activity_id = id('koffie')), aged_reason(), 'with the reason');
select is(items_age(100), 0, 'a second pass at the same moment does nothing');
select ok((select archived_at is null from activity where activity_id = id('computer')), 'a date that has been is not put away for that');
select at('2026-10-18 13:01');
select become('connector');
update activity set archived_at = null, archived_reason = null, confirmed_at = clock_now(), confirmed_how = 'connector' where activity_id = id('koffie');
select become('owner');
select alike(history(id('koffie')), '%, restored by connector, confirmed connector by connector', 'one tap brings it back');
select is((select at - was_due_at from life_event where item_id = id('koffie') and event = 'archived'), null, 'what time does is no answer');

-- Who may read a history.
insert into exchange_item (exchange_item_id, neighbourhood_id, kind, title, state, visibility) values (id('client'), id('dorp'), 'ask', 'Stil', 'open', 'quiet');
insert into exchange_party (neighbourhood_id, exchange_item_id, person_id, quiet) values (id('dorp'), id('client'), id('resident'), true);
create function may_read(who text, item text) returns text language plpgsql as $$
declare
    n bigint;
begin
    perform become(who);
    n := (select count(*) from life_event where item_id = id(item));
    perform become('owner');
    return case when n > 0 then 'yes' else 'no' end;
end $$;
grant select on named to voordeur_api;
select is((select string_agg(w || ' ' || may_read(w, 'koffie'), ', ' order by n) from unnest(array['organiser', 'rival', 'resident', 'connector', 'visitor', 'client']) with ordinality u (w, n)),
    'organiser yes, rival no, resident no, connector yes, visitor no, client no', 'of an activity its organisers and who keeps the neighbourhood');
select is((select string_agg(w || ' ' || may_read(w, 'client'), ', ' order by n) from unnest(array['resident', 'organiser', 'connector', 'moderator', 'professional', 'host', 'visitor']) with ordinality u (w, n)),
    'resident yes, organiser no, connector yes, moderator yes, professional no, host no, visitor no', 'of a quiet ask who asks, connectors and moderators');
select become('connector');
select throws_ok('delete from life_event', '42501', null, 'nobody rewrites a history');
select throws_ok('insert into life_event (neighbourhood_id, kind, item_id, at, event) values (current_neighbourhood(), ''activity'', gen_random_uuid(), now(), ''made'')', '42501', null, 'or adds to it');
select become('owner');
delete from exchange_item where exchange_item_id = id('client');
select is((select count(*) from life_event where item_id = id('client')), 0::bigint, 'it goes when its item goes with an account');

select * from finish();
rollback;
