-- "Behalve in de schoolvakantie" in a list counts as it does in the form: the activity keeps the wish, and the
-- dates within a holiday are left out.

create or replace function import_add(nb uuid, owner uuid, of_calendar text, told jsonb) returns uuid
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

create or replace function import_change(nb uuid, id uuid, told jsonb, changed text[]) returns void
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

create or replace function import_dates(nb uuid, id uuid, since timestamptz, starts timestamptz[], begins timestamptz[],
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
