-- How long something of each kind holds here, beside what a neighbourhood begins with.

-- name: freshness_term_all :many
select t.kind, t.due_days, t.doubtful_days, t.archived_days, t.seasons, r.due_days as usual, t.changed_by_name as by,
       rfc3339(t.changed_at) as changed, t.version
  from freshness_term t join freshness_rule r using (kind)
 where t.neighbourhood_id = $1::uuid
 order by r.ordinal;

-- name: freshness_term_find :one
select t.kind, t.due_days, t.doubtful_days, t.archived_days, t.seasons, r.due_days as usual, t.changed_by_name as by,
       rfc3339(t.changed_at) as changed, t.version
  from freshness_term t join freshness_rule r using (kind)
 where t.neighbourhood_id = $1::uuid and t.kind = $2;

-- name: freshness_term_change :one
update freshness_term
   set due_days = $4::integer, doubtful_days = $5::integer, archived_days = $6::integer, seasons = coalesce($7::text[], '{}')
 where neighbourhood_id = $1::uuid and kind = $2 and version = $3::integer
returning kind;
