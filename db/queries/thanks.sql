-- Thanks: who gave or got one sees it, and everybody what both want on the site.

-- name: thanks_newest :many
select rfc3339(at) as at, id, card::text as card
  from thanks_newest($1::uuid, $2::timestamptz, $3::uuid, $4::integer);

-- name: thanks_own :many
select rfc3339(t.created_at) as at, t.thanks_id as id, thanks_card(t, n.slug)::text as card
  from thanks t join neighbourhood n using (neighbourhood_id)
 where t.neighbourhood_id = $1::uuid and current_person() in (t.giver_id, t.receiver_id)
   and (t.created_at, t.thanks_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by t.created_at desc, t.thanks_id desc limit $4::integer;

-- name: thanks_find :one
select t.thanks_id as id, t.version, thanks_card(t, n.slug)::text as card
  from thanks t join neighbourhood n using (neighbourhood_id)
 where t.neighbourhood_id = $1::uuid and t.thanks_id = $2::uuid;

-- name: thanks_conversation :one
-- Is it one of the asker's?
select c.conversation_id as id from conversation c where c.neighbourhood_id = $1::uuid and c.conversation_id = $2::uuid;

-- name: thanks_give :one
select thanks_give($1::uuid, $2::uuid, $3, $4) as id;

-- name: thanks_move :one
select thanks_move($1::uuid, $2::uuid, $3) as made;

-- name: thanks_told :one
select title, slug, from_name, language
  from conversation_told($1::uuid, $2::uuid, conversation_part($1::uuid, $2::uuid));

-- name: thanks_tell :none
select conversation_tell($1::uuid, $2::uuid, conversation_part($1::uuid, $2::uuid), $3, 'message', $4::jsonb);
