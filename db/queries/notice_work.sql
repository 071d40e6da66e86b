-- What waits to be told (login voordeur_work).

-- name: notice_work_send_due :none
select notice_send_due($1::integer);

-- name: notice_work_morning :many
select id, person, language, content::text as content from notices_of_morning($1::integer, $2::integer);

-- name: notice_work_send :none
select notice_send($1::uuid);

-- name: notice_work_bundle :none
select notice_bundle($1::uuid[], $2::jsonb);
