-- Knowledge in the background (login voordeur_work).

-- name: knowledge_item_work_ask :many
select nb, slug, id, title, text, due, person, language from knowledge_to_ask($1::integer);

-- name: knowledge_item_work_age :none
select knowledge_age($1::integer);
