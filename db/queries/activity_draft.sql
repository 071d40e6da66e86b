-- Drafts of activities, and what has been that can be copied into one.

-- name: activity_draft_newest :many
select d.activity_draft_id as id, rfc3339(d.changed_at) as changed, activity_draft_card(d) as card
  from activity_draft d
 where d.neighbourhood_id = $1::uuid
   and (d.changed_at, d.activity_draft_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by d.changed_at desc, d.activity_draft_id desc
 limit $4::integer;

-- name: activity_draft_find :one
select d.version, activity_draft_card(d) as card, d.content,
       coalesce((select picture_summary(i, uses[1]) from picture i
                  where i.neighbourhood_id = d.neighbourhood_id and i.picture_id = (uses[1]).picture_id), 'null') as picture,
       pictures_shown(d.neighbourhood_id, uses) as pictures
  from activity_draft d
 cross join lateral picture_uses(d.content) uses
 where d.neighbourhood_id = $1::uuid and d.activity_draft_id = $2::uuid;

-- name: activity_draft_insert :one
insert into activity_draft as d (neighbourhood_id, content, copy_of, because) values ($1::uuid, $2::jsonb, $3::uuid, $4)
returning d.activity_draft_id as id, activity_draft_card(d) as card;

-- name: activity_draft_change :one
update activity_draft set content = $4::jsonb, changed_at = date_trunc('second', clock_now())
 where neighbourhood_id = $1::uuid and activity_draft_id = $2::uuid and version = $3::integer
returning activity_draft_id as id;

-- name: activity_draft_remove :one
delete from activity_draft
 where neighbourhood_id = $1::uuid and activity_draft_id = $2::uuid and version = $3::integer
returning activity_draft_id as id;

-- name: activity_draft_holidays :many
-- The school holidays here by name, as days since 1970.
select h.name, h.start_date - date '1970-01-01' as first, h.end_date - date '1970-01-01' as last
  from holiday h
  join neighbourhood n on n.holiday_region = h.region
 where n.neighbourhood_id = $1::uuid
 order by h.start_date
 limit 200;

-- name: activity_draft_past :many
select rfc3339(at) as at, id, item
  from activities_past($1::uuid, $2::uuid, $3, $4::timestamptz, $5::uuid, $6::integer);

-- name: activity_draft_forget :none
-- For `voordeur work`: a draft that nobody touched for a year may hold a telephone number.
delete from activity_draft where changed_at < clock_now() - interval '1 year';
