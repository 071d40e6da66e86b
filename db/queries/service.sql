-- Services.  Whose they are is row-level security's business.

-- name: service_by_name :many
select key as at, id, card
  from services_by_name($1::uuid, $2, $3, $4, $5::uuid, $6::uuid, $7, $8::boolean, $9::boolean, coalesce($10, ''),
                        coalesce($11::uuid, '00000000-0000-0000-0000-000000000000'), $12::integer);

-- name: service_find :one
select s.service_id as id, s.name, s.also_known_as, nullif(s.summary, '') as summary, nullif(s.text, '') as text,
       nullif(s.html, '') as html, s.organisation_id, organisation_name(o)::text as organisation,
       s.places as place_ids, service_places(s)::text as places, s.themes, nullif(s.eligibility, '') as eligibility,
       s.minimum_age, s.maximum_age, s.free, nullif(s.cost_note, '') as cost_note, s.hours::text as hours,
       s.exceptions::text as exceptions, service_holidays(s) as holidays, s.languages, nullif(s.accessibility_note, '') as accessibility_note,
       nullif(s.application, '') as application, nullif(s.waiting_time, '') as waiting_time,
       nullif(s.telephone, '') as telephone, nullif(s.email, '') as email, s.url, s.areas, s.provision,
       item_address(n.slug, 'diensten', s.name, s.service_id) as address,
       extras_shown(s.neighbourhood_id, 'service', s.extras)::text as extras,
       s.version, rfc3339(s.changed_at) as changed, rfc3339(s.confirmed_at) as confirmed, s.confirmed_by_name,
       s.confirmed_how, rfc3339(s.due_at) as due, rfc3339(s.doubtful_at) as doubtful,
       rfc3339(s.archived_at) as archived, s.archived_reason, s.demonstration,
       may_edit() or s.organisation_id = any (current_organisations()) as may_edit
  from service s
  join neighbourhood n using (neighbourhood_id)
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
 where s.neighbourhood_id = $1::uuid and s.service_id = $2::uuid;

-- name: service_insert :one
insert into service (neighbourhood_id, name, also_known_as, summary, text, html, organisation_id, places, themes, eligibility,
                     minimum_age, maximum_age, free, cost_note, hours, exceptions, languages, accessibility_note, application,
                     waiting_time, telephone, email, url, areas, provision, confirmed_by_name, confirmed_how)
values ($1::uuid, $2, coalesce($3::text[], '{}'), coalesce($4, ''), coalesce($5, ''), coalesce($6, ''), $7::uuid,
        coalesce($8::uuid[], '{}'), coalesce($9::text[], '{}'), coalesce($10, ''), $11::integer, $12::integer, $13::boolean,
        coalesce($14, ''), $15::jsonb, $16::jsonb, coalesce($17::text[], '{}'), coalesce($18, ''), coalesce($19, ''),
        coalesce($20, ''), coalesce($21, ''), coalesce($22, ''), $23, coalesce($24::text[], '{}'),
        coalesce($25, 'unknown'), confirming_name($7::uuid), confirming_how($7::uuid))
returning service_id as id;

-- name: service_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update service
   set name = $4, also_known_as = coalesce($5::text[], '{}'), summary = coalesce($6, ''), text = coalesce($7, ''),
       html = coalesce($8, ''), organisation_id = $9::uuid, places = coalesce($10::uuid[], '{}'),
       themes = coalesce($11::text[], '{}'), eligibility = coalesce($12, ''), minimum_age = $13::integer,
       maximum_age = $14::integer, free = $15::boolean, cost_note = coalesce($16, ''), hours = $17::jsonb,
       exceptions = $18::jsonb, languages = coalesce($19::text[], '{}'), accessibility_note = coalesce($20, ''),
       application = coalesce($21, ''), waiting_time = coalesce($22, ''), telephone = coalesce($23, ''),
       email = coalesce($24, ''), url = $25, areas = coalesce($26::text[], '{}'), provision = $27,
       archived_at = null, archived_reason = null, changed_at = clock_now(), confirmed_at = clock_now(),
       confirmed_by_name = confirming_name($9::uuid), confirmed_how = confirming_how($9::uuid)
 where neighbourhood_id = $1::uuid and service_id = $2::uuid and version = $3::integer
returning service_id as id;

-- name: service_archive :one
update service set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and service_id = $2::uuid and version = $3::integer
returning service_id as id;

-- name: service_confirm :one
update service
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = confirming_name(organisation_id), confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and service_id = $2::uuid
returning service_id as id;
