-- What `voordeur check` and a start want to know.

-- name: check_start :one
select count_demonstration_accounts() as demonstration_accounts;
