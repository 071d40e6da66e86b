-- A list of services says all that a service has (decision 0520): what kind of provision it is, when it is open, for which ages and in which
-- languages, in the words of the API.

-- Opening hours in one cell, a line each: "MO,TU 09:00-12:30 interval 2 from 2026-01-01 until 2026-06-30 place ID note Achterom".
create function service_hours_cell(hours jsonb) returns text
language sql immutable
return (select string_agg(concat_ws(' ', array_to_string(jsonb_texts(h->'byDay'), ','), (h->>'opens') || '-' || (h->>'closes'),
                                    'interval ' || nullif(h->>'interval', '1'), 'from ' || (h->>'from'), 'until ' || (h->>'until'),
                                    'place ' || (h->>'place'), 'note ' || (h->>'note')), E'\n' order by n)
          from jsonb_array_elements(hours) with ordinality u (h, n));

-- Days on which these do not hold, likewise: "2026-12-24 until 2026-12-26 09:00-12:00 note Kerst"; without hours it is closed.
create function service_exceptions_cell(exceptions jsonb) returns text
language sql immutable
return (select string_agg(concat_ws(' ', x->>'date', 'until ' || (x->>'until'), (x->>'opens') || '-' || (x->>'closes'), 'note ' || (x->>'note')),
                          E'\n' order by n)
          from jsonb_array_elements(exceptions) with ordinality u (x, n));

-- Does it end after it begins, on days that there are?
create function service_line_holds(opens text, closes text, first text, last text) returns boolean
language sql immutable
return coalesce(opens < closes, true) and coalesce(first <= last, true)
   and (first is null or hsds_valid('date', first)) and (last is null or hsds_valid('date', last));

-- What such a cell says, as the service keeps it; null where a line cannot be read.
create function service_hours_said(cell text) returns jsonb
language sql immutable
return (select case when bool_and(coalesce(m[2], m[8]) is not null and (m[1] ~ '^[A-Z,]+$' or m[1] !~ '(^|,)[A-Z]')
                                  and service_line_holds(m[2], m[3], m[5], m[6])) then
                    jsonb_agg(jsonb_build_object(
                        'frequency', case when m[1] ~ '^[A-Z]' then 'weekly' else 'monthly' end, 'interval', coalesce(m[4]::integer, 1),
                        'byDay', string_to_array(m[1], ','), 'opens', m[2], 'closes', m[3], 'from', m[5], 'until', m[6], 'place', m[7],
                        'note', m[8]) order by n) end
          from regexp_split_to_table(btrim(cell, E' \r\n'), '\s*\n\s*') with ordinality u (line, n)
          left join lateral regexp_match(line, '^((?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)){0,6})'
                    '(?: ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00))?(?: interval ([1-9]|1[0-2]))?'
                    '(?: from (\d{4}-\d\d-\d\d))?(?: until (\d{4}-\d\d-\d\d))?(?: place ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?'
                    '(?: note (.{1,200}))?$') m on true);

create function service_exceptions_said(cell text) returns jsonb
language sql immutable
return (select case when bool_and(m[1] is not null and service_line_holds(m[3], m[4], m[1], coalesce(m[2], m[1]))) then
                    jsonb_agg(jsonb_build_object('date', m[1], 'until', m[2], 'opens', m[3], 'closes', m[4], 'note', m[5]) order by n) end
          from regexp_split_to_table(btrim(cell, E' \r\n'), '\s*\n\s*') with ordinality u (line, n)
          left join lateral regexp_match(line, '^(\d{4}-\d\d-\d\d)(?: until (\d{4}-\d\d-\d\d))?'
                    '(?: ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00))?(?: note (.{1,200}))?$') m on true);

-- The first cell of a row that no service can have; null where there is none.
create function service_cell_wrong(told jsonb, hours jsonb, exceptions jsonb) returns text
language sql immutable
return case when told->>'hours' is not null and coalesce(jsonb_array_length(hours) > 30, true) then 'wrong_hours'
            when told->>'exceptions' is not null and coalesce(jsonb_array_length(exceptions) > 60, true) then 'wrong_exceptions'
            when not coalesce(hsds_valid('age', told->>'minimum_age'), true) then 'wrong_minimum_age'
            when not coalesce(hsds_valid('age', told->>'maximum_age')
                              and (told->>'maximum_age')::numeric >= coalesce((told->>'minimum_age')::numeric, 0), true) then 'wrong_maximum_age'
            when array_to_string(jsonb_texts(told->'languages'), ',') !~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$' then 'wrong_languages'
            when told->>'provision' not in ('general', 'collective', 'individual', 'unknown') then 'wrong_provision' end;

create or replace function import_service(nb uuid, told jsonb, dry boolean) returns text
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
    wrong text;
    cells jsonb := '{"summary": ["summary", ""], "text": ["markdown", ""], "eligibility": ["audience", ""], "cost_note": ["price", ""],
                     "application": ["application", ""], "waiting_time": ["waitingTime", ""], "telephone": ["telephone", ""],
                     "email": ["email", ""], "url": ["url", null], "themes": ["category", []], "places": ["location", []],
                     "areas": ["areas", []], "hours": ["hours", []], "exceptions": ["exceptions", []], "minimum_age": ["minimumAge", null],
                     "maximum_age": ["maximumAge", null], "languages": ["languages", []], "provision": ["provision", "unknown"]}';
begin
    select * into old from service s
     where s.neighbourhood_id = nb
       and (s.service_id = (told->>'id')::uuid or plain_name(s.name) = plain_name(told->>'name') and s.organisation_id = owner)
     order by (s.service_id = (told->>'id')::uuid) desc nulls last, s.archived_at nulls first, s.service_id
     limit 1;
    wrong := service_cell_wrong(told, service_hours_said(told->>'hours'), service_exceptions_said(told->>'exceptions'));
    if wrong is not null then
        return wrong;
    end if;
    -- As it was where the list says the same: a name with a comma in it comes back as two.
    said := told || jsonb_build_object(
        'themes', case when array_to_string(jsonb_texts(told->'themes'), ', ') = theme_names(old) then old.themes else named_themes(nb, jsonb_texts(told->'themes')) end,
        'places', case when array_to_string(jsonb_texts(told->'places'), ', ') = place_names(old) then old.places else named_places(nb, jsonb_texts(told->'places')) end,
        'hours', case when told->>'hours' = service_hours_cell(old.hours) then old.hours else service_hours_said(told->>'hours') end,
        'exceptions', case when told->>'exceptions' = service_exceptions_cell(old.exceptions) then old.exceptions
                           else service_exceptions_said(told->>'exceptions') end,
        'minimum_age', (told->>'minimum_age')::numeric::integer, 'maximum_age', (told->>'maximum_age')::numeric::integer);
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
                                 waiting_time, telephone, email, url, areas, hours, exceptions, minimum_age, maximum_age, languages, provision,
                                 also_known_as, extras, confirmed_by_name, confirmed_how)
            values (nb, told->>'name', coalesce(told->>'summary', ''), coalesce(told->>'text', ''), coalesce(told->>'html', ''), owner,
                    jsonb_texts(said->'places')::uuid[], jsonb_texts(said->'themes'), coalesce(told->>'eligibility', ''),
                    coalesce(told->>'cost_note', ''), coalesce(told->>'application', ''), coalesce(told->>'waiting_time', ''),
                    coalesce(told->>'telephone', ''), coalesce(told->>'email', ''), told->>'url', jsonb_texts(told->'areas'),
                    coalesce(nullif(said->'hours', 'null'), '[]'), coalesce(nullif(said->'exceptions', 'null'), '[]'),
                    (said->>'minimum_age')::integer, (said->>'maximum_age')::integer, jsonb_texts(told->'languages'),
                    coalesce(told->>'provision', 'unknown'),
                    jsonb_texts(told->'also_known_as'), extras_with('{}', told), current_name(), 'professional');
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
    new.extras := extras_with(old.extras, told);
    if new.maximum_age < new.minimum_age then
        return 'wrong_maximum_age';
    elsif new is not distinct from old then
        return 'unchanged';
    end if;
    if not dry then
        update service s
           set name = new.name, summary = new.summary, text = new.text,
               html = case when new.text = s.text then s.html else coalesce(told->>'html', '') end, organisation_id = new.organisation_id,
               places = new.places, themes = new.themes, eligibility = new.eligibility, cost_note = new.cost_note,
               application = new.application, waiting_time = new.waiting_time, telephone = new.telephone, email = new.email, url = new.url,
               areas = new.areas, hours = new.hours, exceptions = new.exceptions, minimum_age = new.minimum_age,
               maximum_age = new.maximum_age, languages = new.languages, provision = new.provision, also_known_as = new.also_known_as, extras = new.extras,
               changed_at = clock_now()
         where s.neighbourhood_id = nb and s.service_id = old.service_id;
    end if;
    return 'changed';
end $$;
