-- Calendars for whoever subscribes.

-- name: feed_activities :many
-- What is still to come; an organiser's archive stays out.
select f.*
  from activity_feed f
 where f.neighbourhood_id = $1::uuid and f.archived_at is null
   and exists (select 1 from occurrence o
                where o.neighbourhood_id = f.neighbourhood_id and o.activity_id = f.activity_id
                  and coalesce(o.ends_at, o.starts_at) > clock_now())
 order by f.activity_id
 limit 1000;

-- name: feed_activity :one
select f.* from activity_feed f where f.neighbourhood_id = $1::uuid and f.activity_id = $2::uuid;
