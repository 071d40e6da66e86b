-- name: health_ready :one
select true as ready;
