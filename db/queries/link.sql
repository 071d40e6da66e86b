-- Links of letters: what they are about, and what they do.

-- name: link_about :one
select title, slug, language, done, account from link_about($1, $2::uuid);

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

-- name: link_telephone_about :one
select title, slug, language, done, true as account from telephone_link($1::uuid);

-- name: link_telephone_press :one
select telephone_link_press($1::uuid) as done;

-- name: link_next :many
select next, neighbourhood_id as neighbourhood, ask from link_next($1, $2::uuid);

-- name: link_helpers :many
-- Offers as a visitor sees them, in the order that they are asked for.
select i.title, coalesce(o.name, i.first_name) as who, a.name as area,
       item_address(n.slug, 'aanbod', i.title, i.exchange_item_id) as address
  from exchange_item i
  join neighbourhood n using (neighbourhood_id)
  left join organisation o using (neighbourhood_id, organisation_id)
  left join area a on a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = any ($2::uuid[])
 order by array_position($2::uuid[], i.exchange_item_id);
