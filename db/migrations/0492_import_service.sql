-- A list of services, as those of organisations, places and projects (0170): what a cell says goes in.  Opening hours, ages and languages
-- have no column and stay as they are.  A row with an organisation, theme or place that is not here is not taken.

-- The themes and places that a list calls so, in its order.
create function named_themes(nb uuid, names text[]) returns text[]
language sql stable
return array(select c.slug from category c
              cross join lateral (select min(w.at) as at from unnest(names) with ordinality w (name, at)
                                   where w.name = c.slug or plain_name(w.name) = plain_name(c.name)) w
              where c.neighbourhood_id = nb and c.kind = 'theme' and w.at is not null order by w.at limit 8);

create function named_places(nb uuid, names text[]) returns uuid[]
language sql stable
return array(select found.id
               from (select import_place(nb, w.name) as id, min(w.at) as at from unnest(names) with ordinality w (name, at) group by 1) found
              where found.id is not null order by found.at limit 20);

-- What a list calls them.
create function theme_names(s service) returns text
language sql stable
return (select string_agg(c.name, ', ' order by array_position(s.themes, c.slug)) from category c
         where c.neighbourhood_id = s.neighbourhood_id and c.kind = 'theme' and c.slug = any (s.themes));

create function place_names(s service) returns text
language sql stable
return (select string_agg(p.name, ', ' order by array_position(s.places, p.place_id)) from place p
         where p.neighbourhood_id = s.neighbourhood_id and p.place_id = any (s.places));

create function import_service(nb uuid, told jsonb, dry boolean) returns text
language plpgsql volatile as $$
declare
    old service;
    new service;
    mine boolean;
    owner uuid := (select o.organisation_id from organisation o
                    where o.neighbourhood_id = nb and plain_name(told->>'organisation') in (select plain_name(x) from unnest(o.name || o.also_known_as) x)
                    order by o.archived_at nulls first, plain_name(o.name) = plain_name(told->>'organisation') desc, o.organisation_id limit 1);
    said jsonb;
    named text;
    cells jsonb := '{"summary": ["summary", ""], "text": ["markdown", ""], "eligibility": ["audience", ""], "cost_note": ["price", ""],
                     "application": ["application", ""], "waiting_time": ["waitingTime", ""], "telephone": ["telephone", ""],
                     "email": ["email", ""], "url": ["url", null], "themes": ["category", []], "places": ["location", []],
                     "areas": ["areas", []]}';
begin
    select * into old from service s
     where s.neighbourhood_id = nb
       and (s.service_id = (told->>'id')::uuid or plain_name(s.name) = plain_name(told->>'name') and s.organisation_id = owner)
     order by (s.service_id = (told->>'id')::uuid) desc nulls last, s.archived_at nulls first, s.service_id
     limit 1;
    -- Names as they were where the list says the same: one with a comma in it comes back as two.
    said := told || jsonb_build_object(
        'themes', case when array_to_string(jsonb_texts(told->'themes'), ', ') = theme_names(old) then old.themes else named_themes(nb, jsonb_texts(told->'themes')) end,
        'places', case when array_to_string(jsonb_texts(told->'places'), ', ') = place_names(old) then old.places else named_places(nb, jsonb_texts(told->'places')) end);
    if owner is null and (old.service_id is null or told->>'organisation' is not null) then
        return 'unknown_organisation';
    end if;
    foreach named in array array['themes', 'places'] loop
        if said->named is distinct from to_jsonb(old)->named
           and (select count(distinct plain_name(n)) from jsonb_array_elements_text(told->named) n) > jsonb_array_length(said->named) then
            return 'unknown_' || named;
        end if;
    end loop;
    if old.service_id is null then
        if not dry then
            insert into service (neighbourhood_id, name, summary, text, html, organisation_id, places, themes, eligibility, cost_note, application,
                                 waiting_time, telephone, email, url, areas, also_known_as, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''), coalesce(told->>'html', ''), owner,
                    jsonb_texts(said->'places')::uuid[], jsonb_texts(said->'themes'), coalesce(told->>'eligibility', ''),
                    coalesce(told->>'cost_note', ''), coalesce(told->>'application', ''), coalesce(told->>'waiting_time', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url', jsonb_texts(told->'areas'),
                    jsonb_texts(told->'also_known_as'), current_name(), 'professional');
        end if;
        return 'added';
    end if;
    mine := coalesce(old.service_id = (told->>'id')::uuid, false);
    if mine then
        cells := cells || '{"name": ["title", ""], "also_known_as": ["alsoKnownAs", []]}';
    end if;
    new := jsonb_populate_record(old, import_merge(to_jsonb(old), said, mine, cells));
    new.also_known_as := same_names(old.also_known_as, new.also_known_as);
    new.areas := same_names(old.areas, new.areas);
    if plain_name(told->>'organisation') is distinct from
       (select plain_name(o.name) from organisation o where o.neighbourhood_id = nb and o.organisation_id = old.organisation_id) then
        new.organisation_id := coalesce(owner, old.organisation_id);
    end if;
    if new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update service s
           set name = new.name, summary = new.summary, text = new.text,
               html = case when new.text = s.text then s.html else coalesce(told->>'html', '') end, organisation_id = new.organisation_id,
               places = new.places, themes = new.themes, eligibility = new.eligibility, cost_note = new.cost_note,
               application = new.application, waiting_time = new.waiting_time, telephone = new.telephone, email = new.email, url = new.url,
               areas = new.areas, also_known_as = new.also_known_as, changed_at = clock_now()
         where s.neighbourhood_id = nb and s.service_id = old.service_id;
    end if;
    return 'changed';
end $$;
