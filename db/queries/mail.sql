-- The letters that go out, as `voordeur work` and `voordeur receive` use them (login voordeur_work).

-- name: mail_take :many
select m.mail_id as id, m.cause, m.kind, m.to_address as address, m.payload::text as payload,
       coalesce(n.name, '') as neighbourhood, mail_address_paused(m.to_address) as paused
  from mail_take($1::interval) m left join neighbourhood n using (neighbourhood_id);

-- name: mail_sent :none
select mail_sent($1::uuid);

-- name: mail_later :none
select mail_later($1::uuid, $2);

-- name: mail_give_up :none
select mail_give_up($1::uuid, $2, $3::boolean);

-- name: mail_bounced :none
select mail_bounced($1::uuid, $2);

-- name: mail_receive :one
select mail_receive(decode($1, 'hex'), $2::uuid) as outcome;

-- name: mail_forget :none
select mail_forget();
