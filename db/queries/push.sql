-- The pushes that go out, as `voordeur work` uses them (login voordeur_work).

-- name: push_take :many
-- The brand is that of the neighbourhood that it leads to.
select t.id, t.subscription, t.endpoint, t.p256dh, t.auth, t.cause, t.kind, t.payload::text as payload, t.ttl,
       coalesce(n.brand, 'ruwaard') as brand
  from push_take($1::interval) t left join neighbourhood n on n.slug = split_part(t.payload ->> 'url', '/', 2);

-- name: push_sent :none
select push_sent($1::uuid);

-- name: push_later :none
select push_later($1::uuid, $2, $3::integer);

-- name: push_give_up :none
select push_give_up($1::uuid, $2);

-- name: push_gone :none
select push_gone($1::uuid);

-- name: push_forget :none
select push_forget();
