-- The person who asks.

-- name: me_find :one
select s.person_id, s.name, s.email, s.language, s.street, s.standing, s.roles, s.organisations, p.version
  from person_session($1::uuid) s join person p on p.person_id = s.person_id;

-- name: me_change :one
update person set language = $3, street = btrim($4) where person_id = $1::uuid and version = $2::integer returning person_id;
