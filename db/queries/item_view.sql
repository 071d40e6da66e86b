-- How often items are looked at.

-- name: item_view_add :none
select item_view_add($1::uuid, $2, $3::uuid, $4::integer);
