-- "Er mist iets": what people propose, and what became of it.

-- name: proposal_once :many
-- $11 is how many a day one address may send; $12 the key of the one who sends, if there is one.
select same, id from proposal_once($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::integer, $12);

-- name: proposal_list :many
-- The oldest first: what waits for a decision or a call, or what is done.
select rfc3339(p.created_at) as at, p.proposal_id as id, p.kind, p.what, nullif(p.moment, '') as moment, nullif(p.place, '') as place,
       nullif(p.telephone, '') as telephone, nullif(p.email, '') as email, nullif(p.name, '') as name, nullif(p.consent, '') as consent, p.outcome, nullif(p.reason, '') as reason,
       proposal_item(p.neighbourhood_id, p.kind, p.item_id) as address, rfc3339(p.told_at) as told, p.version
  from proposal p
 where p.neighbourhood_id = $1::uuid and (p.told_at is null) = $2::boolean
   and (p.created_at, p.proposal_id)
       > (coalesce($3::timestamptz, '-infinity'), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
 order by p.created_at, p.proposal_id limit $5::integer;

-- name: proposal_find :one
select rfc3339(p.created_at) as at, p.proposal_id as id, p.kind, p.what, nullif(p.moment, '') as moment, nullif(p.place, '') as place,
       nullif(p.telephone, '') as telephone, nullif(p.email, '') as email, nullif(p.name, '') as name, nullif(p.consent, '') as consent, p.outcome, nullif(p.reason, '') as reason,
       proposal_item(p.neighbourhood_id, p.kind, p.item_id) as address, rfc3339(p.told_at) as told, p.version
  from proposal p
 where p.neighbourhood_id = $1::uuid and p.proposal_id = $2::uuid;

-- name: proposal_stands :one
select proposal_item($1::uuid, $2, $3::uuid) is not null as stands;

-- name: proposal_decide :one
-- Who left neither a number nor an address is not told.
update proposal set outcome = $4, reason = coalesce($5, ''), item_id = $6::uuid, decided_by = current_person(), decided_at = clock_now(),
                    told_at = case when telephone = '' and email = '' then clock_now() end
 where neighbourhood_id = $1::uuid and proposal_id = $2::uuid and version = $3::integer and outcome is null
returning proposal_id as id;

-- name: proposal_tell :none
select proposal_tell($1::uuid, $2::uuid, $3::jsonb);

-- name: proposal_told :one
update proposal set told_at = clock_now()
 where neighbourhood_id = $1::uuid and proposal_id = $2::uuid and version = $3::integer and outcome is not null and told_at is null
returning proposal_id as id;
