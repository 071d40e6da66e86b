-- The school holidays of the region that the neighbourhood lies in.

-- name: holiday_all :many
select h.holiday_id as id, h.region, h.name, h.start_date, h.end_date, h.estimated, h.changed_by_name as by,
       rfc3339(h.changed_at) as changed, h.version, h.start_date - '1970-01-01'::date as day
  from holiday h
 where h.region = (select n.holiday_region from neighbourhood n where n.neighbourhood_id = $1::uuid)
   and (h.start_date - '1970-01-01'::date, h.holiday_id)
       > (coalesce($2::integer, -2147483648), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by day, h.holiday_id
 limit $4::integer;

-- name: holiday_find :one
select h.holiday_id as id, h.region, h.name, h.start_date, h.end_date, h.estimated, h.changed_by_name as by,
       rfc3339(h.changed_at) as changed, h.version
  from holiday h
 where h.region = (select n.holiday_region from neighbourhood n where n.neighbourhood_id = $1::uuid) and h.holiday_id = $2::uuid;

-- name: holiday_insert :one
insert into holiday (region, name, start_date, end_date, estimated)
values (coalesce($2, (select n.holiday_region from neighbourhood n where n.neighbourhood_id = $1::uuid)), $3, $4::date, $5::date,
        $6::boolean)
returning holiday_id as id;

-- name: holiday_update :one
update holiday set name = $3, start_date = $4::date, end_date = $5::date, estimated = $6::boolean
 where holiday_id = $1::uuid and version = $2::integer
returning holiday_id as id;

-- name: holiday_delete :one
delete from holiday where holiday_id = $1::uuid and version = $2::integer
returning holiday_id as id;

-- name: holiday_changes :many
-- What people did to them, the newest first.
select rfc3339(c.at) as at, c.by_name as by, c.event, c.name, c.start_date, c.end_date
  from holiday_change c
 where c.region = (select n.holiday_region from neighbourhood n where n.neighbourhood_id = $1::uuid) and c.by_name is not null
 order by c.holiday_change_id desc limit 20;
