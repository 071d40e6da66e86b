-- Cards, entries and lines of the programme are always what rendering them again would give.
begin;
\ir fixture.sql

-- Entries and lines that are not what they ought to be, and items that have none.
create function stale() returns setof text language sql as $$
    with due as (
        select e.* from activity a, activity_entry(a) e where a.archived_at is null
        union all select e.* from organisation o, organisation_entry(o) e where o.archived_at is null
        union all select e.* from place p, place_entry(p) e where p.archived_at is null
        union all select e.* from project r, project_entry(r) e where r.archived_at is null
        union all select e.* from service s, service_entry(s) e where s.archived_at is null),
    -- ahead is kept by the dates, and is not rendered
    rendered as (select kind, id, to_jsonb(due) - 'ahead' from due),
    stored as (select kind, id, to_jsonb(search_entry) - 'ahead' from search_entry)
    select 'entry ' || kind || ' ' || id from (table rendered except table stored) missing
    union all
    select 'entry ' || kind || ' ' || id from (table stored except table rendered) extra
    union all
    select 'line ' || activity_id || ' ' || at
      from (select l.* from activity a, listing_rows(a) l except table listing) missing
    union all
    select 'line ' || activity_id || ' ' || at
      from (table listing except select l.* from activity a, listing_rows(a) l) extra $$;
create function card(n text) returns jsonb language sql as
    'select card::jsonb from search_entry where search_entry.id = id(n)';

select plan(35);
insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash)
select id('dorp'), gen_random_uuid(), 'Een volle tafel', 800, 600, '\x00';
insert into project (neighbourhood_id, title, organisation_id) values (id('dorp'), 'Schoon', id('haard'));
insert into category (neighbourhood_id, kind, slug, name, name_en) values (id('dorp'), 'theme', 'money', 'Geld', 'Money');
insert into category (neighbourhood_id, kind, slug, name, name_en, parent, words)
values (id('dorp'), 'theme', 'debts', 'Schulden', 'Debts', 'money', '{deurwaarder}');
insert into service (neighbourhood_id, service_id, name, organisation_id, places, themes)
values (id('dorp'), id('dorp'), 'Spreekuur', id('haard'), array[id('house')], '{debts}');

select is_empty('select stale()', 'what was just put in is rendered right');

update organisation set name = 'De Haard', also_known_as = '{Het Vuur}' where organisation_id = id('haard');
select is(card('koffie') #>> '{organisation,name}', 'De Haard', 'a renamed organisation is renamed in the cards');
select is((select count(*)::int from search_entry where kind = 'activity' and tsv @@ to_tsquery('voordeur', 'vuur')), 1,
    'its activities are found by its other name');
select is_empty('select stale()', 'and nothing is stale after it');

update place set name = 'Huis van de wijk', latitude = 51.7, wheelchair = 'partly' where place_id = id('house');
select is(card('koffie') #>> '{place,name}', 'Huis van de wijk', 'a renamed place is renamed in the cards');
select is(card('koffie') #>> '{place,latitude}', '51.7', 'a place that moved moves in the cards');
select is(card('dorp') #>> '{places,0,name}', 'Huis van de wijk', 'and in those of its services');
select is((select wheelchair from search_entry e where e.id = id('koffie')), 'partly',
    'the filter for wheelchairs knows what the place says');
select is_empty('select stale()', 'and nothing is stale after it');

select is((select count(*)::int from search_entry where kind = 'service' and tsv @@ to_tsquery('voordeur', 'deurwaarder')), 1,
    'a service is found by what people call its theme');
update category set words = '{beslag}' where slug = 'debts';
update category set name = 'Centen' where slug = 'money';
select is((select count(*)::int from search_entry where kind = 'service' and tsv @@ to_tsquery('voordeur', 'beslag & centen')), 1,
    'and by new words, also of the theme above it');
select throws_ok($$update category set parent = 'debts' where slug = 'money'$$, '23514', 'themes have two levels', 'no theme comes under what is under it');
update category set parent = null where slug = 'debts';
select is((select count(*)::int from search_entry where kind = 'service' and tsv @@ to_tsquery('voordeur', 'centen')), 0,
    'a theme that moved is no longer found by what stood above it');
select is_empty('select stale()', 'and nothing is stale after it');

insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash)
values (id('dorp'), id('computer'), '', 600, 900, '\x01');
insert into picture_crop values (id('dorp'), id('computer'), 50, 20);
update activity set pictures = array[(p.picture_id, null, null), (id('computer'), 50, 20)]::picture_use[]
  from picture p where p.alt <> '' and activity_id = id('koffie');
select is(card('koffie') #>> '{picture,alt}', 'Een volle tafel', 'the first of several pictures is the one of the card');
select is(card('koffie') ->> 'undescribed', '1', 'and the card says how many are not described');
update picture set decorative = true where picture_id = id('computer');
select is(card('koffie') ->> 'undescribed', '0', 'until somebody says that it is decoration');
select is((select item::jsonb #>> '{pictures,1,focus,y}' from (select item || '}' as item from activity_item
            where activity_id = id('koffie')) i), '20', 'the item has them all, with the piece that was chosen');
update picture set alt = 'Vier mensen aan tafel' where alt <> '';
select is(card('koffie') #>> '{picture,alt}', 'Vier mensen aan tafel', 'a picture that is described anew is so in the cards');
select is_empty('select stale()', 'and nothing is stale after it');

update category set name = 'Bakje troost' where slug = 'coffee' and neighbourhood_id = id('dorp');
select is((select count(*)::int from search_entry where kind = 'activity' and tsv @@ to_tsquery('voordeur', 'troost')), 2,
    'a renamed category is found by its new name');

select is((select array_agg(distinct category order by category) from listing where activity_id = id('naaien')),
    '{coffee,crafts}', 'the programme has a line per category');
select is((select count(*)::int from listing where activity_id = id('naaien') and is_first), 1,
    'one line of them is the first');
update activity set categories = '{crafts}', place_id = id('house'), organisation_id = id('rucrea'),
                    starts_at = '2026-06-05T08:00Z'
 where activity_id = id('naaien');
select is((select array_agg(category || ' ' || (place_id = id('house')) || ' ' || (organisation_id = id('rucrea')))
             from listing where activity_id = id('naaien')), '{"crafts true true"}',
    'lines follow category, place and organisation of their activity');
select is_empty('select stale()', 'and nothing is stale after it');

update occurrence set status = 'cancelled', note = 'Ziek' where activity_id = id('koffie') and start = '2026-06-09T08:00Z';
select is((select head::text from listing where activity_id = id('koffie') and start = '2026-06-09T08:00Z'),
    '{"start":"2026-06-09T08:00:00Z","end":"2026-06-09T10:00:00Z","occurrence":"2026-06-09T08:00:00Z",'
    '"status":"cancelled","note":"Ziek","movedFrom":null,"placesLeft":null,"activity":', 'a cancelled date says so and why');
update occurrence set status = 'moved', starts_at = '2026-06-17T12:00Z', ends_at = '2026-06-17T14:00Z', note = ''
 where activity_id = id('koffie') and start = '2026-06-16T08:00Z';
select is((select head::text from listing where activity_id = id('koffie') and start = '2026-06-16T08:00Z'),
    '{"start":"2026-06-17T12:00:00Z","end":"2026-06-17T14:00:00Z","occurrence":"2026-06-16T08:00:00Z",'
    '"status":"moved","note":null,"movedFrom":"2026-06-16T08:00:00Z","placesLeft":null,"activity":', 'a moved date says where it was');
select is((select version from activity where activity_id = id('koffie'))
          > (select version from activity where activity_id = id('computer')), true,
    'an item whose dates change has a new version');
update activity set status = 'cancelled', status_note = 'Gestopt' where activity_id = id('koffie');
select is((select count(*)::int from listing where activity_id = id('koffie')
            and head like '%"status":"cancelled"%' and cancelled), 4, 'a cancelled series is cancelled on every date');
select is_empty('select stale()', 'and nothing is stale after it');

update activity set archived_at = clock_now() where activity_id = id('koffie');
select is((select count(*)::int from listing where activity_id = id('koffie')), 0, 'what is archived leaves the programme');
select is((select count(*)::int from search_entry e where e.id = id('koffie')), 0, 'and is not found any more');
update activity set archived_at = null where activity_id = id('koffie');
select is((select count(*)::int from listing where activity_id = id('koffie')), 4, 'what is brought back is listed again');
update place set archived_at = clock_now() where place_id = id('garden');
update organisation set archived_at = clock_now() where organisation_id = id('rucrea');
update project set archived_at = clock_now();
update service set archived_at = clock_now();
select is((select count(*)::int from search_entry where kind in ('place', 'organisation', 'project')
            and neighbourhood_id = id('dorp')), 2, 'archived places, organisations and projects are not found');
select is_empty('select stale()', 'and nothing is stale after it');
select * from finish();
rollback;
