-- Adding letters, as everything that causes one does.

-- name: letter_add :none
select mail_add($1, $2, $3, $4::jsonb, $5::uuid, $6::timestamptz);

-- name: letter_tell :none
select notice_add($1, $2::uuid, $3, $4::jsonb, $5::uuid, coalesce($6, 'now'));

-- name: letter_withdraw :none
select mail_withdraw($1);
