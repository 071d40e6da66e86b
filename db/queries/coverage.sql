-- Coverage: what the coming weeks have, counted; and the moments between which they lie.

-- name: coverage_counts :many
select kind, key, name, name_en, weight, activities, times from coverage_counts($1::uuid);

-- name: coverage_period :one
select rfc3339(date_trunc('second', clock_now())) as "from",
       rfc3339(date_trunc('second', clock_now()) + coverage_days() * interval '1 day') as until,
       coverage_walk()::integer as walk;
