-- What `voordeur migrate` has done before (login of the owner).

-- name: migrate_applied :many
select version from schema_migration;
