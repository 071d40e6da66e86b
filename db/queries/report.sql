-- Reports and what became of them.

-- name: report_may :one
select report_may($1::uuid, $2, $3::uuid, $4) as may;

-- name: report_insert :none
insert into report (neighbourhood_id, report_id, kind, item_id, reason, note)
values ($1::uuid, $2::uuid, $3, $4::uuid, $5, coalesce($6, ''));

-- name: report_list :many
select rfc3339(r.created_at) as at, r.report_id as id,
       jsonb_build_object('id', r.report_id, 'kind', r.kind, 'item', r.item_id, 'reason', r.reason, 'note', nullif(r.note, ''),
                          'title', a.title, 'text', nullif(a.text, ''),
                          'messages', case r.kind when 'message' then report_messages(r.neighbourhood_id, r.report_id) end,
                          'address', a.address, 'createdAt', rfc3339(r.created_at),
                          'outcome', r.outcome, 'decision', nullif(r.decision, ''), 'decidedAt', rfc3339(r.decided_at),
                          'version', r.version)::text as card
  from report r left join lateral report_about(r.neighbourhood_id, r.kind, r.item_id) a on true
 where r.neighbourhood_id = $1::uuid and (r.outcome is null) = $2::boolean
   and (r.created_at, r.report_id)
       > (coalesce($3::timestamptz, '-infinity'), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
 order by r.created_at, r.report_id limit $5::integer;

-- name: report_find :one
select r.report_id as id, r.kind, r.item_id, r.reason, r.outcome, r.version from report r
 where r.neighbourhood_id = $1::uuid and r.report_id = $2::uuid;

-- name: report_decide :one
update report set outcome = $4, decision = $5, decided_by = current_person(), decided_at = clock_now()
 where neighbourhood_id = $1::uuid and report_id = $2::uuid and version = $3::integer and outcome is null
returning report_id as id;

-- name: report_refuse :none
-- What is refused leaves the site; whoever placed it reads why.
update exchange_item set state = 'refused', state_reason = $3, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid and state in ('open', 'waiting', 'closed');

-- name: report_restore :none
update exchange_item set state = 'open', state_reason = null, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and exchange_item_id = $2::uuid and state = 'refused';

-- name: report_refuse_thanks :none
select thanks_refuse($1::uuid, $2::uuid, $3);

-- name: report_heard :many
select part, kind, reason, outcome, decision, title, item_id, slug, language from report_heard($1::uuid, $2::uuid);

-- name: report_tell :none
select report_tell($1::uuid, $2::uuid, $3, $4::jsonb);

-- name: report_counts :one
select reports, waiting, kept, refused, objections, restored from report_counts($1::uuid);
