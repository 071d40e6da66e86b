-- A list of organisations, places or projects: what a cell says goes in, and what is emptied in a row that carries its
-- id is emptied here. One rule for the three, so that they differ in their columns only.

-- cells: what a column is called in the list and what it becomes when its cell is emptied, by our column.
-- mine: the row carries the id; only then does an empty cell say something.
create function import_merge(old jsonb, told jsonb, mine boolean, cells jsonb) returns jsonb
language sql immutable as $$
select old || coalesce(jsonb_object_agg(c.key, coalesce(said.value, c.value->1))
                       filter (where said.value is not null or (mine and told->'cells' ? (c.value->>0))), '{}')
  from jsonb_each(cells) c, lateral (select nullif(nullif(told->c.key, 'null'), '[]') as value) said;
$$;

-- Other names as they were where the list says the same: one with a comma in it comes back as two.
create function same_names(old text[], new text[]) returns text[]
language sql immutable as $$
select case when array_to_string(new, ', ') = array_to_string(old, ', ') then old else new end;
$$;

create or replace function import_organisation(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
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
                                      telephone, email, url, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'kind', 'other'), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'street_address', ''),
                    coalesce(told->>'postal_code', ''), coalesce(told->>'locality', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url',
                    jsonb_texts(told->'also_known_as'), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.organisation_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "kind": ["kind", "other"], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update organisation o
           set name = new.name, kind = new.kind, text = new.text,
               html = case when new.text = o.text then o.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               telephone = new.telephone, email = new.email, url = new.url, also_known_as = new.also_known_as,
               changed_at = clock_now()
         where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id;
    end if;
    return 'changed';
end $$;

create or replace function import_place_row(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
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
                               longitude, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'text', ''), coalesce(told->>'html', ''),
                    coalesce(told->>'street_address', ''), coalesce(told->>'postal_code', ''),
                    coalesce(told->>'locality', ''), (told->>'latitude')::double precision,
                    (told->>'longitude')::double precision, jsonb_texts(told->'also_known_as'), current_name(),
                    'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.place_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), told, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update place p
           set name = new.name, text = new.text,
               html = case when new.text = p.text then p.html else coalesce(told->>'html', '') end,
               street_address = new.street_address, postal_code = new.postal_code, locality = new.locality,
               latitude = new.latitude, longitude = new.longitude, also_known_as = new.also_known_as,
               changed_at = clock_now()
         where p.neighbourhood_id = nb and p.place_id = old.place_id;
    end if;
    return 'changed';
end $$;

create or replace function import_project(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
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
                                 contact_email, url, organisation_id, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''),
                    coalesce(told->>'html', ''), coalesce(told->>'contact_name', ''),
                    coalesce(told->>'contact_telephone', ''), coalesce(told->>'contact_email', ''), told->>'url', owner,
                    current_name(), 'professional');
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
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update project r
           set title = new.title, summary = new.summary, text = new.text,
               html = case when new.text = r.text then r.html else coalesce(told->>'html', '') end,
               contact_name = new.contact_name, contact_telephone = new.contact_telephone,
               contact_email = new.contact_email, url = new.url, organisation_id = new.organisation_id,
               changed_at = clock_now()
         where r.neighbourhood_id = nb and r.project_id = old.project_id;
    end if;
    return 'changed';
end $$;
