-- The weekly mail, as readers choose it.

-- name: weekly_mail_ask :one
select id from weekly_ask($1::uuid, $2, $3, coalesce($4::text[], '{}'), coalesce($5::text[], '{}'), coalesce($6::text[], '{}'), $7);

-- name: weekly_mail_find :one
select categories, areas, streets from weekly_reader where neighbourhood_id = $1::uuid and person_id = current_person();

-- name: weekly_mail_put :none
insert into weekly_reader (neighbourhood_id, person_id, categories, areas, streets, confirmed_at)
values ($1::uuid, current_person(), coalesce($2::text[], '{}'), coalesce($3::text[], '{}'), coalesce($4::text[], '{}'), clock_now())
on conflict on constraint weekly_reader_person_id_duplicate
do update set categories = excluded.categories, areas = excluded.areas, streets = excluded.streets;

-- name: weekly_mail_end :none
delete from weekly_reader where neighbourhood_id = $1::uuid and person_id = current_person();

-- name: weekly_mail_areas :many
select cbs_code as code, name from area where neighbourhood_id = $1::uuid and latitude is not null order by name;

-- name: weekly_mail_streets :many
select street from neighbourhood_streets($1::uuid);
