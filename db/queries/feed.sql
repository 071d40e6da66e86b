-- Calendars for whoever subscribes.

-- name: feed_activities :many
-- What is still to come, of a category, a place or an organisation, or of all; an organiser's archive stays out.
select f.*
  from activity_feed f
 where f.neighbourhood_id = $1::uuid and f.archived_at is null
   and exists (select 1 from occurrence o
                where o.neighbourhood_id = f.neighbourhood_id and o.activity_id = f.activity_id
                  and coalesce(o.ends_at, o.starts_at) > clock_now())
   and exists (select from activity a
                where a.neighbourhood_id = f.neighbourhood_id and a.activity_id = f.activity_id
                  and ($2::text is null or a.categories @> array[$2::text])
                  and ($3::uuid is null or a.place_id = $3::uuid)
                  and ($4::uuid is null or a.organisation_id = $4::uuid))
 order by f.activity_id
 limit 1000;

-- name: feed_activity :one
select f.* from activity_feed f where f.neighbourhood_id = $1::uuid and f.activity_id = $2::uuid;
