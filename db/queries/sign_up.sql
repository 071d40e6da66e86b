-- Signing up: who comes is for who keeps the list and for the person itself (policies of sign_up).

-- name: sign_up_terms :one
select card::text, card ->> 'version' as version from sign_up_terms_card($1::uuid, $2::uuid) as card where card is not null;

-- name: sign_up_terms_put :one
select sign_up_terms_put($1::uuid, $2::uuid, $3::integer, $4::integer, $5::integer, $6::integer) as kept;

-- name: sign_up_terms_delete :none
select sign_up_terms_delete($1::uuid, $2::uuid);

-- name: sign_up_of_activity :many
-- By date; $3 is one date, or null for all.
select rfc3339(s.start) as at, s.sign_up_id as id, sign_up_card(s)::text as card
  from sign_up s
 where s.neighbourhood_id = $1::uuid and s.activity_id = $2::uuid and s.start = coalesce($3::timestamptz, s.start)
   and (s.start, s.sign_up_id) > (coalesce($4::timestamptz, '-infinity'),
                                  coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
 order by s.start, s.sign_up_id limit $6::integer;

-- name: sign_up_mine :many
-- The asker's own that are not over, wherever.
select rfc3339(s.start) as at, s.sign_up_id as id, sign_up_card(s)::text as card
  from sign_up s join sign_up_date d using (neighbourhood_id, activity_id, start)
 where s.person_id = current_person() and s.state in ('coming', 'waiting')
   and listing_end(d.starts_at, d.ends_at) > clock_now()
   and (s.start, s.sign_up_id) > (coalesce($1::timestamptz, '-infinity'),
                                  coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))
 order by s.start, s.sign_up_id limit $3::integer;

-- name: sign_up_find :one
select s.sign_up_id as id, s.version, s.guests, s.came, s.duty, s.state,
       coalesce(s.person_id = current_person(), false) as mine, keeps_sign_ups(s.neighbourhood_id, s.activity_id) as keeper,
       coalesce(d.starts_at, s.start) <= clock_now() as begun, sign_up_card(s)::text as card
  from sign_up s left join sign_up_date d using (neighbourhood_id, activity_id, start)
 where s.neighbourhood_id = $1::uuid and s.activity_id = $2::uuid and s.sign_up_id = $3::uuid;

-- name: sign_up_keeps :one
select keeps_sign_ups($1::uuid, $2::uuid) as keeps;

-- name: sign_up_add :one
select id, state, refused
  from sign_up_add($1::uuid, $2::uuid, $3::timestamptz, $4::integer, $5, $6, $7, $8, $9, $10);

-- name: sign_up_about :one
-- What the letter that asks to confirm says.
select title, slug, language, address as page, at_place, starts, ends, all_day from sign_up_link_about($1::uuid);

-- name: sign_up_leave :none
select sign_up_leave($1::uuid, $2::uuid);

-- name: sign_up_bring :one
select sign_up_bring($1::uuid, $2::uuid, $3::integer) as fits;

-- name: sign_up_judge :none
select sign_up_judge($1::uuid, $2::uuid, $3::boolean, $4::boolean);

-- name: sign_up_duty :none
select standing_duty_set($1::uuid, $2::uuid, $3::boolean);

-- name: sign_up_mail :none
select mail_add($3, $2, 'activity', $4::jsonb, $1::uuid);
