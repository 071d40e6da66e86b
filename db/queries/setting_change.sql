-- What administrators changed, the newest first.  Row-level security shows it to them only.

-- name: setting_change_newest :many
select s.setting_change_id as id, s.number, rfc3339(s.at) as at, s.by_name as by, s.part, s.kind, s.item, s.name,
       setting_differences(s.kind, s.before, s.after) as differences, s.undoes,
       exists (select from setting_change u
                where u.neighbourhood_id = s.neighbourhood_id and u.undoes = s.setting_change_id) as undone
  from setting_change s
 where s.neighbourhood_id = $1::uuid and s.number < coalesce($2::integer, 2147483647)
 order by s.number desc
 limit $3::integer;

-- name: setting_change_undo :one
select setting_undo($1::uuid, $2::uuid) as outcome;
