-- The headline figure: the last count, its days and its organisations.

-- name: freshness_newest :many
select kind, visible, confirmed, due_week, doubtful, share, answer_days, rfc3339(date_trunc('second', counted_at)) as counted
  from freshness_newest($1::uuid);

-- name: freshness_terms :many
-- Within how many days it counts.
select t.kind, t.due_days
  from freshness_term t join freshness_rule r using (kind)
 where t.neighbourhood_id = $1::uuid and t.kind <> 'knowledge_item' -- which residents do not see
 order by r.ordinal;

-- name: freshness_days :many
select day::text as day, share from freshness_days($1::uuid);

-- name: freshness_organisations :many
select organisation_id as id, name, visible, confirmed, share, to_json(weeks)::text as weeks from freshness_organisations($1::uuid);
