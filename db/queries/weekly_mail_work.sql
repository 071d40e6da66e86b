-- Writing the weekly mail (login voordeur_work).

-- name: weekly_mail_work_take :many
select id, nb, slug, name, language, address, categories::text, areas::text, streets::text, week from weekly_take($1::integer);

-- name: weekly_mail_work_tell :none
select weekly_tell($1::uuid, $2, $3, $4::jsonb, $5::uuid[]);

-- name: weekly_mail_work_forget :none
select outlets_forget();
