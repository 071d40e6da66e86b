-- Addresses that are looked at again and again.

-- name: source_forget :none
delete from source where neighbourhood_id = $1::uuid and organisation_id = $2::uuid and calendar = $3 and address = $4;

-- name: source_follow :one
-- Just read in by somebody: known and healthy.  A first look soon says whether it may be read by a program.
insert into source (neighbourhood_id, organisation_id, calendar, address, title, etag, last_modified, digest, format, activities,
                    leave_out, columns, read_as, looked_at, changed_at, good_at, next_look)
values ($1::uuid, $2::uuid, $3, $4, coalesce($5, ''), $6, $7, $8, $9, $10::int, $11::text[], $12::text[], $13,
        clock_now(), clock_now(), clock_now(), clock_now() + interval '5 minutes')
returning source_id as id;

-- name: source_import :one
-- What was read in from an address, to be followed from now on.
select i.status, i.source, i.organisation_id, i.calendar, i.address, i.etag, i.last_modified, i.digest, i.format, i.leave_out,
       i.columns, i.read_as, coalesce((i.report->>'activities')::int, 0) as activities
  from import i
 where i.neighbourhood_id = $1::uuid and i.import_id = $2::uuid;

-- name: source_due :many
select s.source_id as id, s.neighbourhood_id, n.slug, s.organisation_id, s.calendar, s.address, s.etag, s.last_modified,
       s.digest, s.format, s.leave_out, s.columns, s.read_as, s.rhythm, s.usual, s.activities, s.fails,
       extract(epoch from s.changed_at)::bigint as changed, extract(epoch from s.good_at)::bigint as good,
       extract(epoch from clock_now())::bigint as now, s.alarm, s.reason
  from source_take() s
  join neighbourhood n using (neighbourhood_id);

-- name: source_looked :none
update source
   set rhythm = $3::int, next_look = clock_now() + make_interval(secs => $4::int), usual = $5::int, fails = $6::int,
       alarm = $7, reason = $8, looked_at = clock_now(),
       changed_at = case when $9 = 'changed' then clock_now() else changed_at end,
       good_at = case when $9 in ('changed', 'same') then clock_now() else good_at end,
       activities = $10::int, etag = $11, last_modified = $12, digest = $13, format = $14, leased_until = null,
       hosts = nullif($15::text[], '{}'),
       history = (select coalesce(jsonb_agg(h.look order by h.nr), '[]')
                    from jsonb_array_elements(history || jsonb_build_object('at', rfc3339(clock_now()), 'outcome', $9,
                                                                            'activities', $10::int))
                         with ordinality as h (look, nr)
                   where h.nr > jsonb_array_length(history) - 59)
 where neighbourhood_id = $1::uuid and source_id = $2::uuid;

-- name: source_put_off :none
update source set leased_until = null, next_look = clock_now() + make_interval(secs => $3::int)
 where neighbourhood_id = $1::uuid and source_id = $2::uuid;

-- name: source_site :many
select robots, coalesce(robots_read_at > clock_now() - interval '24 hours', false) as fresh from site where origin = $1;

-- name: source_site_keep :none
insert into site (origin, robots, robots_read_at) values ($1, $2, clock_now())
on conflict (origin) do update set robots = excluded.robots, robots_read_at = excluded.robots_read_at;

-- name: source_site_quiet :none
insert into site (origin, quiet_until) values ($1, clock_now() + make_interval(secs => $2::int))
on conflict (origin) do update set quiet_until = greatest(site.quiet_until, excluded.quiet_until);

-- name: source_all :many
-- Those that need somebody first.
select s.* from source_shown s
  join neighbourhood n using (neighbourhood_id)
 where n.slug = $1
 order by s.alarm is null, s.organisation_title, s.address;

-- name: source_newest :many
select * from source_shown
 where neighbourhood_id = $1::uuid
   and (created_at, id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   and (not $5::boolean or alarm is not null)
 order by created_at desc, id desc
 limit $4::int;

-- name: source_find :one
select * from source_shown where neighbourhood_id = $1::uuid and id = $2::uuid;

-- name: source_change :one
-- What goes on is looked at at once: it may have changed meanwhile.
update source
   set title = coalesce($4, ''),
       paused_at = case when $5::boolean then coalesce(paused_at, clock_now()) end,
       next_look = case when paused_at is not null and not $5::boolean then clock_now() else next_look end
 where neighbourhood_id = $1::uuid and source_id = $2::uuid and version = $3::int
returning version;

-- name: source_look_now :one
-- Not twice within a minute: it is somebody else's website.  What it allows is asked anew.
with asked as (
    update site set robots_read_at = null
     where host = (select host from source where neighbourhood_id = $1::uuid and source_id = $2::uuid)
       and robots_read_at < clock_now() - interval '1 minute'
)
update source set next_look = least(next_look, greatest(clock_now(), looked_at + interval '1 minute'))
 where neighbourhood_id = $1::uuid and source_id = $2::uuid
returning source_id as id;

-- name: source_stop :one
delete from source where neighbourhood_id = $1::uuid and source_id = $2::uuid returning source_id as id;
