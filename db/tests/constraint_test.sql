-- What the tables refuse, and that the name of a refusal says which field and why.
begin;
\ir fixture.sql

create function refused(statement text) returns text language plpgsql as $$
declare
    name text;
begin
    execute statement;
    return 'accepted';
exception when integrity_constraint_violation then
    get stacked diagnostics name = constraint_name;
    return name;
end $$;
-- An activity of the Haard with one column set.
create function activity_with(col text, value text) returns text language sql as $$
    select refused(format('insert into activity (neighbourhood_id, title, starts_at, %I) values (id(''dorp''), ''Titel'', ''2026-07-01T08:00Z'', %s)', col, value)) $$;
create function activity_set(col text, value text) returns text language sql as $$
    select refused(format('update activity set %I = %s where activity_id = id(''koffie'')', col, value)) $$;

insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash)
values (id('dorp'), id('koffie'), '', 600, 900, '\x01');
insert into picture_crop values (id('dorp'), id('koffie'), 50, 20);
select plan(44);

-- Every constraint of what the API writes is <table>_<column>_<code>; foreign keys to an item leave out "_id".
select is((select string_agg(conname, ' ' order by conname)
             from pg_constraint c join pg_class t on t.oid = c.conrelid
            where t.relname in ('activity', 'occurrence', 'organisation', 'place', 'project', 'service', 'picture', 'category', 'synonym',
                                'correction', 'import', 'client', 'exchange_item', 'exchange_party', 'message', 'freshness_term', 'holiday', 'question', 'question_answer', 'knowledge_item')
              and c.contype in ('c', 'f', 'u')
              and not exists (select from pg_attribute a
                               where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                                 and conname ~ ('^' || t.relname || '_' || regexp_replace(a.attname, '_id$', '(_id)?')
                                                || '_(required|unknown|too_long|too_many|too_few|invalid|out_of_range|not_found|duplicate|before_start|unsupported|house_number)$'))),
    null, 'every constraint names its column and a code');

select is(refused('insert into neighbourhood (slug, name, municipality, latitude, longitude) values (''' || slug || ''', ''X'', ''X'', 0, 0)'),
    'neighbourhood_slug_reserved', 'a neighbourhood is never called ' || slug)
  from unnest(array['werk', 'api', 'problems', 'pictures', 'feeds', 'l', 'live', 'rpde', 'hsds', 'embed', 'scherm', 'print',
                    'healthz', 'readyz', 'metrics', 'assets']) slug where length(slug) > 1;
select is(refused('insert into neighbourhood (slug, name, municipality, latitude, longitude) values (''Dorp!'', ''X'', ''X'', 0, 0)'),
    'neighbourhood_slug_invalid', 'nor with signs');

select is(activity_set('title', ''' '''), 'activity_title_required', 'a title of spaces is no title');
select is(activity_set('title', 'repeat(''x'', 121)'), 'activity_title_too_long', 'a title has an end');
select is(activity_set('categories', '''{nope}'''), 'activity_categories_unknown', 'a category is one of the neighbourhood');
select is(activity_set('categories', '''{coffee,crafts}'''), 'accepted', 'two of them are');
select is(activity_set('categories', '''{coffee,crafts,computer,coffee,crafts,coffee}'''), 'activity_categories_too_many', 'six are too many');
select is(activity_set('audience', '''{robots}'''), 'activity_audience_unknown', 'an audience is one of the list');
select is(activity_set('languages', '''{nederlands}'''), 'activity_languages_invalid', 'a language is a code');
select is(activity_set('ends_at', '''2026-06-02T07:00Z'''), 'activity_ends_at_before_start', 'nothing ends before it begins');
select is(activity_set('starts_at', '''-infinity'''), 'activity_starts_at_out_of_range', 'nothing began before all time');
select is(activity_set('starts_at', '''2026-06-02T07:00:00.5Z'''), 'activity_starts_at_out_of_range', 'nor between two seconds');
select is(activity_set('price', '-1'), 'activity_price_out_of_range', 'nobody is paid to come');
select is(activity_set('price', '3'), 'activity_price_invalid', 'what is free has no price');
select is(activity_set('url', '''javascript:alert(1)'''), 'activity_url_invalid', 'a link leads to the web');
select is(activity_set('organisation_id', 'gen_random_uuid()'), 'activity_organisation_not_found', 'an organisation that is not there');
select is(activity_set('place_id', 'id(''other_house'')'), 'activity_place_not_found', 'a place of another neighbourhood is not there');
select is(activity_set('pictures', 'array[(gen_random_uuid(), null, null)]::picture_use[]'), 'activity_picture_not_found',
    'a picture that is not there');
select is(activity_set('pictures', 'array[(id(''koffie''), null, null), (gen_random_uuid(), null, null)]::picture_use[]'),
    'activity_pictures_not_found', 'nor is the second');
select is(activity_set('pictures', 'array[(id(''koffie''), null, null), (id(''koffie''), null, null)]::picture_use[]'),
    'activity_pictures_duplicate', 'the same picture twice');
select is(activity_set('pictures', 'array[(id(''koffie''), 50, 10)]::picture_use[]'), 'activity_pictures_not_found',
    'a piece of a picture that nobody made');
select is(activity_set('pictures', 'array[(id(''koffie''), 50, 20)]::picture_use[]'), 'accepted', 'one that was made');
select is(refused('update picture set decorative = true, alt = ''Iets'' where picture_id = id(''koffie'')'),
    'picture_alt_invalid', 'what is decoration has no words');
select is(refused('insert into category (neighbourhood_id, slug, name, name_en) values (id(''dorp''), ''coffee'', ''X'', ''X'')'),
    'category_slug_duplicate', 'a category is there once');
select is(refused('insert into synonym (neighbourhood_id, word, means) values (id(''dorp''), ''pc'', ''{x}'')'),
    'synonym_word_duplicate', 'an everyday word is there once');
select is(refused('update place set longitude = null where place_id = id(''house'')'), 'place_longitude_required',
    'half a point is no point');

-- What is filled in.
select is(rfc3339('2026-07-01T10:00:00.9+02'), '2026-07-01T08:00:00Z', 'a moment is written in UTC and whole seconds');
insert into place (neighbourhood_id, place_id, name, postal_code) values (id('dorp'), id('client'), 'Zonder punt', '5344 AB');
select results_eq('select latitude, longitude, approximate from place where place_id = id(''client'')',
    'values (51.77::float8, 5.51::float8, true)', 'a place without a point stands at the centre of its postcode area');
update place set latitude = 51.7, longitude = 5.5, approximate = false where place_id = id('client');
update place set postal_code = '5344 AC' where place_id = id('client');
select results_eq('select latitude, approximate from place where place_id = id(''client'')', 'values (51.7::float8, false)',
    'a point that was set stays');
select * from finish();
rollback;
