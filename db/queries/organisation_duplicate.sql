-- Organisations that look like one and are two.

-- name: organisation_alike :many
-- Two of which nobody said anything and that may be one, with both cards.
select item as card from organisations_to_decide($1::uuid) item;

-- name: organisation_duplicate_add :one
select organisation_duplicate_add($1::uuid, $2::uuid, $3::uuid) as id;

-- name: organisation_duplicate_decide :one
select organisation_duplicate_decide($1::uuid, $2::uuid, $3::integer, $4) as id;

-- name: organisation_duplicate_find :one
select organisation_duplicate_card(d)::text as card, d.verdict, d.version from organisation_duplicate d
 where d.neighbourhood_id = $1::uuid and d.organisation_duplicate_id = $2::uuid;

-- name: organisation_duplicate_newest :many
-- The latest decision first.
select rfc3339(d.decided_at) as at, d.organisation_duplicate_id as id, organisation_duplicate_card(d)::text as card
  from organisation_duplicate d
 where d.neighbourhood_id = $1::uuid
   and (d.decided_at, d.organisation_duplicate_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by d.decided_at desc, d.organisation_duplicate_id desc limit $4::integer;
