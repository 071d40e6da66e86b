-- The second contact of an organisation: not for readers.

-- name: organisation_second_contact_find :one
-- No address: there is none; naming one is the next version.  No row: not yours.
select c.email, coalesce(c.version, 0) + 1 as version
  from organisation o left join organisation_second_contact c using (neighbourhood_id, organisation_id)
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid
   and ((select may_edit()) or o.organisation_id = any ((select current_organisations())::uuid[]));

-- name: organisation_second_contact_name :none
insert into organisation_second_contact (neighbourhood_id, organisation_id, email) values ($1::uuid, $2::uuid, $3)
on conflict (neighbourhood_id, organisation_id) do update set email = excluded.email, changed_at = clock_now();

-- name: organisation_second_contact_drop :none
delete from organisation_second_contact where neighbourhood_id = $1::uuid and organisation_id = $2::uuid;
