-- Links of letters: what they are about, and what they do.

-- name: link_about :one
select title, slug, language, done from link_about($1, $2::uuid);

-- name: link_owner_about :one
select title, slug, language, address, place, next_at, all_day, answer, answered_at from owner_question_about($1::uuid);

-- name: link_owner_press :one
select owner_question_press($1::uuid, $2, $3) as done;

-- name: link_owner_together :many
select t.question as id, a.title, a.slug, a.language, a.address, a.place, a.next_at, a.all_day, a.answer, a.answered_at
  from owner_questions_together($1::uuid) with ordinality t (question, n)
 cross join lateral owner_question_about(t.question) a
 order by t.n;

-- name: link_act :one
select link_act($1, $2::uuid) as done;

-- name: link_sign_up_about :one
select title, slug, language, address, at_place, starts, ends, all_day, state, place from sign_up_link_about($1::uuid);

-- name: link_sign_up_press :one
select sign_up_link_press($1::uuid, $2) as done;

-- name: link_weekly_about :one
select title, slug, language, done from weekly_link($1, $2::uuid);

-- name: link_weekly_items :many
select activity_id as id, title from weekly_items($1::uuid);

-- name: link_weekly_press :one
select weekly_press($1, $2::uuid, $3::uuid) as done;

-- name: link_next :one
select link_next($1, $2::uuid) as next;
