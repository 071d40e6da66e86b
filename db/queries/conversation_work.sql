-- Conversations in the background: answers that come by mail, and whom to ask how it went (login voordeur_work).

-- name: conversation_work_receive :one
select neighbourhood, conversation, part from conversation_receive($1::uuid, $2, $3::uuid, $4);

-- name: conversation_work_to_ask :many
select nb, conversation, person, reply, language, title, slug, part, other
  from conversations_to_ask($1::integer);
