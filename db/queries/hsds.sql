-- HSDS 3 in and out.

-- name: hsds_import :many
select coalesce(t.file, i.file) as file, coalesce(t.line, i.line) as line, coalesce(t.id, i.id) as id, i.name, i.outcome,
       hsds_told_member(t.file, i.member) as member, i.code
  from hsds_import($1::uuid, $2::jsonb, $3::boolean, $4::boolean) with ordinality i (file, line, id, name, outcome, member, code, at)
  left join hsds_told($2::jsonb) t on t.made = i.id
 order by i.at;

-- name: hsds_tables :one
select hsds_tables($1::uuid)::text as tables;

-- name: hsds_services :one
select hsds_services($1::uuid, $2::integer, $3::integer)::text as services;

-- name: hsds_here :one
-- For the command line: where it is, and that it keeps that neighbourhood.
select n.neighbourhood_id, n.slug, n.name, set_config('voordeur.neighbourhood', n.neighbourhood_id::text, true) as here,
       set_config('voordeur.roles', 'admin_professionals', true) as roles
  from neighbourhood n where n.slug = $1;
