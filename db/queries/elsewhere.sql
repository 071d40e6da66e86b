-- Groups and sites of others.  Who may keep them is row-level security's business.

-- name: elsewhere_by_name :many
select lower(e.name) as key, e.elsewhere_id as id, elsewhere_card(e, o)::text as card
  from elsewhere e
  left join organisation o using (neighbourhood_id, organisation_id)
 where e.neighbourhood_id = $1::uuid and e.archived_at is null
   and (lower(e.name), e.elsewhere_id) > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by lower(e.name), e.elsewhere_id limit $4::integer;

-- name: elsewhere_find :one
select e.elsewhere_id as id, e.name, e.url, e.kind, nullif(e.note, '') as note, e.organisation_id, organisation_name(o)::text as organisation,
       e.dead_since is null as works, rfc3339(e.checked_at) as checked,
       e.version, rfc3339(e.changed_at) as changed, rfc3339(e.confirmed_at) as confirmed, e.confirmed_by_name, e.confirmed_how,
       rfc3339(e.due_at) as due, rfc3339(e.doubtful_at) as doubtful, rfc3339(e.archived_at) as archived, e.archived_reason, e.demonstration,
       may_edit() as may_edit
  from elsewhere e
  left join organisation o using (neighbourhood_id, organisation_id)
 where e.neighbourhood_id = $1::uuid and e.elsewhere_id = $2::uuid;

-- name: elsewhere_insert :one
insert into elsewhere (neighbourhood_id, name, url, kind, note, organisation_id, confirmed_by_name, confirmed_how)
values ($1::uuid, $2, $3, $4, coalesce($5, ''), $6::uuid, confirming_name($6::uuid), confirming_how($6::uuid))
returning elsewhere_id as id;

-- name: elsewhere_update :one
-- Whoever changes it has looked at it: that confirms it, brings it back, and makes it theirs where nobody keeps it.
update elsewhere
   set name = $4, url = $5, kind = $6, note = coalesce($7, ''), organisation_id = $8::uuid, person_id = coalesce(person_id, current_person()),
       archived_at = null, archived_reason = null, changed_at = clock_now(), confirmed_at = clock_now(),
       confirmed_by_name = confirming_name($8::uuid), confirmed_how = confirming_how($8::uuid)
 where neighbourhood_id = $1::uuid and elsewhere_id = $2::uuid and version = $3::integer
returning elsewhere_id as id;

-- name: elsewhere_archive :one
update elsewhere set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and elsewhere_id = $2::uuid and version = $3::integer
returning elsewhere_id as id;

-- name: elsewhere_confirm :one
update elsewhere
   set person_id = coalesce(person_id, current_person()), archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = confirming_name(organisation_id), confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and elsewhere_id = $2::uuid
returning elsewhere_id as id;
