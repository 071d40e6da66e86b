-- Organisations that became one.

-- name: organisation_merge_make :one
select organisation_merge($1::uuid, $2::uuid, $3::integer, $4::uuid) as id;

-- name: organisation_merge_undo :one
select organisation_merge_undo($1::uuid, $2::uuid, $3::integer) as id;

-- name: organisation_merge_find :one
select organisation_merge_card(m)::text as card, m.version from organisation_merge m
 where m.neighbourhood_id = $1::uuid and m.organisation_merge_id = $2::uuid;

-- name: organisation_merge_newest :many
select rfc3339(m.merged_at) as at, m.organisation_merge_id as id, organisation_merge_card(m)::text as card
  from organisation_merge m
 where m.neighbourhood_id = $1::uuid
   and (m.merged_at, m.organisation_merge_id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by m.merged_at desc, m.organisation_merge_id desc limit $4::integer;
