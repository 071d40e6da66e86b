-- Texts that a neighbourhood may say in its own words; '' is the usual one.

-- name: own_text_all :many
select k.part, k.key, k.most, coalesce(t.nl, '') as nl, coalesce(t.en, '') as en, t.changed_by_name as by,
       rfc3339(t.changed_at) as changed, coalesce(t.version, 1) as version
  from own_text_key k
  left join own_text t on t.neighbourhood_id = $1::uuid and t.key = k.key
 order by k.ordinal;

-- name: own_text_find :one
select k.part, k.key, k.most, coalesce(t.nl, '') as nl, coalesce(t.en, '') as en, t.changed_by_name as by,
       rfc3339(t.changed_at) as changed, coalesce(t.version, 1) as version
  from own_text_key k
  left join own_text t on t.neighbourhood_id = $1::uuid and t.key = k.key
 where k.key = $2;

-- name: own_text_keep :one
-- Version 1 is that of a text that nobody changed yet.
with changed as (
    update own_text set nl = $4, en = $5 where neighbourhood_id = $1::uuid and key = $2 and version = $3::integer
    returning key
), made as (
    insert into own_text (neighbourhood_id, key, nl, en) select $1::uuid, $2, $4, $5 where $3::integer = 1
    on conflict do nothing
    returning key
)
select key from changed union all select key from made;
