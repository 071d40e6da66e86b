-- Projects.  Whose they are is row-level security's business.

-- name: project_by_name :many
select key, id, card
  from projects_by_name($1::uuid, $2, $3, $4, $5::uuid, $6::boolean, coalesce($7, ''),
                      coalesce($8::uuid, '00000000-0000-0000-0000-000000000000'), $9::integer);

-- name: project_find :one
select r.project_id as id, r.title, nullif(r.summary, '') as summary, nullif(r.text, '') as text,
       nullif(r.html, '') as html, nullif(r.contact_name, '') as contact_name,
       nullif(r.contact_telephone, '') as contact_telephone, nullif(r.contact_email, '') as contact_email, r.url,
       r.organisation_id, organisation_name(o)::text as organisation,
       r.pictures, picture_summary(i, r.pictures[1])::text as picture,
       pictures_shown(r.neighbourhood_id, r.pictures)::text as pictures_shown,
       array(select m.activity_id from project_activity m
              where m.neighbourhood_id = r.neighbourhood_id and m.project_id = r.project_id
              order by m.activity_id) as activity_ids,
       item_address(n.slug, 'projecten', r.title, r.project_id) as address,
       extras_shown(r.neighbourhood_id, 'project', r.extras)::text as extras,
       r.version, rfc3339(r.changed_at) as changed, rfc3339(r.confirmed_at) as confirmed, r.confirmed_by_name,
       r.confirmed_how, rfc3339(r.due_at) as due, rfc3339(r.doubtful_at) as doubtful,
       rfc3339(r.archived_at) as archived, r.archived_reason, r.demonstration,
       may_edit() or coalesce(r.organisation_id = any (current_organisations()), false) as may_edit
  from project r
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = r.neighbourhood_id and o.organisation_id = r.organisation_id
  left join picture i on i.neighbourhood_id = r.neighbourhood_id and i.picture_id = r.picture_id
 where r.neighbourhood_id = $1::uuid and r.project_id = $2::uuid;

-- name: project_activities :one
select project_activity_cards($1::uuid, $2::uuid) as cards;

-- name: project_insert :one
insert into project (neighbourhood_id, title, summary, text, html, contact_name, contact_telephone, contact_email, url,
                     organisation_id, pictures, confirmed_by_name, confirmed_how)
values ($1::uuid, $2, coalesce($3, ''), coalesce($4, ''), coalesce($5, ''), coalesce($6, ''), coalesce($7, ''),
        coalesce($8, ''), $9, $10::uuid, coalesce($11::picture_use[], '{}'),
        confirming_name($10::uuid), confirming_how($10::uuid))
returning project_id as id;

-- name: project_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.
update project
   set title = $4, summary = coalesce($5, ''), text = coalesce($6, ''), html = coalesce($7, ''),
       contact_name = coalesce($8, ''), contact_telephone = coalesce($9, ''), contact_email = coalesce($10, ''),
       url = $11, organisation_id = $12::uuid, pictures = coalesce($13::picture_use[], '{}'),
       archived_at = null, archived_reason = null,
       changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = confirming_name($12::uuid),
       confirmed_how = confirming_how($12::uuid)
 where neighbourhood_id = $1::uuid and project_id = $2::uuid and version = $3::integer
returning project_id as id;

-- name: project_put_activities :none
-- These and no others.
with gone as (
    delete from project_activity
     where neighbourhood_id = $1::uuid and project_id = $2::uuid and activity_id <> all (coalesce($3::uuid[], '{}')))
insert into project_activity (neighbourhood_id, project_id, activity_id)
select $1::uuid, $2::uuid, unnest($3::uuid[]) on conflict do nothing;

-- name: project_archive :one
update project set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now()
 where neighbourhood_id = $1::uuid and project_id = $2::uuid and version = $3::integer
returning project_id as id;

-- name: project_confirm :one
update project
   set archived_at = null, archived_reason = null, confirmed_at = clock_now(),
       confirmed_by_name = confirming_name(organisation_id), confirmed_how = confirming_how(organisation_id)
 where neighbourhood_id = $1::uuid and project_id = $2::uuid
returning project_id as id;
