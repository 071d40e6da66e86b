-- Asking owners whether what is due is still right (login voordeur_work).

-- name: owner_question_work_gateway :none
-- Whether text messages go anywhere.
select text_gateway_set($1::boolean);

-- name: owner_question_work_confirm_fed :none
select activities_confirm_fed();

-- name: owner_question_work_to_ask :many
select nb, person, address, language, question, round, left_over, kind, item, slug, title, place, next_at, all_day, second, magazine,
       deadline, issue, early
  from owners_to_ask($1::integer, $2::integer);

-- name: owner_question_work_tell :none
select owner_tell($1::uuid, $2::uuid, $3, $4, $5::jsonb);
