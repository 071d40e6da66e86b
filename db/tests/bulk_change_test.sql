-- Bulk changes: what is looked at, what is refused, all or none, and what undoing puts back.
begin;
\ir fixture.sql

-- Looks as somebody: the faults, or the id that is kept as named 'change'.
create function looked(who text, what text, detail jsonb, names text[]) returns text language plpgsql as $$
declare
    ids uuid[] := array(select id(n) from unnest(names) with ordinality as u (n, o) order by o);
    faults text;
    made uuid;
begin
    perform become(who);
    select string_agg(pointer || ' ' || code, ', ' order by pointer, code) into faults
      from bulk_change_faults(id('dorp'), what, detail, ids);
    if faults is null then
        made := bulk_change_preview(id('dorp'), what, detail, ids);
    end if;
    perform set_config('role', 'none', true);
    if faults is not null then
        return faults;
    end if;
    delete from named where name = 'change';
    insert into named values ('change', made);
    return (select string_agg(n.name || case when i.changes then '' else ' not' end
                              || case when i.dates > 0 then ' ' || i.dates else '' end, ', ' order by i.ordinal)
              from bulk_change_item i join named n on n.id = i.activity_id where i.bulk_change_id = made);
end $$;
-- Does or undoes it as somebody: what stands in the way, or what is left alone.
create function done(who text) returns text language plpgsql as $$
declare
    said text;
begin
    perform become(who);
    update bulk_change set status = 'done', done_at = clock_now() where bulk_change_id = id('change');
    select string_agg(pointer || ' ' || code, ', ') into said from bulk_change_do(id('dorp'), id('change'));
    perform set_config('role', 'none', true);
    if said is not null then
        update bulk_change set status = 'previewed', done_at = null where bulk_change_id = id('change');
    end if;
    return coalesce(said, 'done');
end $$;
create function undone(who text) returns text language plpgsql as $$
begin
    perform become(who);
    update bulk_change set status = 'undone', undone_at = clock_now() where bulk_change_id = id('change');
    perform bulk_change_undo(id('dorp'), id('change'));
    perform set_config('role', 'none', true);
    return (select coalesce(string_agg(n.name || ' ' || i.left_because || ' ' || i.left_dates, ', ' order by i.ordinal), 'all')
              from bulk_change_item i join named n on n.id = i.activity_id
             where i.bulk_change_id = id('change') and i.left_because is not null);
end $$;
create function stands() returns text language sql as $$
    select string_agg(concat_ws(' ', n.name, p.name, nullif(a.location, ''), array_to_string(a.categories, '+'), o.name,
                                nullif(a.contact_name, ''), a.archived_reason), '; ' order by n.name)
      from activity a
      join named n on n.id = a.activity_id
      left join place p using (neighbourhood_id, place_id)
      left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
     where a.neighbourhood_id = id('dorp') $$;
create function dates() returns text language sql as $$
    select string_agg(concat_ws(' ', to_char(o.starts_at, 'DD'), o.status, nullif(o.note, ''), nullif(o.overridden, false)),
                      '; ' order by o.start)
      from occurrence o where o.activity_id = id('koffie') $$;
create function later(minutes integer) returns void language sql as $$
    select set_config('voordeur.now', ('2026-06-01T08:00Z'::timestamptz + minutes * interval '1 minute')::text, true) $$;
create table was as select stands() as stands, dates() as dates;
insert into category (neighbourhood_id, slug, name, name_en)
select id('dorp'), 'c' || n, 'C' || n, 'C' || n from generate_series(1, 4) n;

select plan(44);

-- Looking.
select is(looked('professional', 'move', jsonb_build_object('place', id('garden')), '{koffie,computer,naaien}'),
    'koffie, computer, naaien not', 'what is there already does not change');
select is(looked('organiser', 'move', jsonb_build_object('place', id('garden')), '{koffie,computer,naaien}'),
    '/activities/1 not_yours, /activities/2 not_yours', 'an organiser only of the own organisation, and each other one is named');
select is(looked('resident', 'move', jsonb_build_object('place', id('garden')), '{koffie}'), '/activities/0 not_yours',
    'a resident of nothing');
select is(looked('professional', 'move', jsonb_build_object('place', id('other_house')), '{koffie,koffie,elders_koffie}'),
    '/activities/1 duplicate, /activities/2 not_found, /place not_found',
    'twice the same, and what is in another neighbourhood, is refused');
select is(looked('professional', 'categorise', '{"add": ["c1", "c2", "nope"]}', '{naaien}'), '/add/2 unknown',
    'a category is one of the neighbourhood');
select is(looked('professional', 'categorise', '{"add": ["c1", "c2", "c3", "c4"]}', '{koffie,naaien}'),
    '/activities/1/categories too_many', 'more than five names the one that would have them');
select is(looked('organiser', 'hand-over', jsonb_build_object('organisation', id('rucrea')), '{koffie}'),
    '/organisation not_yours', 'an organiser hands over to an own organisation only');
update activity set sign_up = 'required', sign_up_note = 'Bel Ad', calendar = 'zaal' where activity_id = id('koffie');
select is(looked('professional', 'hand-over', jsonb_build_object('organisation', id('rucrea')), '{koffie}'),
    '/activities/0/calendar unsupported', 'what a calendar brings in is not handed over');
update activity set sign_up_note = '', contact_telephone = '0412', calendar = null where activity_id = id('koffie');
select is(looked('professional', 'hand-over', jsonb_build_object('organisation', id('rucrea'), 'contact', '{"name": "Ad"}'::jsonb), '{koffie}'),
    '/activities/0/signUpNote required', 'who must sign up keeps a way to do so');
update activity set sign_up = 'none', contact_telephone = '' where activity_id = id('koffie');
update organisation set archived_at = clock_now() where organisation_id = id('rucrea');
select is(looked('professional', 'hand-over', jsonb_build_object('organisation', id('rucrea')), '{koffie}'),
    '/organisation not_found', 'nothing goes to an organisation that stopped');
update organisation set archived_at = null where organisation_id = id('rucrea');

-- All or none.
select is(looked('professional', 'move', jsonb_build_object('place', id('garden'), 'location', 'bij de vijver'), '{koffie,computer}'),
    'koffie, computer', 'two would move');
update activity set summary = 'Anders' where activity_id = id('computer');
select is(done('professional'), '/activities/1 stale', 'what was changed meanwhile is named');
select is(stands(), (select stands from was), 'and nothing moved');
select is(looked('professional', 'move', jsonb_build_object('place', id('garden'), 'location', 'bij de vijver'), '{koffie,computer}'),
    'koffie, computer', 'looked at again');
select is(done('professional'), 'done', 'it is done');
select is(stands(), 'computer Wijktuin bij de vijver computer Rucrea; koffie Wijktuin bij de vijver coffee Stichting De Haard; naaien Wijktuin crafts+coffee',
    'and both moved');
select is((select count(*)::integer from activity where confirmed_at > '2026-06-01T08:00Z'), 0, 'nobody said that the rest is right');
select is((select string_agg(i.was, ', ' order by i.ordinal) from bulk_change_item i where bulk_change_id = id('change')),
    'Wijkhuis De Haard, Wijkhuis De Haard', 'the trail says where they were');
select is((select string_agg(distinct card::json->'place'->>'name', ' ') from search_entry where id in (id('koffie'), id('computer'))),
    'Wijktuin', 'and their cards say so');
select later(5);
update activity set confirmed_at = clock_now() where activity_id = id('koffie');
update activity set title = 'Computerhulp!', changed_at = clock_now() where activity_id = id('computer');
select is(undone('professional'), 'computer changed 0', 'undoing leaves alone what was changed since, and names it');
select is(stands(), 'computer Wijktuin bij de vijver computer Rucrea; koffie Wijkhuis De Haard coffee Stichting De Haard; naaien Wijktuin crafts+coffee',
    'the other is back, also when it was confirmed since');
update activity set place_id = id('house'), location = '' where activity_id = id('computer');

select later(10);
select is(looked('professional', 'categorise', '{"add": ["crafts"], "remove": ["coffee"]}', '{naaien,koffie}'), 'naaien, koffie', 'coffee becomes crafts');
select is(done('professional'), 'done', 'that is done');
select is((select string_agg(array_to_string(categories, '+'), ' ' order by title) from activity where activity_id in (id('koffie'), id('naaien'))),
    'crafts crafts', 'once, also where it was there already');
select is(undone('professional'), 'all', 'and undone');
select is(stands(), (select stands from was), 'in the order it was');

select later(15);
select is(looked('professional', 'hand-over', jsonb_build_object('organisation', id('rucrea'), 'contact', '{"name": "Ad", "telephone": null, "email": null}'::jsonb), '{koffie,naaien}'),
    'koffie, naaien', 'handed over with somebody to turn to');
select is(done('professional'), 'done', 'that is done');
select is((select count(*)::integer from activity where organisation_id = id('rucrea') and contact_name = 'Ad'), 2, 'both are of the other now');
select is(undone('professional'), 'all', 'and undone');
select is(stands(), (select stands from was), 'to whom it was of, and to nobody');

select later(20);
select is(looked('organiser', 'archive', '{"reason": "Gestopt."}', '{koffie}'), 'koffie', 'an organiser archives an own one');
select is(done('organiser'), 'done', 'that is done');
select is((select archived_reason from activity where activity_id = id('koffie')), 'Gestopt.', 'with a reason');
select is((select count(*)::integer from listing where activity_id = id('koffie')), 0, 'it is listed nowhere');
select is(undone('organiser'), 'all', 'and it comes back');
select is((select count(*)::integer from listing where activity_id = id('koffie')), 4, 'with all its dates');

-- A week.
select later(25);
update occurrence set status = 'moved', starts_at = '2026-06-10T08:00Z', ends_at = '2026-06-10T10:00Z', note = 'Een dag later', overridden = true
 where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is(looked('professional', 'cancel', '{"from": "2026-06-08", "to": "2026-06-16", "reason": "Het ijs is dik genoeg."}', '{koffie,computer}'),
    'koffie 2, computer not', 'two dates of one, none of the other');
select is(done('professional'), 'done', 'they are off');
select is(dates(), '02 scheduled; 10 cancelled Het ijs is dik genoeg. t; 16 cancelled Het ijs is dik genoeg. t; 23 scheduled', 'those two, with the reason');
update occurrence set note = 'Toch niet vanwege het ijs.' where activity_id = id('koffie') and start = '2026-06-16T08:00Z';
select is(undone('professional'), 'koffie changed 1', 'undoing leaves the date that was changed since');
select is(dates(), '02 scheduled; 10 moved Een dag later t; 16 cancelled Toch niet vanwege het ijs. t; 23 scheduled', 'and the other is moved again, as it was');

-- Who sees it.
create function seen_by(who text) returns bigint language plpgsql as $$
declare
    n bigint;
begin
    perform become(who);
    n := (select count(*) from bulk_change) + (select count(*) from bulk_change_item);
    perform set_config('role', 'none', true);
    return n;
end $$;
select is((select string_agg(who || ' ' || seen_by(who), ', ' order by o) from unnest(array['connector', 'organiser', 'rival', 'resident', 'visitor']) with ordinality as u (who, o)),
    'connector ' || ((select count(*) from bulk_change) + (select count(*) from bulk_change_item)) || ', organiser 2, rival 0, resident 0, visitor 0',
    'who keeps the neighbourhood sees all, an organiser what was done by herself, others nothing');
create function forge(statement text) returns text language plpgsql as $$
begin
    perform become('organiser');
    begin
        execute statement;
        perform set_config('role', 'none', true);
        return 'accepted';
    exception when insufficient_privilege then
        perform set_config('role', 'none', true);
        return 'refused';
    end;
end $$;
select is(forge('insert into bulk_change (neighbourhood_id, what, created_by_name) values (id(''dorp''), ''archive'', ''Iemand anders'')'),
    'refused', 'nobody does it in another name');

select * from finish();
rollback;
