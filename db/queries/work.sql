-- The job table, as `voordeur work` uses it (login voordeur_work).

-- name: work_plan :none
-- A job that comes again and again: at most one is open.
insert into job (lane, kind, key, run_after) values ($1, $2, $2, clock_now() + $3::interval)
on conflict (key) where done_at is null do nothing;

-- name: work_take :many
select job_id as id, kind, coalesce(payload->>'neighbourhood', '') as neighbourhood from job_take($1, $2::interval);

-- name: work_done :none
update job set done_at = clock_now(), last_error = null where job_id = $1::bigint;

-- name: work_failed :none
update job set last_error = $2 where job_id = $1::bigint;

-- name: work_tidy :none
select work_tidy();
