-- The devices on which the asker is told; row-level security leaves no others.

-- name: push_subscription_add :one
select push_subscribe($1, $2, $3, $4) as id;

-- name: push_subscription_list :many
select s.push_subscription_id as id, s.device, rfc3339(s.created_at) as created
  from push_subscription s order by s.created_at, s.push_subscription_id;

-- name: push_subscription_delete :one
delete from push_subscription s where s.push_subscription_id = $1::uuid returning s.push_subscription_id as id;
