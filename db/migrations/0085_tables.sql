-- Tables that were saved, changed in a spreadsheet and read in again: what carries the id of something here is
-- that, whatever it is called by now.

-- An activity as the cells of a list.  The days are on the clock of the neighbourhood; what a list has no cell
-- for (pictures, extra dates, signing up) is not in it and stays as it is.
create view activity_table with (security_invoker) as
select a.neighbourhood_id, a.activity_id, a.activity_id as id, a.organisation_id, a.archived_at, a.starts_at, a.uid,
       a.title, a.summary, a.text,
       to_char(w.start, 'DD-MM-YYYY') as date,
       case when not a.all_day then to_char(w.start, 'HH24:MI') end as start_time,
       case when a.rrule is null and w.last::date > w.start::date
                 and (a.all_day or w.last - w.start >= interval '1 day') then to_char(w.last, 'DD-MM-YYYY')
       end as end_date,
       case when not a.all_day then to_char(w.last, 'HH24:MI') end as end_time,
       a.rrule,
       nullif(concat_ws(', ', (select string_agg(distinct to_char(x at time zone 'Europe/Amsterdam', 'DD-MM-YYYY'), ', ')
                                 from unnest(a.exdates) x),
                        case when a.skips_holidays then 'schoolvakantie' end), '') as except_on,
       coalesce(p.name, a.location) as location,
       case when a.price_note ~ '[0-9]' then a.price_note
            else concat_ws(' ', case when a.free then 'gratis' else replace(a.price::text, '.', ',') end,
                           nullif(a.price_note, '')) end as price,
       (select string_agg(coalesce(c.name, s.slug), ', ' order by s.nr)
          from unnest(a.categories) with ordinality s (slug, nr)
          left join category c on c.neighbourhood_id = a.neighbourhood_id and c.kind = 'activity' and c.slug = s.slug)
           as categories,
       (select string_agg(w.word, ', ')
          from (values ('everyone', 'iedereen'), ('children', 'kinderen'), ('youth', 'jongeren'),
                       ('adults', 'volwassenen'), ('seniors', 'ouderen'), ('parents', 'ouders'), ('women', 'vrouwen'),
                       ('men', 'mannen'), ('newcomers', 'nieuwkomers'), ('carers', 'mantelzorgers')) w (code, word)
         where w.code = any (a.audience)) as audience,
       o.name as organisation, a.contact_name, a.contact_telephone, a.contact_email, a.url,
       case when a.status = 'cancelled' then 'afgelast' end as status
  from activity a
 cross join lateral (
    select a.starts_at at time zone 'Europe/Amsterdam' as start,
           (a.ends_at at time zone 'Europe/Amsterdam') - case when a.all_day then interval '1 second' else interval '0' end
               as last) w
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
  left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id;
grant select on activity_table to voordeur_api;

-- A change by hand, in a list: only the fields that were changed in it.  What a calendar said is left as it was, so
-- that its next reading changes nothing that it does not say anew.
create function import_edit(nb uuid, id uuid, told jsonb, changed text[]) returns void
language plpgsql volatile as $$
declare
    before jsonb;
    own_uid text;
begin
    select r.said into before from import_row r where r.neighbourhood_id = nb and r.activity_id = id;
    select a.uid into own_uid from activity a where a.neighbourhood_id = nb and a.activity_id = id;
    perform import_change(nb, id, told || jsonb_build_object('uid', own_uid), changed);
    update import_row r set said = before where r.neighbourhood_id = nb and r.activity_id = id;
    update activity a
       set confirmed_by_name = confirming_name(a.organisation_id), confirmed_how = confirming_how(a.organisation_id)
     where a.neighbourhood_id = nb and a.activity_id = id;
end $$;

create or replace function import_organisation(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old organisation;
    new organisation;
begin
    select * into old from organisation o
     where o.neighbourhood_id = nb
       and (o.organisation_id = (told->>'id')::uuid or plain_name(o.name) = plain_name(told->>'name'))
     order by (o.organisation_id = (told->>'id')::uuid) desc nulls last, o.archived_at nulls first, o.organisation_id
     limit 1;
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
    if old.organisation_id = (told->>'id')::uuid then
        new.name := told->>'name';
    end if;
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
           set name = new.name, text = new.text, html = coalesce(told->>'html', o.html),
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               telephone = new.telephone, email = new.email, url = new.url, changed_at = clock_now()
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id;
    end if;
    return 'changed';
end $$;

create or replace function import_place_row(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old place;
    new place;
begin
    select * into old from place p
     where p.neighbourhood_id = nb
       and (p.place_id = (told->>'id')::uuid or plain_name(p.name) = plain_name(told->>'name'))
     order by (p.place_id = (told->>'id')::uuid) desc nulls last, p.archived_at nulls first, p.place_id
     limit 1;
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
    if old.place_id = (told->>'id')::uuid then
        new.name := told->>'name';
    end if;
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
           set name = new.name, text = new.text, html = coalesce(told->>'html', p.html),
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               latitude = new.latitude, longitude = new.longitude, changed_at = clock_now()
         where p.neighbourhood_id = nb and p.place_id = old.place_id;
    end if;
    return 'changed';
end $$;

create function import_project(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old project;
    new project;
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
                                 contact_email, url, organisation_id, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'contact_name', ''),
                    coalesce(told->>'contact_telephone', ''), coalesce(told->>'contact_email', ''), told->>'url', owner,
                    current_name(), 'professional');
        end if;
        return 'added';
    end if;
    new := old;
    if old.project_id = (told->>'id')::uuid then
        new.title := told->>'name';
    end if;
    new.summary := coalesce(told->>'summary', old.summary);
    new.text := coalesce(told->>'text', old.text);
    new.contact_name := coalesce(told->>'contact_name', old.contact_name);
    new.contact_telephone := coalesce(told->>'contact_telephone', old.contact_telephone);
    new.contact_email := coalesce(told->>'contact_email', old.contact_email);
    new.url := coalesce(told->>'url', old.url);
    -- By name only where the name is another's: two organisations may be called the same.
    if plain_name(told->>'organisation') is distinct from
       (select plain_name(o.name) from organisation o
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id) then
        new.organisation_id := coalesce(owner, old.organisation_id);
    end if;
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update project r
           set title = new.title, summary = new.summary, text = new.text, html = coalesce(told->>'html', r.html),
               contact_name = new.contact_name, contact_telephone = new.contact_telephone,
               contact_email = new.contact_email, url = new.url, organisation_id = new.organisation_id,
               changed_at = clock_now()
         where r.neighbourhood_id = nb and r.project_id = old.project_id;
    end if;
    return 'changed';
end $$;
