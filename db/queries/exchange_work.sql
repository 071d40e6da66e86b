-- Asks and offers in the background (login voordeur_work).

-- name: exchange_work_here :none
-- What is compared is compared as a member of the neighbourhood sees it.
select set_config('voordeur.neighbourhood', $1, true), set_config('voordeur.roles', 'resident', true);

-- name: exchange_work_due :many
select nb, id, slug, round, card->>'title' as title, card->>'text' as text, card->>'when' as moment,
       card->'area'->>'name' as area, card->>'address' as address
  from exchange_to_match($1::integer);

-- name: exchange_work_tell :none
select exchange_tell_helper($1::uuid, $2::uuid, $3::uuid, $4::jsonb);

-- name: exchange_work_reader :one
select p.person_id as person, a.language from exchange_party p join person a using (person_id)
 where p.neighbourhood_id = $1::uuid and p.exchange_item_id = $2::uuid and a.blocked_at is null;

-- name: exchange_work_news :many
select nb, id, person, null as email, null as leaves, language, what, kind, title, text, reason, address
  from exchange_to_tell($1::integer);

-- name: exchange_work_to_ask :many
select nb, id, person, email, leaves, language, what, kind, title, text, reason, address from exchange_to_ask($1::integer);

-- name: exchange_work_to_call :none
select exchange_ask_by_telephone($1::integer);

-- name: exchange_work_put_away :none
select exchange_put_away($1::integer);

-- name: exchange_work_done :none
update exchange_item set match_round = $3::integer where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid;

-- name: exchange_work_open :none
select exchange_open_waiting();

-- name: exchange_work_unread :many
select neighbourhood_id as nb, exchange_item_id as id, kind, title, text, category
  from exchange_item where terms_reading <> $1::integer and archived_at is null limit $2::integer;

-- name: exchange_work_read :none
update exchange_item set terms = coalesce($3::text[], '{}'), terms_reading = $4::integer
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid;
