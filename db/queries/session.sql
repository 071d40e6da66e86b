-- Sessions.  What must be known before anybody is known is asked of functions that answer one question each.

-- name: session_to_sign_in :one
select person_id, password_hash, blocked from person_to_sign_in($1);

-- name: session_client :one
select client_id, secret_hash, scopes, neighbourhood from client_to_sign_in($1::uuid);

-- name: session_failures :one
select sign_in_failures($1::bytea, $3::timestamptz) as for_email,
       sign_in_failures($2::bytea, $3::timestamptz) as for_address;

-- name: session_failed :none
select sign_in_failed($1::bytea), sign_in_failed($2::bytea);

-- name: session_open :none
select session_open($1::uuid, $2::bytea, $3::timestamptz);

-- name: session_refresh :one
select outcome, person_id from session_refresh($1::bytea, $2::bytea, $3::timestamptz);

-- name: session_close :none
select session_close($1::bytea);

-- name: session_person :one
select person_id, name, email, language, street, standing, roles, organisations from person_session($1::uuid);

-- name: session_by_letter :one
select account_use($1::uuid, $2, $3) as person_id;
