-- Pictures: their words and measures.  The pixels are files.

-- name: picture_find :one
select picture_id as id, nullif(alt, '') as alt, width, height, version,
       current_person() is not null and (created_by = current_person() or may_edit()) as may_edit
  from picture
 where neighbourhood_id = $1::uuid and picture_id = $2::uuid;

-- name: picture_insert :one
insert into picture (neighbourhood_id, picture_id, alt, width, height, bytes_hash)
values ($1::uuid, $2::uuid, '', $3::integer, $4::integer, $5::bytea)
returning picture_id as id, nullif(alt, '') as alt, width, height, version, true as may_edit;

-- name: picture_describe :one
-- No row: changed meanwhile.
update picture set alt = coalesce($4, '')
 where neighbourhood_id = $1::uuid and picture_id = $2::uuid and version = $3::integer
returning picture_id as id, nullif(alt, '') as alt, width, height, version, true as may_edit;
