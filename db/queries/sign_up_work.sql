-- Telling those who signed up, and forgetting them (login voordeur_work).

-- name: sign_up_work_to_tell :many
select what, nb, id, person, address, language, slug, activity, title, page, place, starts, ends, all_day, guests, queue, occurrence
  from sign_ups_to_tell($1::integer);

-- name: sign_up_work_tell :none
select sign_up_tell($1::uuid, $2::uuid, $3, $4, $5::jsonb);

-- name: sign_up_work_forget :none
select sign_ups_forget();
