-- What a calendar said of an activity when it was last read.
--
-- A new reading is compared with this and not with the activity itself: what somebody changed by hand stays,
-- until the calendar itself says something else about that very field.

create table import_row (
    neighbourhood_id uuid not null,
    activity_id      uuid not null,
    said             jsonb not null,
    read_at          timestamptz not null default clock_now(),
    primary key (neighbourhood_id, activity_id),
    constraint import_row_activity_not_found foreign key (neighbourhood_id, activity_id)
        references activity on delete cascade
);
alter table import_row enable row level security;
create policy import_row_own on import_row
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit())
                or exists (select from activity a
                            where a.neighbourhood_id = import_row.neighbourhood_id
                              and a.activity_id = import_row.activity_id
                              and a.organisation_id = any ((select current_organisations())::uuid[]))));
grant select, insert, update on import_row to voordeur_api;

create function jsonb_texts(list jsonb) returns text[]
language sql immutable parallel safe
return array(select jsonb_array_elements_text(coalesce(list, '[]')));

-- A new activity of a calendar.  Its members are named as the columns.
create function import_add(nb uuid, owner uuid, of_calendar text, told jsonb) returns uuid
language plpgsql volatile as $$
declare
    made uuid;
begin
    insert into activity (neighbourhood_id, organisation_id, calendar, uid, title, summary, text, html, place_id,
                          location, categories, audience, free, price, price_note, contact_name, contact_telephone,
                          contact_email, url, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates, skips_holidays,
                          status, confirmed_by_name, confirmed_how)
    values (nb, owner, of_calendar, told->>'uid', told->>'title', coalesce(told->>'summary', ''),
            coalesce(told->>'text', ''), coalesce(told->>'html', ''), (told->>'place_id')::uuid,
            coalesce(told->>'location', ''), jsonb_texts(told->'categories'), jsonb_texts(told->'audience'),
            (told->>'free')::boolean, (told->>'price')::numeric, coalesce(told->>'price_note', ''),
            coalesce(told->>'contact_name', ''), coalesce(told->>'contact_telephone', ''),
            coalesce(told->>'contact_email', ''), told->>'url', (told->>'starts_at')::timestamptz,
            (told->>'ends_at')::timestamptz, (told->>'all_day')::boolean, told->>'time_zone', told->>'rrule',
            jsonb_texts(told->'rdates')::timestamptz[], jsonb_texts(told->'exdates')::timestamptz[],
            coalesce((told->>'skips_holidays')::boolean, false), told->>'status',
            (select o.name from organisation o where o.neighbourhood_id = nb and o.organisation_id = owner), 'feed')
    returning activity_id into made;
    insert into import_row (neighbourhood_id, activity_id, said) values (nb, made, told);
    return made;
end $$;

-- Only what the calendar itself changed.  An activity that had left the calendar comes back.
create function import_change(nb uuid, id uuid, told jsonb, changed text[]) returns void
language plpgsql volatile as $$
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
           archived_at = null, archived_reason = null,
           changed_at = clock_now(), confirmed_at = clock_now(), confirmed_how = 'feed',
           confirmed_by_name = (select o.name from organisation o
                                 where o.neighbourhood_id = nb and o.organisation_id = a.organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = id;
    update import_row r set said = told, read_at = clock_now()
     where r.neighbourhood_id = nb and r.activity_id = id;
end $$;

-- The dates of one activity from a day on, as the calendar has them.  What was changed here by hand stays while
-- its date is still there; a date the calendar itself moved or cancelled follows the calendar.
create function import_dates(nb uuid, id uuid, since timestamptz, starts timestamptz[], begins timestamptz[],
                             ends timestamptz[], statuses text[]) returns void
language plpgsql volatile as $$
begin
    delete from occurrence o
     where o.neighbourhood_id = nb and o.activity_id = id and o.start >= since and o.start <> all (starts);
    insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at, status)
    select nb, id, d.start, d.starts_at, d.ends_at, d.status
      from unnest(starts, begins, ends, statuses) as d (start, starts_at, ends_at, status)
        on conflict (neighbourhood_id, activity_id, start) do update
       set starts_at = excluded.starts_at, ends_at = excluded.ends_at, status = excluded.status
     where not occurrence.overridden
       and (occurrence.starts_at, occurrence.ends_at, occurrence.status)
           is distinct from (excluded.starts_at, excluded.ends_at, excluded.status);
    delete from occurrence o
     using activity a, neighbourhood n, holiday h
     where o.neighbourhood_id = nb and o.activity_id = id and o.start >= since and not o.overridden
       and a.neighbourhood_id = nb and a.activity_id = id and a.skips_holidays and a.rrule is not null
       and n.neighbourhood_id = nb and h.region = n.holiday_region
       and (o.start at time zone 'Europe/Amsterdam')::date between h.start_date and h.end_date;
end $$;

-- A name as people write it, to find what it names: small letters, no accents, single spaces.
create function plain_name(name text) returns text
language sql stable parallel safe
return btrim(regexp_replace(lower(unaccent(coalesce(name, ''))), '[^a-z0-9]+', ' ', 'g'));

-- The place that a calendar's location means: its name or one it went by, alone or before its address; or the
-- street address itself.
create function import_place(nb uuid, location text) returns uuid
language sql stable
return (
    select p.place_id
      from place p
     cross join lateral (select plain_name(location) as said) l
     where p.neighbourhood_id = nb and p.archived_at is null and l.said <> ''
       and (exists (select from unnest(p.also_known_as || p.name) as n (name)
                     where plain_name(n.name) <> ''
                       and (l.said = plain_name(n.name) or l.said like plain_name(n.name) || ' %'))
            or p.street_address <> '' and l.said like plain_name(p.street_address) || '%'
            or p.street_address <> '' and l.said like '% ' || plain_name(p.street_address) || '%')
     order by length(p.name) desc, p.place_id
     limit 1);

-- Organisations and places of a list, by name: what is there is filled in, never emptied.
create function import_organisation(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old organisation;
    new organisation;
begin
    select * into old from organisation o
     where o.neighbourhood_id = nb and plain_name(o.name) = plain_name(told->>'name')
     order by o.archived_at nulls first, o.organisation_id limit 1;
    if not found then
        if not dry then
            insert into organisation (neighbourhood_id, name, kind, text, html, street_address, postal_code, locality,
                                      telephone, email, url, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'kind', 'other'), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'street_address', ''),
                    coalesce(told->>'postal_code', ''), coalesce(told->>'locality', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url',
                    jsonb_texts(told->'also_known_as'), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    new := old;
    new.text := coalesce(told->>'text', old.text);
    new.street_address := coalesce(told->>'street_address', old.street_address);
    new.postal_code := coalesce(told->>'postal_code', old.postal_code);
    new.locality := coalesce(told->>'locality', old.locality);
    new.telephone := coalesce(told->>'telephone', old.telephone);
    new.email := coalesce(told->>'email', old.email);
    new.url := coalesce(told->>'url', old.url);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update organisation o
           set text = new.text, html = coalesce(told->>'html', o.html), street_address = new.street_address,
               postal_code = new.postal_code, locality = new.locality, telephone = new.telephone, email = new.email,
               url = new.url, changed_at = clock_now()
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id;
    end if;
    return 'changed';
end $$;

create function import_place_row(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old place;
    new place;
begin
    select * into old from place p
     where p.neighbourhood_id = nb and plain_name(p.name) = plain_name(told->>'name')
     order by p.archived_at nulls first, p.place_id limit 1;
    if not found then
        if not dry then
            insert into place (neighbourhood_id, name, text, html, street_address, postal_code, locality, latitude,
                               longitude, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'text', ''), coalesce(told->>'html', ''),
                    coalesce(told->>'street_address', ''), coalesce(told->>'postal_code', ''),
                    coalesce(told->>'locality', ''), (told->>'latitude')::double precision,
                    (told->>'longitude')::double precision, jsonb_texts(told->'also_known_as'), current_name(),
                    'professional');
        end if;
        return 'added';
    end if;
    new := old;
    new.text := coalesce(told->>'text', old.text);
    new.street_address := coalesce(told->>'street_address', old.street_address);
    new.postal_code := coalesce(told->>'postal_code', old.postal_code);
    new.locality := coalesce(told->>'locality', old.locality);
    new.latitude := coalesce((told->>'latitude')::double precision, old.latitude);
    new.longitude := coalesce((told->>'longitude')::double precision, old.longitude);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update place p
           set text = new.text, html = coalesce(told->>'html', p.html), street_address = new.street_address,
               postal_code = new.postal_code, locality = new.locality, latitude = new.latitude,
               longitude = new.longitude, changed_at = clock_now()
         where p.neighbourhood_id = nb and p.place_id = old.place_id;
    end if;
    return 'changed';
end $$;
