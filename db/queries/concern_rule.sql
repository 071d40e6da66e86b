-- A neighbourhood's own rules about texts that speak of danger.

-- name: concern_rule_list :many
select concern_rule_id as id, kind, phrase, switched_on, created_by_name, rfc3339(changed_at) as changed, version
  from concern_rule where neighbourhood_id = $1::uuid order by kind, phrase;

-- name: concern_rule_find :one
select concern_rule_id as id, kind, phrase, switched_on, created_by_name, rfc3339(changed_at) as changed, version
  from concern_rule where neighbourhood_id = $1::uuid and concern_rule_id = $2::uuid;

-- name: concern_rule_insert :one
insert into concern_rule (neighbourhood_id, kind, phrase, switched_on) values ($1::uuid, $2, $3, $4::boolean)
returning concern_rule_id as id;

-- name: concern_rule_switch :one
update concern_rule set switched_on = $4::boolean, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and concern_rule_id = $2::uuid and version = $3::integer
returning concern_rule_id as id;
