-- HSDS 3 in and out.

-- name: hsds_import :many
select file, line, id, outcome, member, code from hsds_import($1::uuid, $2::jsonb, $3::boolean, $4::boolean);

-- name: hsds_tables :one
select hsds_tables($1::uuid)::text as tables;

-- name: hsds_services :one
select hsds_services($1::uuid, $2::integer, $3::integer)::text as services;

-- name: hsds_here :one
-- For the command line: where it is, and that it keeps that neighbourhood.
select n.neighbourhood_id, n.slug, n.name, set_config('voordeur.neighbourhood', n.neighbourhood_id::text, true) as here,
       set_config('voordeur.roles', 'admin_professionals', true) as roles
  from neighbourhood n where n.slug = $1;
