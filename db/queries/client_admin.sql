-- Clients, as the command line makes them (login of the owner).

-- name: client_admin_create :one
insert into client (neighbourhood_id, name, secret_hash, scopes)
select neighbourhood_id, $2, $3, $4::text[] from neighbourhood where slug = $1
returning client_id;

-- name: client_admin_revoke :one
update client set revoked_at = clock_now() where client_id = $1::uuid and revoked_at is null
returning client_id;
