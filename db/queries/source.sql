-- Addresses that are looked at again and again.

-- name: source_follow :none
-- Just read in by somebody: known, healthy, and looked at again in six hours.
insert into source (neighbourhood_id, organisation_id, calendar, address, etag, last_modified, digest, format, activities,
                    looked_at, changed_at, next_look)
values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9::int, clock_now(), clock_now(), clock_now() + interval '6 hours')
    on conflict (neighbourhood_id, organisation_id, calendar, address) do update
   set etag = excluded.etag, last_modified = excluded.last_modified, digest = excluded.digest,
       format = excluded.format, activities = excluded.activities, looked_at = clock_now(), changed_at = clock_now(),
       next_look = excluded.next_look, rhythm = 360, fails = 0, alarm = null, reason = '';

-- name: source_due :many
select s.source_id as id, s.neighbourhood_id, n.slug, s.organisation_id, s.calendar, s.address, s.etag, s.last_modified,
       s.digest, s.format, s.rhythm, s.usual, s.activities, s.fails, extract(epoch from s.changed_at)::bigint as changed
  from source_take() s
  join neighbourhood n using (neighbourhood_id);

-- name: source_looked :none
update source
   set rhythm = $3::int, next_look = clock_now() + make_interval(secs => $4::int), usual = $5::int, fails = $6::int,
       alarm = $7, reason = $8, looked_at = clock_now(),
       changed_at = case when $9 = 'changed' then clock_now() else changed_at end,
       activities = $10::int, etag = $11, last_modified = $12, digest = $13, format = $14, leased_until = null,
       history = (select coalesce(jsonb_agg(h.look order by h.nr), '[]')
                    from jsonb_array_elements(history || jsonb_build_object('at', rfc3339(clock_now()), 'outcome', $9,
                                                                            'activities', $10::int))
                         with ordinality as h (look, nr)
                   where h.nr > jsonb_array_length(history) - 59)
 where neighbourhood_id = $1::uuid and source_id = $2::uuid;

-- name: source_all :many
-- Those that need somebody first.
select s.source_id as id, organisation_name(o) as organisation, s.calendar, s.address, nullif(s.format, '') as format,
       s.rhythm, rfc3339(s.next_look) as next_look, rfc3339(s.looked_at) as looked, rfc3339(s.changed_at) as changed,
       s.activities, s.fails, s.alarm, nullif(s.reason, '') as reason, s.history
  from source s
  join neighbourhood n using (neighbourhood_id)
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
 where n.slug = $1
 order by s.alarm is null, o.name, s.address;

-- name: source_newest :many
select s.source_id as id, organisation_name(o) as organisation, s.calendar, s.address, nullif(s.format, '') as format,
       s.rhythm, rfc3339(s.next_look) as next_look, rfc3339(s.looked_at) as looked, rfc3339(s.changed_at) as changed,
       s.activities, s.fails, s.alarm, nullif(s.reason, '') as reason, s.history, rfc3339(s.created_at) as created
  from source s
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
 where s.neighbourhood_id = $1::uuid
   and (date_trunc('second', s.created_at), s.source_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 order by date_trunc('second', s.created_at) desc, s.source_id desc
 limit $4::int;
