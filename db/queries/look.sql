-- How a neighbourhood looks.  '{}' is the house's own look, and so is no row.

-- name: look_find :one
select values::text as values, values <> '{}' as own, changed_by_name as by, rfc3339(changed_at) as changed, version
  from look where neighbourhood_id = $1::uuid;

-- name: look_keep :one
-- Version 1 is that of a look that nobody changed yet.
with changed as (
    update look set values = $3::jsonb where neighbourhood_id = $1::uuid and version = $2::integer
    returning neighbourhood_id
), made as (
    insert into look (neighbourhood_id, values) select $1::uuid, $3::jsonb where $2::integer = 1
    on conflict do nothing
    returning neighbourhood_id
)
select neighbourhood_id from changed union all select neighbourhood_id from made;
