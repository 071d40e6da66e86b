-- Letters per street with a code to join by.

-- name: invitation_newest :many
select invitation_id as id, street, code, created_by_name, rfc3339(created_at) as created, rfc3339(expires_at) as expires,
       rfc3339(ended_at) as ended, members
  from invitation
 where neighbourhood_id = $1::uuid
   and (created_at, invitation_id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by created_at desc, invitation_id desc
 limit $4::integer;

-- name: invitation_insert :one
insert into invitation (neighbourhood_id, street) values ($1::uuid, btrim($2))
returning invitation_id as id, street, code, created_by_name, rfc3339(created_at) as created, rfc3339(expires_at) as expires,
          rfc3339(ended_at) as ended, members;

-- name: invitation_end :one
update invitation set ended_at = coalesce(ended_at, clock_now())
 where neighbourhood_id = $1::uuid and invitation_id = $2::uuid
returning invitation_id as id;
