-- What a neighbourhood sets of its outlets, what will not be printed, and how often each was shown.

-- name: outlet_setting :one
select magazine, deadline, first_day, last_day, mail_day, mail_hour, version from outlet_setting where neighbourhood_id = $1::uuid;

-- name: outlet_setting_change :one
update outlet_setting
   set magazine = coalesce($3, ''), deadline = $4::date, first_day = $5::date, last_day = $6::date, mail_day = $7::integer,
       mail_hour = $8::integer
 where neighbourhood_id = $1::uuid and version = $2::integer
returning version;

-- name: outlet_issue :one
select magazine, wall_clock(deadline::timestamp at time zone 'Europe/Amsterdam') as deadline,
       wall_clock(first_day::timestamp at time zone 'Europe/Amsterdam') as first,
       wall_clock(last_day::timestamp at time zone 'Europe/Amsterdam') as last, wall_clock(clock_now()) as printed
  from outlet_issue($1::uuid);

-- name: outlet_place :one
select name from place where neighbourhood_id = $1::uuid and place_id = $2::uuid and archived_at is null;

-- name: outlet_activity :many
select p.*
  from programme($1::uuid, clock_now(), clock_now() + interval '60 days') p
 where p.id = $2::uuid;

-- name: outlet_missing :many
-- What is on in the days of the next issue and will not be in it unless somebody confirms it, of one organisation or of all.
select a.activity_id as id, a.title, rfc3339(a.confirmed_at) as confirmed
  from outlet_issue($1::uuid) i
  join activity a on a.neighbourhood_id = $1::uuid and a.archived_at is null
   and (a.confirmed_at < i.confirmed_from or a.doubtful_at <= clock_now())
 where i.deadline is not null and ($2::uuid is null or a.organisation_id = $2::uuid)
   and exists (select from occurrence o
                where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
                  and o.starts_at >= i.first_day::timestamp at time zone 'Europe/Amsterdam'
                  and o.starts_at < (i.last_day + 1)::timestamp at time zone 'Europe/Amsterdam')
 order by a.title, a.activity_id
 limit 200;

-- name: outlet_reach :many
select outlet, coalesce(shown, -1) as shown from outlet_reach($1::uuid, $2::uuid, 28);

-- name: outlet_paper_alone :one
-- Until the end of the transaction, which lasts as long as the printing: a PDF takes a second of a whole core, and more of a busy one.
select pg_try_advisory_xact_lock(hashtext('outlet-paper')) as alone, set_config('idle_in_transaction_session_timeout', '30s', true) as held;

-- name: outlet_guide :many
select theme, number, first, name, summary, organisation, eligibility, hours, places, cost, application, waiting_time, languages,
       accessibility, telephone, email, url
  from guide($1::uuid);

-- name: outlet_today :one
select wall_clock(clock_now()) as today;
