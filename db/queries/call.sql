-- Who has to be called, and what they have to hear.

-- name: call_list :many
-- What begins first stands first.
select rfc3339(c.at) as at, c.id, c.what, c.name, c.telephone, c.title, c.address, rfc3339(c.starts_at) as start, rfc3339(c.ends_at) as "end",
       c.all_day, rfc3339(c.tried_at) as tried, c.version
  from calls_to_make($1::uuid) c
 where (c.at, c.id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by c.at, c.id limit $4::integer;

-- name: call_made :one
-- 'done', 'stale', 'asked', or nothing when there is nothing to say.
select outcome from call_made($1::uuid, $2::uuid, $3::integer) as outcome;

-- name: call_answer :one
-- 'done', 'stale', 'told', or nothing when there is nothing to ask.
select outcome from call_answer($1::uuid, $2::uuid, $3::integer, $4) as outcome;
