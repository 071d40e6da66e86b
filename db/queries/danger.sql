-- What a text that speaks of danger is known by.

-- name: danger_rules :many
-- Those of the neighbourhood's own.
select kind, phrase, switched_on from concern_rule where neighbourhood_id = $1::uuid order by kind, phrase;
