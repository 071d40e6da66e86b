-- Telling what came of what readers said (login voordeur_work).

-- name: correction_work_to_tell :many
select nb, id, email, number, language, outcome, title, slug, address from corrections_to_tell($1::integer);

-- name: correction_work_tell :none
select correction_tell($1::uuid, $2, $3, $4, $5::jsonb);
