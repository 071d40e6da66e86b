-- Balie: whose names of callers who reads, who is called about what, and the duty of who has no account.
begin;
\ir fixture.sql

insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at)
values (id('dorp'), id('koffie'), '2026-06-09T08:00Z', '2026-06-09T08:00Z', '2026-06-09T10:00Z') on conflict do nothing;
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
create function entered(who text, name text, telephone text) returns text language sql as $$
    select as_who(who, format('select state from sign_up_add(id(''dorp''), id(''koffie''), ''2026-06-09T08:00Z'', 0, %L, null, %L, null, ''aan de balie'', ''x'')', name, telephone))
$$;
create function calls(who text) returns text language sql as
    $$ select as_who(who, 'select coalesce(string_agg(name || '' '' || what, '', '' order by name), '''') from calls_to_make(id(''dorp''))') $$;
create function left_on(day timestamptz) returns integer language sql as
    $$ select places_left from listing where activity_id = id('koffie') and start = day $$;

select plan(32);

select is(entered('host', 'Truus', '0412 000001'), 'coming', 'a host enters a caller');
select is(entered('host', 'truus', '0412 000001'), 'coming', 'twice');
select is((select count(*) from sign_up), 1::bigint, 'is once');
select is((select entered_by = id('host') and consent_at = clock_now() from sign_up), true, 'with by whom and when');
select is(entered('resident', 'Truus', '0412 000001'), 'refused', 'a resident enters nobody');
select is(left_on('2026-06-09T08:00Z'), 1, 'her place is taken in the lists');
select is(entered('connector', 'Toon', '0412 000002'), 'coming', 'another caller');
select is(entered('host', 'Wim', '0412 000003'), 'waiting', 'then one waits');
select is(left_on('2026-06-09T08:00Z'), 0, 'it is full');
select is((select count(*) from sign_ups_to_tell(100)), 0::bigint, 'nobody of them gets a letter');

-- Off, on again, moved, and a place.
select is(calls('host'), '', 'nobody is called for nothing');
update occurrence set status = 'cancelled' where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is(calls(who), 'Toon cancelled, Truus cancelled, Wim cancelled', who || ' calls who comes')
  from unnest(array['host', 'connector', 'organiser', 'professional']) who;
select is(calls(who), '', who || ' calls nobody') from unnest(array['rival', 'resident', 'visitor', 'moderator', 'admin_residents', 'client']) who;
select is((select count(*) from sign_ups_to_tell(100)), 0::bigint, 'what has to be said by telephone waits for who calls');
select is(calls('host'), 'Toon cancelled, Truus cancelled, Wim cancelled', 'however often letters go out');
select is((select string_agg(distinct as_who('host', format('select call_made(id(''dorp''), %L, %s)', c.id, c.version)), ',')
             from sign_up s cross join lateral (select s.sign_up_id as id, 1 + (hashtext('cancelled' || '2026-06-09T08:00Z'::timestamptz) & 1073741823) as version) c),
    'done', 'they were called');
select is(calls('host'), '', 'and are not called again');
update occurrence set status = 'scheduled' where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is(calls('host'), 'Toon again, Truus again, Wim again', 'on again');

-- The desk's own.
insert into correction (neighbourhood_id, kind, item_id, code) values (id('dorp'), 'place', id('house'), 'other');
select is(as_who('host', 'with kept as (insert into correction_reporter (neighbourhood_id, correction_id, name, telephone, consent)
                          select neighbourhood_id, correction_id, ''Bep'', ''0412 000009'', ''aan de balie'' from correction returning 1) select count(*) from kept'),
    '1', 'a host keeps who said so');
select is((select string_agg(as_who(who, 'select count(*) from correction_reporter'), ' ' order by n)
             from unnest(array['host', 'connector', 'organiser', 'professional', 'admin_residents', 'moderator', 'resident', 'visitor']) with ordinality as w (who, n)),
    '1 1 0 0 0 0 0 0', 'and the desk alone reads it');
select is(as_who('host', 'select count(*) from calls_to_make(id(''dorp'')) where name = ''Bep'''), '0', 'nothing came of it yet');
select set_config('voordeur.now', '2026-06-01T09:00:00Z', false);
update place set confirmed_at = clock_now() where place_id = id('house');
select is(as_who('host', 'select what || '' '' || title from calls_to_make(id(''dorp'')) where name = ''Bep'''), 'confirmed Wijkhuis De Haard', 'she hears what came of it');
select is(as_who('organiser', 'select count(*) from calls_to_make(id(''dorp'')) where name = ''Bep'''), '0', 'not from an organiser');
select set_config('voordeur.now', '2026-12-15T08:00:00Z', false);
select sign_ups_forget();
select is((select count(*) from correction_reporter) + (select count(*) from sign_up), 0::bigint, 'half a year later nobody of them is known');

select * from finish();
rollback;
