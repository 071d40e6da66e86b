-- Idempotency keys: kept 24 hours, with the address of what was made, never the answer.

-- name: idempotency_claim :one
-- No row: the key is new, and taken until this transaction ends.
select same_body, address from idempotency_claim($1, $2, $3::bytea);

-- name: idempotency_made :none
select idempotency_made($1, $2, $3);
