-- Asks and offers as they are compared.

-- name: fitting_item :one
-- What is compared of the item itself.
select i.exchange_item_id as id, i.title, i.text, i.category, i.times, i.languages, a.name as area, a.latitude, a.longitude,
       exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id) or has_role('connector') as may_see
  from exchange_item i
  left join area a on a.neighbourhood_id = i.neighbourhood_id and a.cbs_code = i.area
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.kind = $3;

-- name: fitting_candidates :many
select id, title, text, category, times, languages, area, latitude, longitude
  from exchange_candidates($1::uuid, $2, $3::text[], $4::integer)
 where id <> all ((select exchange_tried($1::uuid, $5::uuid))::uuid[]);
