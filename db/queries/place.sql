-- Places.  Whose they are is row-level security's business.

-- name: place_by_name :many
select key, id, card
  from places_by_name($1::uuid, $2, $3, $4, $5::uuid, $6::boolean, coalesce($7, ''),
                      coalesce($8::uuid, '00000000-0000-0000-0000-000000000000'), $9::integer);

-- name: place_find :one
select p.place_id as id, p.name, p.also_known_as, nullif(p.text, '') as text, nullif(p.html, '') as html,
       nullif(p.street_address, '') as street_address, nullif(p.postal_code, '') as postal_code,
       nullif(p.locality, '') as locality, p.latitude, p.longitude, p.approximate, p.wheelchair, p.accessible_toilet,
       nullif(p.accessibility_note, '') as accessibility_note,
       p.organisation_id, organisation_name(o)::text as organisation,
       p.pictures, picture_summary(i, p.pictures[1])::text as picture,
       pictures_shown(p.neighbourhood_id, p.pictures)::text as pictures_shown,
       item_address(n.slug, 'plekken', p.name, p.place_id) as address,
       extras_shown(p.neighbourhood_id, 'place', p.extras)::text as extras,
       p.version, rfc3339(p.changed_at) as changed, rfc3339(p.confirmed_at) as confirmed, p.confirmed_by_name,
       p.confirmed_how, rfc3339(p.due_at) as due, rfc3339(p.doubtful_at) as doubtful,
       rfc3339(p.archived_at) as archived, p.archived_reason, p.demonstration,
       may_edit() or coalesce(p.organisation_id = any (current_organisations()), false) as may_edit
  from place p
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = p.neighbourhood_id and o.organisation_id = p.organisation_id
  left join picture i on i.neighbourhood_id = p.neighbourhood_id and i.picture_id = p.picture_id
 where p.neighbourhood_id = $1::uuid and p.place_id = $2::uuid;

-- name: place_insert :one
insert into place (neighbourhood_id, name, also_known_as, text, html, street_address, postal_code, locality, latitude,
                   longitude, approximate, wheelchair, accessible_toilet, accessibility_note, organisation_id,
                   pictures, confirmed_by_name, confirmed_how)
values ($1::uuid, $2, coalesce($3::text[], '{}'), coalesce($4, ''), coalesce($5, ''), coalesce($6, ''),
        coalesce($7, ''), coalesce($8, ''), $9::double precision, $10::double precision, $11::boolean,
        coalesce($12, 'unknown'), $13::boolean, coalesce($14, ''), $15::uuid,
        coalesce($16::picture_use[], '{}'),
        confirming_name($15::uuid), confirming_how($15::uuid))
returning place_id as id;

-- name: place_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update place
   set name = $4, also_known_as = coalesce($5::text[], '{}'), text = coalesce($6, ''), html = coalesce($7, ''),
       street_address = coalesce($8, ''), postal_code = coalesce($9, ''), locality = coalesce($10, ''),
       latitude = $11::double precision, longitude = $12::double precision, approximate = $13::boolean,
       wheelchair = coalesce($14, 'unknown'), accessible_toilet = $15::boolean, accessibility_note = coalesce($16, ''),
       organisation_id = $17::uuid, pictures = coalesce($18::picture_use[], '{}'), archived_at = null, archived_reason = null,
       changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = confirming_name($17::uuid),
       confirmed_how = confirming_how($17::uuid)
 where neighbourhood_id = $1::uuid and place_id = $2::uuid and version = $3::integer
returning place_id as id;

-- name: place_archive :one
update place set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and place_id = $2::uuid and version = $3::integer
returning place_id as id;

-- name: place_confirm :one
update place
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = confirming_name(organisation_id), confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and place_id = $2::uuid
returning place_id as id;
