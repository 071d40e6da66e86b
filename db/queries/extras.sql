-- Values of a neighbourhood's own fields, with their item.

-- name: extras_put :many
-- What is wrong with them; without a row they are written.
select key, code from extras_put($1::uuid, $2, $3::uuid, $4::jsonb);

-- name: extras_faults :many
-- What is wrong with them before there is an item.
select key, code from extras_faults($1::uuid, $2, '{}', $3::jsonb);
