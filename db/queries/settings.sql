-- What every worker knows of every neighbourhood.

-- name: settings_version :one
-- Looked at each second; another number: they are read again.
select version from settings_version;

-- name: settings_all :many
select n.neighbourhood_id, n.slug, n.name, n.brand, n.host_name, n.is_default, l.values->>'door' as door, l.values->>'ground' as ground,
       m.module, m.for_residents, m.for_professionals
  from neighbourhood n
  left join look l using (neighbourhood_id)
  left join module_switch m using (neighbourhood_id)
 order by n.slug collate "C", m.module;

-- name: pg_identity :one
-- Sent by pg/ before the first statement of every request that has somebody behind it.
select set_identity($1::uuid, $2::uuid, $3, $4::int) as outcome;
