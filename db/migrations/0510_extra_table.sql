-- A neighbourhood's own fields in lists that are saved and read in again (decision 0510): a column for each of them.

-- A number or a text that a form would refuse is refused in a list as well; else extra_fault is as it was (0480).
create or replace function extra_fault(f extra_field, value jsonb) returns text
language sql stable
return case
    when f.slug is null then 'unknown'
    when value = 'null' then null
    when jsonb_typeof(value) <> case f.type when 'number' then 'number' when 'flag' then 'boolean' else 'string' end then 'type'
    when f.type = 'number' then case when abs((value #>> '{}')::numeric) > 1000000000 then 'out_of_range' end
    when f.type = 'choice' then case when value #>> '{}' = any (f.options) then null else 'unknown' end
    when f.type = 'date' then case when extra_date_valid(value #>> '{}') then null else 'invalid' end
    when length(value #>> '{}') > case f.type when 'line' then 200 else 2000 end then 'too_long'
    when f.type = 'link' then case when value #>> '{}' !~ '^https?://[^\s"<>]+$' then 'invalid' end
    when f.type = 'line' then case when value #>> '{}' ~ '\n' then 'invalid' end
end;

-- What a cell says to a field; null empties it.
create function extra_read(f extra_field, cell text) returns jsonb
language sql immutable
begin atomic
    select case
        when c.said = '' then 'null'
        when f.type = 'number' and replace(c.said, ',', '.') ~ '^-?\d{1,15}(\.\d{1,10})?$' then to_jsonb(replace(c.said, ',', '.')::numeric)
        when f.type = 'flag' and lower(c.said) in ('ja', 'yes', 'true', 'waar', '1', 'x') then 'true'
        when f.type = 'flag' and lower(c.said) in ('nee', 'no', 'false', 'onwaar', '0') then 'false'
        when f.type = 'choice' then
            to_jsonb(coalesce((select o from unnest(f.options) o where lower(o) = lower(c.said) order by o = c.said desc limit 1), c.said))
        when f.type = 'date' and c.said ~ '^\d{1,2}[-/]\d{1,2}[-/]\d{4}$' then
            to_jsonb((select format('%s-%s-%s', d[3], lpad(d[2], 2, '0'), lpad(d[1], 2, '0')) from regexp_split_to_array(c.said, '[-/]') d))
        when f.type = 'link' and c.said !~* '^[a-z][a-z0-9+.-]*:' then to_jsonb('https://' || c.said)
        else to_jsonb(c.said) end
      from (select btrim(cell, E' \t\r\n') as said) c;
end;

-- A value as the cell of a list.
create function extra_cell(of_type text, value jsonb) returns text
language sql immutable parallel safe
return case when of_type = 'number' then replace(value #>> '{}', '.', ',')
            when of_type = 'flag' then case when value = 'true' then 'ja' when value = 'false' then 'nee' end
            when of_type = 'date' then to_char((value #>> '{}')::date, 'DD-MM-YYYY')
            else value #>> '{}' end;

-- The cells of an item, of the fields that whoever asks may see, in their order.
create function extra_cells(nb uuid, of_kind text, extras jsonb) returns text[]
language sql stable
return case when extras = '{}' then '{}' else
    array(select coalesce(extra_cell(f.type, extras->f.slug), '') from extra_field f
           where f.neighbourhood_id = nb and f.kind = of_kind and f.archived_at is null order by f.ordinal, f.slug) end;

-- What there is with what is told: what is null is emptied, what is not named stays.
create function extras_with(present jsonb, told jsonb) returns jsonb
language sql immutable parallel safe
return jsonb_strip_nulls(present || coalesce(nullif(told->'extras', 'null'), '{}'));

-- What rows of a list ([{"id", "cells": {slug: text}}]) mean, in their order: the values, or the first cell that is nothing for its
-- field.  What stands there may stay, also where it is no choice any more.
create function import_extras(nb uuid, of_kind text, told jsonb) returns table (extras jsonb, slug text, code text)
language plpgsql stable as $$
declare
    asked jsonb;
    present jsonb;
begin
    for asked in select r from jsonb_array_elements(told) r loop
        present := '{}';
        if asked->>'id' is not null and asked->'cells' <> '{}' then
            execute format('select extras from %1$I where neighbourhood_id = $1 and %2$I = $2', of_kind, of_kind || '_id')
            into present using nb, (asked->>'id')::uuid;
        end if;
        select coalesce(jsonb_object_agg(c.slug, c.value), '{}'),
               (array_agg(c.slug order by c.ordinal, c.slug) filter (where c.code is not null))[1],
               (array_agg(c.code order by c.ordinal, c.slug) filter (where c.code is not null))[1]
          into extras, slug, code
          from (select f.slug, f.ordinal, v.value, case when v.value is distinct from present->f.slug then extra_fault(f, v.value) end as code
                  from jsonb_each_text(asked->'cells') s
                  join extra_field f on f.neighbourhood_id = nb and f.kind = of_kind and f.slug = s.key and f.archived_at is null
                 cross join lateral (select extra_read(f, s.value) as value) v) c;
        return next;
    end loop;
end $$;

grant insert (extras) on activity, organisation, place, service, project to voordeur_api;
grant insert (extras), update (extras) on activity to voordeur_work; -- a list that is followed at its address

-- The functions that write a row of a list write these values with it; else they are as they were (0080, 0170, 0492).

create or replace function import_organisation(nb uuid, told jsonb, dry boolean) returns text
language plpgsql as $$
declare
    old organisation;
    new organisation;
    mine boolean;
    cells jsonb := '{"text": ["markdown", ""], "street_address": ["streetAddress", ""], "postal_code": ["postalCode", ""],
                     "locality": ["locality", ""], "telephone": ["telephone", ""], "email": ["email", ""],
                     "url": ["url", null]}';
begin
    select * into old from organisation o
     where o.neighbourhood_id = nb
       and (o.organisation_id = (told->>'id')::uuid or plain_name(o.name) = plain_name(told->>'name'))
     order by (o.organisation_id = (told->>'id')::uuid) desc nulls last, o.archived_at nulls first, o.organisation_id
     limit 1;
    if not found then
        if not dry then
            insert into organisation (neighbourhood_id, name, kind, text, html, street_address, postal_code, locality,
                                      telephone, email, url, also_known_as, extras, confirmed_by_name,
                                      confirmed_how)
            values (nb, told->>'name', coalesce(told->>'kind', 'other'), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'street_address', ''),
                    coalesce(told->>'postal_code', ''), coalesce(told->>'locality', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url',
                    jsonb_texts(told->'also_known_as'), extras_with('{}', told), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.organisation_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "kind": ["kind", "other"], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    new.extras := extras_with(old.extras, told);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update organisation o
           set name = new.name, kind = new.kind, text = new.text,
               html = case when new.text = o.text then o.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               telephone = new.telephone, email = new.email, url = new.url, also_known_as = new.also_known_as,
               extras = new.extras, changed_at = clock_now()
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id;
    end if;
    return 'changed';
end $$;

create or replace function import_place_row(nb uuid, told jsonb, dry boolean) returns text
language plpgsql as $$
declare
    old place;
    new place;
    mine boolean;
    cells jsonb := '{"text": ["markdown", ""], "street_address": ["streetAddress", ""], "postal_code": ["postalCode", ""],
                     "locality": ["locality", ""], "latitude": ["latitude", null], "longitude": ["longitude", null]}';
begin
    select * into old from place p
     where p.neighbourhood_id = nb
       and (p.place_id = (told->>'id')::uuid or plain_name(p.name) = plain_name(told->>'name'))
     order by (p.place_id = (told->>'id')::uuid) desc nulls last, p.archived_at nulls first, p.place_id
     limit 1;
    if not found then
        if not dry then
            insert into place (neighbourhood_id, name, text, html, street_address, postal_code, locality, latitude,
                               longitude, also_known_as, extras, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'text', ''), coalesce(told->>'html', ''),
                    coalesce(told->>'street_address', ''), coalesce(told->>'postal_code', ''),
                    coalesce(told->>'locality', ''), (told->>'latitude')::double precision,
                    (told->>'longitude')::double precision, jsonb_texts(told->'also_known_as'), extras_with('{}', told),
                    current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.place_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    new.extras := extras_with(old.extras, told);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update place p
           set name = new.name, text = new.text,
               html = case when new.text = p.text then p.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               latitude = new.latitude, longitude = new.longitude, also_known_as = new.also_known_as,
               extras = new.extras, changed_at = clock_now()
         where p.neighbourhood_id = nb and p.place_id = old.place_id;
    end if;
    return 'changed';
end $$;

create or replace function import_project(nb uuid, told jsonb, dry boolean) returns text
language plpgsql as $$
declare
    old project;
    new project;
    mine boolean;
    owner uuid := (select o.organisation_id from organisation o
                    where o.neighbourhood_id = nb and plain_name(o.name) = plain_name(told->>'organisation')
                    order by o.archived_at nulls first, o.organisation_id limit 1);
begin
    select * into old from project r
     where r.neighbourhood_id = nb
       and (r.project_id = (told->>'id')::uuid or plain_name(r.title) = plain_name(told->>'name'))
     order by (r.project_id = (told->>'id')::uuid) desc nulls last, r.archived_at nulls first, r.project_id
     limit 1;
    if not found then
        if not dry then
            insert into project (neighbourhood_id, title, summary, text, html, contact_name, contact_telephone,
                                 contact_email, url, organisation_id, extras, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'contact_name', ''),
                    coalesce(told->>'contact_telephone', ''), coalesce(told->>'contact_email', ''), told->>'url', owner,
                    extras_with('{}', told), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.project_id = (told->>'id')::uuid, false);
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine,
        '{"summary": ["summary", ""], "text": ["markdown", ""], "contact_name": ["contact", ""],
          "contact_telephone": ["telephone", ""], "contact_email": ["email", ""], "url": ["url", null]}'));
    if mine then
        new.title := told->>'name';
    end if;
    -- By name only where the name is another's: two organisations may be called the same.
    if plain_name(told->>'organisation') is distinct from
       (select plain_name(o.name) from organisation o
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id) then
        new.organisation_id := coalesce(owner, old.organisation_id);
    end if;
    new.extras := extras_with(old.extras, told);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update project r
           set title = new.title, summary = new.summary, text = new.text,
               html = case when new.text = r.text then r.html else coalesce(told->>'html', '') end,
               contact_name = new.contact_name, contact_telephone = new.contact_telephone,
               contact_email = new.contact_email, url = new.url, organisation_id = new.organisation_id,
               extras = new.extras, changed_at = clock_now()
         where r.neighbourhood_id = nb and r.project_id = old.project_id;
    end if;
    return 'changed';
end $$;

create or replace function import_add(nb uuid, owner uuid, of_calendar text, told jsonb) returns uuid
language plpgsql as $$
declare
    made uuid;
begin
    insert into activity (neighbourhood_id, organisation_id, calendar, uid, title, summary, text, html, place_id,
                          location, categories, audience, free, price, price_note, contact_name, contact_telephone,
                          contact_email, url, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates, skips_holidays,
                          status, extras, confirmed_by_name, confirmed_how)
    values (nb, owner, of_calendar, told->>'uid', told->>'title', coalesce(told->>'summary', ''),
            coalesce(told->>'text', ''), coalesce(told->>'html', ''), (told->>'place_id')::uuid,
            coalesce(told->>'location', ''), jsonb_texts(told->'categories'), jsonb_texts(told->'audience'),
            (told->>'free')::boolean, (told->>'price')::numeric, coalesce(told->>'price_note', ''),
            coalesce(told->>'contact_name', ''), coalesce(told->>'contact_telephone', ''),
            coalesce(told->>'contact_email', ''), told->>'url', (told->>'starts_at')::timestamptz,
            (told->>'ends_at')::timestamptz, (told->>'all_day')::boolean, told->>'time_zone', told->>'rrule',
            jsonb_texts(told->'rdates')::timestamptz[], jsonb_texts(told->'exdates')::timestamptz[],
            coalesce((told->>'skips_holidays')::boolean, false), told->>'status', extras_with('{}', told),
            (select o.name from organisation o where o.neighbourhood_id = nb and o.organisation_id = owner), 'feed')
    returning activity_id into made;
    insert into import_row (neighbourhood_id, activity_id, said) values (nb, made, told);
    return made;
end $$;

create or replace function import_change(nb uuid, id uuid, told jsonb, changed text[]) returns void
language plpgsql as $$
begin
    update activity a set
           uid = told->>'uid',
           title = case when 'title' = any (changed) then told->>'title' else a.title end,
           summary = case when 'summary' = any (changed) then coalesce(told->>'summary', '') else a.summary end,
           text = case when 'text' = any (changed) then coalesce(told->>'text', '') else a.text end,
           html = case when 'text' = any (changed) then coalesce(told->>'html', '') else a.html end,
           place_id = case when 'place_id' = any (changed) then (told->>'place_id')::uuid else a.place_id end,
           location = case when 'location' = any (changed) then coalesce(told->>'location', '') else a.location end,
           categories = case when 'categories' = any (changed) then jsonb_texts(told->'categories')
                             else a.categories end,
           audience = case when 'audience' = any (changed) then jsonb_texts(told->'audience') else a.audience end,
           free = case when 'free' = any (changed) then (told->>'free')::boolean else a.free end,
           price = case when 'price' = any (changed) then (told->>'price')::numeric else a.price end,
           price_note = case when 'price_note' = any (changed) then coalesce(told->>'price_note', '')
                             else a.price_note end,
           contact_name = case when 'contact_name' = any (changed) then coalesce(told->>'contact_name', '')
                               else a.contact_name end,
           contact_telephone = case when 'contact_telephone' = any (changed)
                                    then coalesce(told->>'contact_telephone', '') else a.contact_telephone end,
           contact_email = case when 'contact_email' = any (changed) then coalesce(told->>'contact_email', '')
                                else a.contact_email end,
           url = case when 'url' = any (changed) then told->>'url' else a.url end,
           starts_at = case when 'starts_at' = any (changed) then (told->>'starts_at')::timestamptz
                            else a.starts_at end,
           ends_at = case when changed && array['starts_at', 'ends_at'] then (told->>'ends_at')::timestamptz
                          else a.ends_at end,
           all_day = case when 'all_day' = any (changed) then (told->>'all_day')::boolean else a.all_day end,
           time_zone = case when 'time_zone' = any (changed) then told->>'time_zone' else a.time_zone end,
           rrule = case when 'rrule' = any (changed) then told->>'rrule' else a.rrule end,
           rdates = case when 'rdates' = any (changed) then jsonb_texts(told->'rdates')::timestamptz[]
                         else a.rdates end,
           exdates = case when 'exdates' = any (changed) then jsonb_texts(told->'exdates')::timestamptz[]
                          else a.exdates end,
           skips_holidays = case when 'skips_holidays' = any (changed)
                                 then coalesce((told->>'skips_holidays')::boolean, false) else a.skips_holidays end,
           status = case when 'status' = any (changed) then told->>'status' else a.status end,
           extras = case when 'extras' = any (changed) then extras_with(a.extras, told) else a.extras end,
           archived_at = null, archived_reason = null,
           changed_at = clock_now(), confirmed_at = clock_now(), confirmed_how = 'feed',
           confirmed_by_name = (select o.name from organisation o
                                 where o.neighbourhood_id = nb and o.organisation_id = a.organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = id;
    update import_row r set said = told, read_at = clock_now()
     where r.neighbourhood_id = nb and r.activity_id = id;
end $$;
