-- Programs of others, as an administrator of the neighbourhood or the operator manages them.  The functions
-- look whether the asker is one.

-- name: client_all :many
select id, neighbourhood, name, scopes, created, revoked
  from clients_of($1)
 where (name, id) > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by name, id
 limit $4::integer;

-- name: client_add :one
select id, neighbourhood, name, scopes, created, revoked from client_add($1, $2, $3, $4::text[]);

-- name: client_revoke :one
select id from client_revoke($1::uuid) as id where id is not null;
