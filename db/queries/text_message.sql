-- The text messages that go out, as `voordeur work` uses them (login voordeur_work).

-- name: text_message_take :many
select id, kind, number, payload ->> 'text' as text, payload ->> 'path' as path from text_message_take($1::interval);

-- name: text_message_sent :none
select text_message_sent($1::uuid);

-- name: text_message_later :none
select text_message_later($1::uuid, $2);

-- name: text_message_forget :none
select text_message_forget();
