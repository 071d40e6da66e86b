-- Rondje wijk: what needs a call or a visit, and what was heard.

-- name: round_list :many
select place_key, place, street_address, kind, item_id, title, address, organisation, telephone, why, remark, due_at, next_at, all_day,
       tried_at, left_over
  from round_list($1::uuid, $2::integer);

-- name: round_answer_once :one
-- $7 is the key of the one who sends, if there is one; a second time it finds what the first one kept.
select same, id, kind, item, answer, note, at
  from round_answer_once($1::uuid, $2, $3::uuid, $4, $5, $6::timestamptz, $7);
