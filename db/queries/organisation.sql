-- Organisations.  Whose they are is row-level security's business.

-- name: organisation_by_name :many
select key, id, card
  from organisations_by_name($1::uuid, $2, $3, $4, $5::uuid, $6::boolean, coalesce($7, ''),
                      coalesce($8::uuid, '00000000-0000-0000-0000-000000000000'), $9::integer);

-- name: organisation_find :one
select o.organisation_id as id, o.name, o.kind, nullif(o.text, '') as text, nullif(o.html, '') as html,
       nullif(o.street_address, '') as street_address, nullif(o.postal_code, '') as postal_code,
       nullif(o.locality, '') as locality, nullif(o.telephone, '') as telephone, nullif(o.email, '') as email,
       o.url, o.also_known_as, o.pictures, picture_summary(i, o.pictures[1])::text as picture,
       pictures_shown(o.neighbourhood_id, o.pictures)::text as pictures_shown, o.since,
       item_address(n.slug, 'organisaties', o.name, o.organisation_id) as address,
       extras_shown(o.neighbourhood_id, 'organisation', o.extras)::text as extras,
       o.version, rfc3339(o.changed_at) as changed, rfc3339(o.confirmed_at) as confirmed, o.confirmed_by_name,
       o.confirmed_how, rfc3339(o.due_at) as due, rfc3339(o.doubtful_at) as doubtful,
       rfc3339(o.archived_at) as archived, o.archived_reason, o.demonstration,
       may_edit() or o.organisation_id = any (current_organisations()) as may_edit
  from organisation o
  join neighbourhood n using (neighbourhood_id)
  left join picture i on i.neighbourhood_id = o.neighbourhood_id and i.picture_id = o.picture_id
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid;

-- name: organisation_insert :one
insert into organisation (neighbourhood_id, name, kind, text, html, street_address, postal_code, locality, telephone,
                          email, url, also_known_as, pictures, since, confirmed_by_name, confirmed_how)
values ($1::uuid, $2, $3, coalesce($4, ''), coalesce($5, ''), coalesce($6, ''), coalesce($7, ''), coalesce($8, ''),
        coalesce($9, ''), coalesce($10, ''), $11, coalesce($12::text[], '{}'), coalesce($13::picture_use[], '{}'), $14::integer,
        confirming_name(null), confirming_how(null))
returning organisation_id as id;

-- name: organisation_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update organisation
   set name = $4, kind = $5, text = coalesce($6, ''), html = coalesce($7, ''), street_address = coalesce($8, ''),
       postal_code = coalesce($9, ''), locality = coalesce($10, ''), telephone = coalesce($11, ''),
       email = coalesce($12, ''), url = $13, also_known_as = coalesce($14::text[], '{}'),
       pictures = coalesce($15::picture_use[], '{}'),
       since = $16::integer, archived_at = null, archived_reason = null, changed_at = clock_now(),
       confirmed_at = clock_now(), confirmed_by_name = confirming_name(organisation_id),
       confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and organisation_id = $2::uuid and version = $3::integer
returning organisation_id as id;

-- name: organisation_archive :one
update organisation set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and organisation_id = $2::uuid and version = $3::integer
returning organisation_id as id;

-- name: organisation_confirm :one
update organisation
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = confirming_name(organisation_id), confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and organisation_id = $2::uuid
returning organisation_id as id;
