-- Letters that were given up.

-- name: dead_letter_list :many
select id, kind, address, why, tries, created, died, again
  from mail_dead_letters($1::timestamptz, $2::integer);

-- name: dead_letter_again :one
select mail_again($1::uuid) as done;
