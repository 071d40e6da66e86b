-- Everyday words, by name.  Row-level security shows them to administrators only.

-- name: synonym_all :many
select synonym_id as id, word, means, version
  from synonym
 where neighbourhood_id = $1::uuid
   and (word, synonym_id) > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by word, synonym_id
 limit $4::integer;

-- name: synonym_find :one
select synonym_id as id, word, means, version
  from synonym
 where neighbourhood_id = $1::uuid and synonym_id = $2::uuid;

-- name: synonym_insert :one
insert into synonym (neighbourhood_id, word, means) values ($1::uuid, lower($2), coalesce($3::text[], '{}'))
returning synonym_id as id, word, means, version;

-- name: synonym_update :one
update synonym set word = lower($4), means = coalesce($5::text[], '{}')
 where neighbourhood_id = $1::uuid and synonym_id = $2::uuid and version = $3::integer
returning synonym_id as id, word, means, version;
