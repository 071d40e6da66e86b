-- Elders in de wijk: who keeps a link, and what becomes of one that leads nowhere.
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
        exception when sqlstate 'P0099' or insufficient_privilege then null;
        end;
    end loop;
    perform become('owner');
    return array_to_string(yes, ' ');
end $$;
create function at(moment text) returns void language sql volatile as $$ select set_config('voordeur.now', moment, true) $$;
create function taken() returns text language sql volatile as $$ select coalesce(string_agg(url, ' '), '') from elsewhere_take() $$;
create function checked(works boolean) returns void language sql volatile as $$ select elsewhere_checked(id('dorp'), id('koffie'), works) $$;
update activity set archived_at = clock_now();
insert into elsewhere (neighbourhood_id, elsewhere_id, person_id, name, url, kind) values
    (id('dorp'), id('koffie'), id('connector'), 'Ruilgroep', 'https://ruil.example/', 'facebook'),
    (id('elders'), id('elders_koffie'), null, 'Verderop', 'https://verderop.example/', 'site');
update elsewhere set checked_at = clock_now() where neighbourhood_id = id('elders');
create function found(words text) returns text language sql as $$
    select string_agg(item::json -> 'card' ->> 'name', ', ') from search_all(id('dorp'), words, '{elsewhere}', 20) $$;
select plan(21);

select is(allowed('select from elsewhere where elsewhere_id = id(''koffie'')'),
    'admin_professionals admin_residents case_lead client connector host moderator operator organiser privacy_officer professional resident rival steering visitor', 'everybody reads where else there is something');
select is(allowed('insert into elsewhere (neighbourhood_id, name, url, kind) values (id(''dorp''), ''X'', ''https://x.example/'', ''site'')'),
    'admin_professionals admin_residents connector host professional', 'who keeps the neighbourhood adds to it');
select is(allowed('insert into elsewhere (neighbourhood_id, name, url, kind) values (id(''elders''), ''X'', ''https://x.example/'', ''site'')'), '', 'not elsewhere');
select is(allowed('update elsewhere set note = ''x'' where elsewhere_id = id(''koffie'')'), 'admin_professionals admin_residents connector host professional', 'and changes it');
select is(allowed('update elsewhere set note = ''x'' where elsewhere_id = id(''elders_koffie'')'), '', 'and nothing of another neighbourhood');
select is(allowed('update elsewhere set dead_since = null'), '', 'whether a link works nobody says but the check');

select is(found('schaken'), null, 'no other word finds it');
select is(found('ruilgrop'), 'Ruilgroep', 'it is searched, with a slip of the finger too');
select is(found('verderop'), null, 'each in its own neighbourhood');

-- The check.
select is(taken(), 'https://ruil.example/', 'what nobody looked at is looked at');
select is(taken(), '', 'once');
select checked(false);
select ok((select dead_since is null and due_at > clock_now() from elsewhere where elsewhere_id = id('koffie')), 'one miss says nothing');
select at('2026-06-01T09:01:00Z');
select is(taken(), 'https://ruil.example/', 'it is looked at again an hour later');
select checked(false);
select ok((select dead_since = clock_now() and due_at = clock_now() and doubtful_at > clock_now() from elsewhere where elsewhere_id = id('koffie')), 'two are a dead link, which is due at once');
select at('2026-06-02T05:00:00Z');
select is((select a.title || ' ' || p.name from owners_to_ask(50, 20) a join person p on p.person_id = a.person), 'Ruilgroep Connector', 'who keeps it is asked in the morning');
select ok((select elsewhere_card(e, null)->>'works' = 'false' from elsewhere e where elsewhere_id = id('koffie')), 'it is shown as not working');
select checked(true);
select ok((select dead_since is null and misses = 0 and due_at < clock_now() from elsewhere where elsewhere_id = id('koffie')), 'one that works again stays due until somebody says so');
select ok(owner_question_press((select owner_question_id from owner_question where kind = 'elsewhere'), 'right', null), 'one tap does');
select ok((select due_at > clock_now() + interval '179 days' from elsewhere where elsewhere_id = id('koffie')), 'for half a year');
update elsewhere set checked_at = clock_now(), misses = 1, url = 'https://anders.example/' where elsewhere_id = id('koffie');
select ok((select checked_at is null and misses = 0 from elsewhere where elsewhere_id = id('koffie')), 'another address begins anew');
update elsewhere set archived_at = clock_now() where elsewhere_id = id('koffie');
select is(found('ruilgroep'), null, 'what is put away is not found');

select * from finish();
rollback;
