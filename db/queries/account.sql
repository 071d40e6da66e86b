-- Accounts: becoming a member, getting in again, and leaving.

-- name: account_ask :one
select id, kind, slug, language from account_ask($1, $2, $3, $4, $5, $6, $7, $8);

-- name: account_move :one
select id, slug, language from account_move($1, $2);

-- name: account_leave :none
select account_leave();

-- name: account_export :one
select (account_export() || jsonb_build_object('extras', account_extras()))::text as export;

-- name: account_password :one
select account_password() as hash;

-- name: account_set_password :none
select account_set_password($1);

-- name: account_sign_out :none
select account_sign_out();
