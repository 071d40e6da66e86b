-- Categories, in the order the screens show them.

-- name: category_all :many
-- $2 is a kind or null for all.  What is archived is for whoever can bring it back.
select category_id as id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by,
       rfc3339(archived_at) as archived, version
  from category
 where neighbourhood_id = $1::uuid
   and kind = coalesce($2, kind)
   and (ordinal, category_id) > (coalesce($3::integer, -1), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
   and (archived_at is null or is_administrator())
 order by ordinal, category_id
 limit $5::integer;

-- name: category_find :one
select category_id as id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by,
       rfc3339(archived_at) as archived, version
  from category
 where neighbourhood_id = $1::uuid and category_id = $2::uuid;

-- name: category_insert :one
insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by)
values ($1::uuid, $2, $3, $4, $5, $6, $7::integer, $8, coalesce($9::text[], '{}'),
        coalesce($10::text[], '{}'))
returning category_id as id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by,
       rfc3339(archived_at) as archived, version;

-- name: category_update :one
update category
   set name = $4, name_en = $5, icon = $6, ordinal = $7::integer, parent = $11,
       words = coalesce($9::text[], '{}'), helped_by = coalesce($10::text[], '{}'),
       archived_at = case when $8::boolean then coalesce(archived_at, clock_now()) end
 where neighbourhood_id = $1::uuid and category_id = $2::uuid and version = $3::integer
returning category_id as id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by,
       rfc3339(archived_at) as archived, version;
