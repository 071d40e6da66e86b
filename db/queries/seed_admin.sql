-- The programme for demonstration, as `voordeur seed` sets it (login of the owner).

-- name: seed_admin_here :one
select neighbourhood_id as id, name from neighbourhood where slug = $1;

-- name: seed_admin_forget_past :none
-- Single dates that have been: they get a new one.
with past as (
    delete from project_activity l using activity a
     where a.neighbourhood_id = $1::uuid and a.calendar = 'voorbeeld' and a.rrule is null
       and coalesce(a.ends_at, a.starts_at) < clock_now() - interval '1 day'
       and l.neighbourhood_id = a.neighbourhood_id and l.activity_id = a.activity_id)
delete from activity a
 where a.neighbourhood_id = $1::uuid and a.calendar = 'voorbeeld' and a.rrule is null
   and not exists (select from occurrence d
                    where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
                      and coalesce(d.ends_at, d.starts_at) >= clock_now() - interval '1 day');

-- name: seed_admin_names :one
-- "known": it was set before.
select (select organisation_id from organisation where neighbourhood_id = $1::uuid and name = $2) as organisation,
       (select place_id from place where neighbourhood_id = $1::uuid and name = $3) as place,
       exists (select from activity a
                where a.neighbourhood_id = $1::uuid and a.calendar = 'voorbeeld' and a.uid = $4) as known;

-- name: seed_admin_when :one
-- The first date: $1 weekday, $2 week from this one or $3 nth of the month before last, $4 days more, from $5 to $6
-- o'clock; $7 are extra dates so many weeks later.
with today as (
    select (clock_now() at time zone 'Europe/Amsterdam')::date as day
), month as (
    select (date_trunc('month', day) - interval '2 months')::date as first,
           (date_trunc('month', day) - interval '1 month')::date - 1 as last from today
), begins as (
    select case when $3::integer > 0
                then first + ($1::integer - extract(isodow from first)::integer + 7) % 7 + 7 * ($3::integer - 1)
                when $3::integer < 0
                then last - (extract(isodow from last)::integer - $1::integer + 7) % 7
                else date_trunc('week', day)::date + 7 * $2::integer + $1::integer - 1 end as day
      from today, month
)
select rfc3339((day + $5::time) at time zone 'Europe/Amsterdam') as start,
       rfc3339((day + coalesce($4::integer, case when $6::time <= $5::time then 1 else 0 end) + $6::time)
               at time zone 'Europe/Amsterdam') as "end",
       array(select rfc3339((day + 7 * week + $5::time) at time zone 'Europe/Amsterdam')
               from unnest($7::integer[]) as week) as rdates
  from begins;

-- name: seed_admin_mark :none
update activity
   set calendar = 'voorbeeld', uid = $3, demonstration = true, confirmed_by_name = $5, confirmed_how = 'owner',
       confirmed_at = clock_now() - $4::integer * interval '1 day', changed_at = clock_now() - $4::integer * interval '1 day'
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid;

-- name: seed_admin_due :none
-- Due so many days ago on whatever day of the year that is, also where a season asks for it earlier; NULL: as its term has it.
update activity
   set due_at = clock_now() - $3::integer * interval '1 day',
       doubtful_at = clock_now() - $3::integer * interval '1 day' + freshness_grace()
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid and $3::integer is not null;

-- name: seed_admin_change_date :none
-- The date that is the $3rd from now on: $4 is its status, $5 days later from $6 to $7 o'clock when it is moved.
update occurrence o
   set status = $4, note = $8, overridden = true,
       starts_at = case when $4 = 'moved' then (coming.day + $5::integer + $6::time) at time zone 'Europe/Amsterdam'
                        else o.starts_at end,
       ends_at = case when $4 = 'moved' then (coming.day + $5::integer + $7::time) at time zone 'Europe/Amsterdam'
                      else o.ends_at end
  from (select d.start, (d.start at time zone 'Europe/Amsterdam')::date as day
          from occurrence d
         where d.neighbourhood_id = $1::uuid and d.activity_id = $2::uuid and d.start > clock_now()
         order by d.start offset $3::integer - 1 limit 1) coming
 where o.neighbourhood_id = $1::uuid and o.activity_id = $2::uuid and o.start = coming.start;

-- name: seed_admin_link :none
insert into project_activity (neighbourhood_id, project_id, activity_id)
select neighbourhood_id, project_id, $2::uuid from project where neighbourhood_id = $1::uuid and title = $3
on conflict do nothing;
