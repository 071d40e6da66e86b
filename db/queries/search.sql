-- One ranked list over everything.

-- name: search_all :many
-- $3: the kinds that may be shown.  "corrected_to" is what was searched for when the words had a typing error.
select kind, start, item, corrected_to from search_all($1::uuid, $2::text, $3::text[], $4::integer);

-- name: search_shared :many
-- What professionals ask and know; for who is none there is nothing.
select jsonb_build_object('kind', kind, 'start', null, 'card', card)::text as item
  from knowledge_found($1::uuid, $2::text, '{knowledge_item,question}', $3::integer);

-- name: search_desk :many
-- Of every kind ($3) that the asker may find, what they mean most likely first.
-- Of colleagues by what is needed: words ($4), days ($5) and languages ($6).
-- Twenty: who needs more of them types another letter.
select item::text as item from desk_found($1::uuid, $2::text, $3::text[], $4, $5::text[], $6::text[]) item limit 20;
