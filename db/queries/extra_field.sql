-- A neighbourhood's own fields, in the order in which forms ask them.  Which of them somebody sees is row-level security's business.

-- name: extra_field_all :many
-- $2 is a kind or null for all.  What is archived is for whoever can bring it back.
select extra_field_id as id, kind, slug, type, name, name_en, nullif(hint, '') as hint, options, public, ordinal,
       case when is_administrator() then changed_by_name end as by, rfc3339(changed_at) as changed, rfc3339(archived_at) as archived, version
  from extra_field
 where neighbourhood_id = $1::uuid and kind = coalesce($2, kind) and (archived_at is null or is_administrator())
 order by kind, ordinal, slug;

-- name: extra_field_find :one
select extra_field_id as id, kind, slug, type, name, name_en, nullif(hint, '') as hint, options, public, ordinal,
       case when is_administrator() then changed_by_name end as by, rfc3339(changed_at) as changed, rfc3339(archived_at) as archived, version
  from extra_field
 where neighbourhood_id = $1::uuid and extra_field_id = $2::uuid;

-- name: extra_field_insert :one
insert into extra_field (neighbourhood_id, kind, slug, type, name, name_en, hint, options, public, ordinal)
values ($1::uuid, $2, $3, $4, $5, $6, coalesce($7, ''), coalesce($8::text[], '{}'), $9::boolean, $10::integer)
returning extra_field_id as id;

-- name: extra_field_update :one
update extra_field
   set name = $4, name_en = $5, hint = coalesce($6, ''), options = coalesce($7::text[], '{}'), public = $8::boolean,
       ordinal = $9::integer, archived_at = case when $10::boolean then coalesce(archived_at, clock_now()) end
 where neighbourhood_id = $1::uuid and extra_field_id = $2::uuid and version = $3::integer
returning extra_field_id as id;

-- name: extra_field_empty :one
delete from extra_field where neighbourhood_id = $1::uuid and extra_field_id = $2::uuid and version = $3::integer
returning extra_field_id as id;
