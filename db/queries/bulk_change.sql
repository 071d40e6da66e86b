-- Bulk changes: one thing done to many activities, and undone.  $3 is the rest of the body as JSON.

-- name: bulk_change_faults :many
-- What is wrong with what is asked, as pointers into the body.
select pointer, code from bulk_change_faults($1::uuid, $2, $3::jsonb, $4::uuid[]) limit 32;

-- name: bulk_change_preview :one
select bulk_change_preview($1::uuid, $2, $3::jsonb, $4::uuid[]) as id;

-- name: bulk_change_newest :many
-- What was done, the newest first.
select c.bulk_change_id as id, rfc3339(c.created_at) as made, bulk_change_card(c) as card
  from bulk_change c
 where c.neighbourhood_id = $1::uuid and c.status <> 'previewed'
   and (c.created_at, c.bulk_change_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by c.created_at desc, c.bulk_change_id desc
 limit $4::integer;

-- name: bulk_change_find :one
select c.bulk_change_id as id, c.what, c.status, c.version, bulk_change_card(c) as card, bulk_change_items(c) as items,
       (select count(*) from bulk_change_item i
         where i.neighbourhood_id = c.neighbourhood_id and i.bulk_change_id = c.bulk_change_id
           and i.changes) as activities
  from bulk_change c
 where c.neighbourhood_id = $1::uuid and c.bulk_change_id = $2::uuid;

-- name: bulk_change_mark_done :one
-- Who marks it is the one who does it: no row when somebody was first.
update bulk_change set status = 'done', done_at = clock_now()
 where neighbourhood_id = $1::uuid and bulk_change_id = $2::uuid and version = $3::integer and status = 'previewed'
returning bulk_change_id as id;

-- name: bulk_change_do :many
select pointer, code from bulk_change_do($1::uuid, $2::uuid) limit 32;

-- name: bulk_change_mark_undone :one
update bulk_change set status = 'undone', undone_at = clock_now(), undone_by_name = current_name()
 where neighbourhood_id = $1::uuid and bulk_change_id = $2::uuid and version = $3::integer and status = 'done'
returning bulk_change_id as id;

-- name: bulk_change_undo :none
select bulk_change_undo($1::uuid, $2::uuid);

-- name: bulk_change_forget :none
-- For `voordeur work`: what was looked at a day ago and not done.
delete from bulk_change where status = 'previewed' and created_at < clock_now() - interval '1 day';
