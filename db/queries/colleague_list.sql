-- The list of an organisation, compared with what is there and kept.

-- name: colleague_list_organisation :one
select keeps_colleagues(o.organisation_id) as keeps from organisation o
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid;

-- name: colleague_list_themes :many
select n.name, c.slug as code from category c cross join lateral (values (c.name), (c.name_en)) n (name)
 where c.neighbourhood_id = $1::uuid and c.kind = 'activity' and c.archived_at is null order by c.ordinal, n.name;

-- name: colleague_list_areas :many
select name, cbs_code as code from area where neighbourhood_id = $1::uuid order by name;

-- name: colleague_list_compare :many
select at, outcome, field from colleagues_compared($1::uuid, $2::uuid, $3::jsonb);

-- name: colleague_list_save :none
select colleagues_keep($1::uuid, $2::uuid, $3::jsonb);
