-- Whether links to others still work, for `voordeur work`.

-- name: elsewhere_work_take :one
select nb, id, url from elsewhere_take();

-- name: elsewhere_work_checked :none
select elsewhere_checked($1::uuid, $2::uuid, $3::boolean);
