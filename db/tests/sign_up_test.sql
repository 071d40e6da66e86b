-- Signing up: who sees and changes whose, the row, and what is told to whom.
begin;
\ir fixture.sql

insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
values (id('dorp'), id('koffie'), '2026-06-02T08:00Z', '2026-06-02T08:00Z', '2026-06-02T10:00Z'),
       (id('dorp'), id('koffie'), '2026-06-09T08:00Z', '2026-06-09T08:00Z', '2026-06-09T10:00Z') on conflict do nothing;
update activity set sign_up = 'optional' where activity_id = id('koffie');
insert into sign_up_terms (neighbourhood_id, activity_id, maximum, guests) values (id('dorp'), id('koffie'), 2, 1);

-- Asks as somebody, and comes back.
create function as_who(who text, statement text) returns text language plpgsql as $$
declare
    answer text;
begin
    perform become(who);
    begin
        execute statement into answer;
    exception when insufficient_privilege then answer := 'refused';
    end;
    perform set_config('role', 'none', true);
    return answer;
end $$;
create function come(who text, guests integer default 0, start timestamptz default '2026-06-09T08:00Z') returns text language sql as $$
    select as_who(who, format('select coalesce(refused, state) from sign_up_add(id(''dorp''), id(''koffie''), %L, %s, null, null, null, null, null, ''x'')', start, guests))
$$;
create function mine(who text) returns uuid language sql as
    $$ select sign_up_id from sign_up where person_id = id(who) and start = '2026-06-09T08:00Z' $$;
create function state_of(who text) returns text language sql as
    $$ select state from sign_up where person_id = id(who) and start = '2026-06-09T08:00Z' $$;

select plan(51);

select is(come('resident', 1), 'coming', 'the first two places');
select is(come('case_lead'), 'waiting', 'then one waits');
select is(come('case_lead'), 'waiting', 'twice is once');
select is(come('moderator', 2), 'guests', 'no more guests than may be');
select is((select count(*) from sign_up), 2::bigint, 'two rows');

-- Whose rows.
select is(as_who(who, 'select count(*) from sign_up'), '2', who || ' sees the list')
  from unnest(array['organiser', 'connector', 'host', 'professional']) who;
select is(as_who(who, 'select count(*) from sign_up'), '1', who || ' sees the own')
  from unnest(array['resident', 'case_lead']) who;
select is(as_who(who, 'select count(*) from sign_up'), '0', who || ' sees none')
  from unnest(array['visitor', 'rival', 'moderator', 'admin_residents', 'admin_professionals', 'steering', 'operator',
                    'privacy_officer', 'client']) who;
select is(as_who(who, 'update sign_up set state = ''coming'' returning 1'), 'refused', who || ' changes no row by hand')
  from unnest(array['organiser', 'resident', 'professional']) who;
select is(as_who(who, format('select sign_up_leave(id(''dorp''), %L)', mine('resident'))), 'refused', who || ' signs nobody else off')
  from unnest(array['visitor', 'rival', 'case_lead', 'moderator', 'admin_residents', 'client']) who;
select is(as_who(who, format('select sign_up_judge(id(''dorp''), %L, true, true)', mine('case_lead'))), 'refused', who || ' lets nobody in')
  from unnest(array['visitor', 'rival', 'case_lead', 'moderator', 'admin_residents', 'client']) who;
select is(as_who(who, format('select standing_duty_set(id(''dorp''), %L, true)', mine('case_lead'))), 'refused', who || ' gives no duty')
  from unnest(array['visitor', 'rival', 'case_lead']) who;
select is(as_who('rival', 'insert into sign_up_terms (neighbourhood_id, activity_id) values (id(''dorp''), id(''koffie'')) returning 1'),
    'refused', 'the terms are of who keeps the activity');
select is(as_who('resident', 'select count(*) from standing_duty'), 'refused', 'who helps is seen on the list only');

-- The row moves up, and is told what it does not know.
select as_who('resident', format('select sign_up_leave(id(''dorp''), %L)', mine('resident')));
select is(state_of('case_lead'), 'coming', 'who waited comes');
select is((select string_agg(what, ' ') from sign_ups_to_tell(100) where person = id('case_lead')), 'moved-up', 'and hears it');
select is((select count(*) from sign_ups_to_tell(100)), 0::bigint, 'once');

-- The day before, and a drop-out.
select set_config('voordeur.now', '2026-06-08T08:05:00Z', false);
select is((select string_agg(what, ' ') from sign_ups_to_tell(100)), 'reminder', 'at ten the day before');
select is((select count(*) from sign_ups_to_tell(100)), 0::bigint, 'one reminder');
select as_who('case_lead', format('select sign_up_leave(id(''dorp''), %L)', mine('case_lead')));
select is((select string_agg(what || ' ' || (person = id('organiser')), ' ') from sign_ups_to_tell(100)), 'drop-out true', 'the organiser hears a late drop-out');

-- A date that is off, on again, at another hour.
select is(come('resident'), 'coming', 'comes again');
update occurrence set status = 'cancelled' where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is((select string_agg(what, ' ') from sign_ups_to_tell(100)), 'cancelled', 'all hear that it is off');
update occurrence set status = 'moved', starts_at = '2026-06-09T12:00Z', ends_at = '2026-06-09T13:00Z' where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is((select string_agg(what, ' ') from sign_ups_to_tell(100)), 'again', 'and that it is on again');

-- Forgetting.
select set_config('voordeur.now', '2026-09-06T08:00:00Z', false);
select sign_ups_forget();
select is((select count(*) from sign_up), 2::bigint, 'ninety days are not over');
select set_config('voordeur.now', '2026-09-08T08:00:00Z', false);
select sign_ups_forget();
select is((select count(*) from sign_up), 0::bigint, 'and then nothing is left');
select * from finish();
rollback;
