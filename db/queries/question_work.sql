-- Whom the Vraagbaak tells (login voordeur_work).

-- name: question_work_pass :many
select nb, slug, id, title, text, person, language from questions_to_pass($1::integer);

-- name: question_work_raise :none
select questions_raise();

-- name: question_work_answers :many
select nb, slug, id, answer, title, text, author, person, language from question_answers_to_tell($1::integer);

-- name: question_work_week :many
select nb, slug, person, language, week, kind, title, address from themes_to_tell($1::integer, $2::integer);
