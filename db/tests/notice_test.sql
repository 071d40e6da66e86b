-- What people are told, and when: at once, in the morning, on Monday or never; never in quiet hours; once per cause.
begin;
\ir fixture.sql

create function at(moment text) returns void language sql volatile
as $$ select set_config('voordeur.now', (moment::timestamp at time zone 'Europe/Amsterdam')::text, true) $$;
create function tell(cause text, kind text default 'message', at_most text default 'now') returns void language sql volatile
as $$ select notice_add(cause, id('resident'), kind,
                        jsonb_build_object('subject', cause, 'open', '/dorp/mijn', 'blocks', '[{"quote": "Dag."}]'::jsonb), id('dorp'), at_most) $$;
create function choose(of_kind text, of_mail text, of_push boolean default false) returns void language sql volatile
as $$ insert into notice_choice values (id('resident'), of_kind, of_mail, of_push)
      on conflict (person_id, kind) do update set mail = of_mail, push = of_push $$;
create function hours(of_from time, of_until time) returns void language sql volatile
as $$ update notice_person set quiet_from = of_from, quiet_until = of_until where person_id = id('resident') $$;
-- As the job does: those of this morning in one letter.
create function work() returns void language plpgsql as $$
declare
    one record;
begin
    perform notice_send_due(100);
    for one in select array_agg(id) as ids from notices_of_morning(100, 30) group by person loop
        perform notice_bundle(one.ids, '{"subject": "Samen"}');
    end loop;
end $$;
-- Since it was last asked: what went out, by mail.
create table seen (cause text primary key);
create function went() returns text language sql volatile as $$
    with new as (insert into seen select m.cause from mail m where not exists (select from seen s where s.cause = m.cause)
                 returning cause)
    select coalesce(string_agg(case when new.cause like 'notices:%' then
               (select string_agg(n.cause, '+' order by k.ordinal, n.created_at, n.cause) from notice n join notice_kind k using (kind)
                 where n.letter_id = split_part(new.cause, ':', 2)::uuid) else new.cause end, ' ' order by new.cause), '')
      from new $$;
create function due(of_cause text) returns text language sql stable
return (select to_char(due_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') from notice
         where cause = of_cause and channel = 'mail' and content is not null);

select plan(42);

-- At once, and quiet hours.
select tell('one'), tell('one');
select is(went(), 'one', 'a message goes at once, and once');
select at('2026-06-01 22:00');
select tell('late');
select is(due('late'), '2026-06-02 07:00', 'in quiet hours it waits for their end, over midnight');
select at('2026-06-02 06:59');
select tell('early');
select work();
select is(went(), '', 'until then nothing goes');
select at('2026-06-02 07:00');
select work();
select is(went(), 'early late', 'then each goes in a letter of its own');
select tell('late');
select is(went(), '', 'and not again');
select hours('13:00', '15:00');
select at('2026-06-02 14:00');
select tell('siesta');
select is(due('siesta'), '2026-06-02 15:00', 'quiet hours are one''s own');
select hours('13:00', '16:30');
select is(due('siesta'), '2026-06-02 16:30', 'other quiet hours hold for what waits');
select hours(null, null);
select work();
select is(went(), 'siesta', 'without quiet hours it goes');
select throws_ok($$select hours('22:00', null)$$, '23514', null, 'quiet hours begin and end');
select hours('22:00', '07:00');

-- Summer and winter time.
select at('2026-10-24 23:00');
select tell('autumn');
select is((select due_at from notice where cause = 'autumn'), '2026-10-25 06:00Z', 'seven is seven after the clock went back');
select at('2026-03-28 23:00');
select tell('spring');
select is((select due_at from notice where cause = 'spring'), '2026-03-29 05:00Z', 'and after it went forward');
delete from notice where cause in ('autumn', 'spring');

-- Together.
select choose('message', 'daily'), choose('item', 'daily'), choose('outcome', 'weekly');
select at('2026-06-03 09:00'); -- a Wednesday
select tell('placed', 'item'), tell('said'), tell('said more'), tell('became', 'outcome');
select is(due('said'), '2026-06-04 07:00', 'what is for the morning waits for it');
select is(due('became'), '2026-06-08 07:00', 'what is for the week waits for Monday');
select at('2026-06-04 06:30');
select tell('at night');
select is(due('at night'), '2026-06-04 07:00', 'what comes before seven goes the same morning');
select at('2026-06-04 07:03');
select work();
select is(went(), 'said+said more+at night+placed', 'one letter has all of it, by kind');
select work();
select tell('said'), work();
select is(went(), '', 'once');
select tell('alone');
select at('2026-06-05 07:03');
select work();
select is(went(), 'alone', 'what is alone is bundled, too');
select at('2026-06-07 12:00');
select tell('sunday');
select at('2026-06-08 07:03');
select work();
select is(went(), 'sunday+became', 'on Monday the week goes with the day');
select hours('21:00', '09:30');
select tell('long sleep');
select is(due('long sleep'), '2026-06-09 09:30', 'a morning is not before quiet hours end');
select hours('22:00', '07:00');
select is(due('long sleep'), '2026-06-09 07:00', 'and as soon as they do');

-- Other choices.
select choose('message', 'weekly');
select is(due('long sleep'), '2026-06-15 07:00', 'what waits goes by the new choice');
select choose('message', 'now'), work();
select is(went(), 'long sleep', 'at once is at once');
select choose('message', 'daily');
select tell('unwanted');
select choose('message', 'never');
select tell('never');
select is((select count(*) from notice where cause in ('unwanted', 'never') and content is not null), 0::bigint, 'never withdraws what waits');
select choose('message', 'now'), tell('never');
select at('2026-06-09 07:03');
select work();
select is(went(), '', 'for good');
select choose('message', 'now'), tell('not sent yet');
select is(went(), 'not sent yet', 'a letter that is on its way');
select choose('message', 'never');
select is((select last_error from mail where cause = 'not sent yet'), 'withdrawn', 'is withdrawn where it was not sent');
select tell('fits', 'match', 'weekly'), choose('match', 'daily');
select is(due('fits'), '2026-06-15 07:00', 'of an offer and its kind the rarer holds');
select choose('match', 'never'), choose('match', 'now');
select tell('fits not', 'match', 'never');
select is((select often from notice where cause = 'fits not'), 'never', 'also where that is never');

-- Devices.
select tell('no device', 'item');
select is((select count(*) from notice where channel = 'push'), 0::bigint, 'without a device nothing is pushed');
insert into push_subscription (person_id, endpoint, p256dh, auth, device)
values (id('resident'), 'https://push.example/1', repeat('a', 87), repeat('b', 22), 'Telefoon');
delete from notice_choice;
select tell('pushed'), tell('not pushed', 'item');
select is((select string_agg(cause || ' ' || (payload ->> 'text'), ',') from push), 'pushed Dag.', 'with one messages are, and nothing else');
select choose('message', 'daily', true), tell('both');
select is((select string_agg(cause, ',' order by cause) from push), 'both,pushed', 'a push is at once, also where the mail waits');
select choose('message', 'never', true), tell('push only');
select is((select count(*) from push), 3::bigint, 'or does not come');
select at('2026-06-09 23:00');
select tell('quiet push');
select is((select count(*) from push), 3::bigint, 'and not in quiet hours');
select at('2026-06-10 07:00');
select work();
select is((select count(*) from push), 4::bigint, 'but after them');

-- Links of letters.
select went();
select choose('message', 'daily'), choose('item', 'daily', true), choose('match', 'now');
select tell('a'), tell('b', 'item');
select at('2026-06-11 07:03');
select work();
select is(link_act('unsubscribe', (select letter_id from notice where cause = 'b' and channel = 'mail')), true, 'a link ends what its letter told');
select is((select string_agg(kind || ' ' || mail || ' ' || push, ', ' order by kind) from notice_choices(id('resident'))),
    'activity now false, due daily false, item never true, match now false, message never false, outcome now false, question now true', 'those kinds, by mail, and no other');
select is((select title || ' ' || done from link_about('unsubscribe', (select letter_id from notice where cause = 'b' and channel = 'mail'))),
    'nieuwe berichten in uw gesprekken, wat u zelf plaatste true', 'and says which');

-- Whose it is.
select become('organiser');
select is((select count(*) from notice_choice), 0::bigint, 'nobody sees what another chose');
select throws_ok('select * from notice', '42501', null, 'nor what is told to whom');
update notice_person set quiet_from = '01:00';
select become('owner');
select is((select count(*) from notice_person where quiet_from = '01:00'), 1::bigint, 'and changes the own quiet hours only');
select ok((select notice_export(id('resident')) -> 'notices') @> '[{"kind": "message", "channel": "mail"}]', 'what somebody was told is in the copy');
delete from person where person_id = id('resident');
select is((select count(*) from notice) + (select count(*) from notice_choice), 0::bigint, 'and gone with the account');

select * from finish();
rollback;
