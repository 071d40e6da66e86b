-- Pictures: their words and measures, and the pieces of them that cards show.  The pixels are files.

-- name: picture_find :one
select picture_id as id, nullif(alt, '') as alt, decorative, width, height, crop_x, crop_y, version,
       current_person() is not null and (created_by = current_person() or may_edit()) as may_edit
  from picture
 where neighbourhood_id = $1::uuid and picture_id = $2::uuid;

-- name: picture_insert :one
with piece as (
    insert into picture_crop (neighbourhood_id, picture_id, x, y)
    values ($1::uuid, $2::uuid, $6::smallint, $7::smallint))
insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash, crop_x, crop_y)
values ($1::uuid, $2::uuid, '', $3::integer, $4::integer, $5::bytea, $6::smallint, $7::smallint)
returning picture_id as id, nullif(alt, '') as alt, decorative, width, height, crop_x, crop_y, version,
          true as may_edit;

-- name: picture_describe :one
-- No row: changed meanwhile.
update picture set alt = coalesce($4, ''), decorative = $5::boolean
 where neighbourhood_id = $1::uuid and picture_id = $2::uuid and version = $3::integer
returning picture_id as id, nullif(alt, '') as alt, decorative, width, height, crop_x, crop_y, version,
          true as may_edit;

-- name: picture_has_crop :one
select exists (select from picture_crop
                where neighbourhood_id = $1::uuid and picture_id = $2::uuid
                  and x = $3::smallint and y = $4::smallint) as has;

-- name: picture_add_crop :none
-- Somebody else may have made the same piece meanwhile.
insert into picture_crop (neighbourhood_id, picture_id, x, y)
values ($1::uuid, $2::uuid, $3::smallint, $4::smallint)
on conflict do nothing;
