-- Persons, as the command line makes them (login of the owner).

-- name: person_create :none
insert into person (email, name) values ($1, $2);

-- name: person_grant :one
insert into person_role (person_id, role, neighbourhood_id, organisation_id)
select p.person_id, $2, n.neighbourhood_id, o.organisation_id
  from person p
  left join neighbourhood n on n.slug = $3
  left join organisation o on o.neighbourhood_id = n.neighbourhood_id and o.name = $4
 where lower(p.email) = lower($1)
returning person_role_id;

-- name: person_password :one
update person set password_hash = $2 where lower(email) = lower($1) returning person_id;

-- name: person_demo_passwords :none
update person set password_hash = $1 where demonstration and password_hash is null;
