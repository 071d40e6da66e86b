-- Doubles: finding them (login voordeur_work), and deciding.

-- name: duplicate_look_everywhere :none
-- Dates come nearer without anything changing.
with asked as (
    insert into duplicate_ask (neighbourhood_id, activity_id)
    select distinct o.neighbourhood_id, o.activity_id from occurrence o
     where o.status <> 'cancelled' and o.starts_at between clock_now() and clock_now() + interval '35 days')
select duplicate_look(neighbourhood_id) from neighbourhood;

-- name: duplicate_candidates :many
-- Pairs to be judged, with what is told of each; moments as seconds of the clock on the wall there.  What was asked about is no
-- longer: in one statement, so that what comes in meanwhile stays for the next look.
with asked as (delete from duplicate_ask where neighbourhood_id = $1::uuid returning activity_id)
select c.one, c.other,
       a.title as one_title, left(a.summary || e' \n' || a.text, 2000) as one_text,
       coalesce(ap.name, nullif(a.location, '')) as one_place, ao.name as one_organisation,
       extract(epoch from a.starts_at at time zone a.time_zone)::bigint as one_start,
       extract(epoch from a.ends_at at time zone a.time_zone)::bigint as one_end, a.all_day as one_all_day,
       a.rrule as one_rrule,
       b.title as other_title, left(b.summary || e' \n' || b.text, 2000) as other_text,
       coalesce(bp.name, nullif(b.location, '')) as other_place, bo.name as other_organisation,
       extract(epoch from b.starts_at at time zone b.time_zone)::bigint as other_start,
       extract(epoch from b.ends_at at time zone b.time_zone)::bigint as other_end, b.all_day as other_all_day,
       b.rrule as other_rrule
  from duplicate_candidates($1::uuid, array(select activity_id from asked), 5000) c
  join activity a on a.neighbourhood_id = $1::uuid and a.activity_id = c.one
  join activity b on b.neighbourhood_id = $1::uuid and b.activity_id = c.other
  left join place ap on ap.neighbourhood_id = $1::uuid and ap.place_id = a.place_id
  left join place bp on bp.neighbourhood_id = $1::uuid and bp.place_id = b.place_id
  left join organisation ao on ao.neighbourhood_id = $1::uuid and ao.organisation_id = a.organisation_id
  left join organisation bo on bo.neighbourhood_id = $1::uuid and bo.organisation_id = b.organisation_id;

-- name: duplicate_add :none
insert into duplicate (neighbourhood_id, one, other, because) values ($1::uuid, $2::uuid, $3::uuid, $4::text[])
on conflict (neighbourhood_id, one, other) do nothing;

-- name: duplicate_newest :many
-- The newest first.  What is open and of which one was put away meanwhile is no question any more.
select d.duplicate_id as id, d.because, d.verdict, d.kept, d.version,
       rfc3339(d.found_at) as found, rfc3339(d.decided_at) as decided, d.decided_by_name,
       duplicate_side(d.neighbourhood_id, d.one) as one, duplicate_side(d.neighbourhood_id, d.other) as other,
       duplicate_trail(d.neighbourhood_id, d.duplicate_id) as trail
  from duplicate d
  join activity a on a.neighbourhood_id = d.neighbourhood_id and a.activity_id = d.one
  join activity b on b.neighbourhood_id = d.neighbourhood_id and b.activity_id = d.other
 where d.neighbourhood_id = $1::uuid and d.verdict = $2
   and (d.verdict <> 'open' or a.archived_at is null and b.archived_at is null)
   and (d.found_at, d.duplicate_id)
       < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
 order by d.found_at desc, d.duplicate_id desc
 limit $5::integer;

-- name: duplicate_decided :many
-- What somebody decided about, the latest decision first.
select d.duplicate_id as id, d.because, d.verdict, d.kept, d.version,
       rfc3339(d.found_at) as found, rfc3339(d.decided_at) as decided, d.decided_by_name,
       duplicate_side(d.neighbourhood_id, d.one) as one, duplicate_side(d.neighbourhood_id, d.other) as other,
       duplicate_trail(d.neighbourhood_id, d.duplicate_id) as trail
  from duplicate d
 where d.neighbourhood_id = $1::uuid and d.verdict <> 'open'
   and (d.decided_at, d.duplicate_id)
       < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by d.decided_at desc, d.duplicate_id desc
 limit $4::integer;

-- name: duplicate_of_activity :many
-- Every pair with this activity in it, whatever was decided, the newest first.
select d.duplicate_id as id, d.because, d.verdict, d.kept, d.version,
       rfc3339(d.found_at) as found, rfc3339(d.decided_at) as decided, d.decided_by_name,
       duplicate_side(d.neighbourhood_id, d.one) as one, duplicate_side(d.neighbourhood_id, d.other) as other,
       duplicate_trail(d.neighbourhood_id, d.duplicate_id) as trail
  from duplicate d
 where d.neighbourhood_id = $1::uuid and (d.one = $2::uuid or d.other = $2::uuid)
   and (d.found_at, d.duplicate_id)
       < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
 order by d.found_at desc, d.duplicate_id desc
 limit $5::integer;

-- name: duplicate_count :one
-- How many questions are open, up to $2: more than that is simply many.
select count(*) as open
  from (select from duplicate d
          join activity a on a.neighbourhood_id = d.neighbourhood_id and a.activity_id = d.one
          join activity b on b.neighbourhood_id = d.neighbourhood_id and b.activity_id = d.other
         where d.neighbourhood_id = $1::uuid and d.verdict = 'open'
           and a.archived_at is null and b.archived_at is null
         limit $2::integer) q;

-- name: duplicate_find :one
select d.duplicate_id as id, d.because, d.verdict, d.kept, d.version,
       rfc3339(d.found_at) as found, rfc3339(d.decided_at) as decided, d.decided_by_name,
       duplicate_side(d.neighbourhood_id, d.one) as one, duplicate_side(d.neighbourhood_id, d.other) as other,
       duplicate_trail(d.neighbourhood_id, d.duplicate_id) as trail
  from duplicate d
 where d.neighbourhood_id = $1::uuid and d.duplicate_id = $2::uuid;

-- name: duplicate_decide :one
select duplicate_decide($1::uuid, $2::uuid, $3::integer, $4, $5::uuid) as outcome;
