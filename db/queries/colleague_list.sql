-- The list of an organisation, compared with what is there and kept.

-- name: colleague_list_organisation :one
select keeps_colleagues(o.organisation_id) as keeps from organisation o
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid;

-- name: colleague_list_themes :many
select n.name, c.slug as code from category c cross join lateral (values (c.name), (c.name_en)) n (name)
 where c.neighbourhood_id = $1::uuid and c.kind = 'activity' and c.archived_at is null order by c.ordinal, n.name;

-- name: colleague_list_areas :many
select name, cbs_code as code from area where neighbourhood_id = $1::uuid order by name;

-- name: colleague_list_compare :many
select at, outcome, field, code from colleagues_compared($1::uuid, $2::uuid, $3::jsonb);

-- name: colleague_list_save :none
select colleagues_keep($1::uuid, $2::uuid, $3::jsonb);

-- name: colleague_list_gone :many
-- Who stands here for the organisation and is not on its list, neither by address nor by name; $3 also has the rows that are wrong.
with said as materialized (select lower(r.name) as name, lower(r.email) as email from jsonb_to_recordset($3::jsonb) r (name text, email text))
select c.colleague_id as id, c.name, c.version from colleague c
 where c.neighbourhood_id = $1::uuid and c.organisation_id = $2::uuid and c.archived_at is null
   and not exists (select from said s where s.name = lower(c.name))
   and not exists (select from said s where s.email = lower(c.email) and s.email <> '')
 order by lower(c.name), c.colleague_id limit 500;

-- name: colleague_list_table :many
-- Who stands here for the organisation, as its list says it.
select c.name, c.job_title, c.email, c.telephone, c.days, c.languages, c.expertise,
       (select string_agg(t.name, '; ' order by t.ordinal) from category t
         where t.neighbourhood_id = c.neighbourhood_id and t.kind = 'activity' and t.slug = any (c.themes)) as themes,
       (select string_agg(a.name, '; ' order by a.name) from area a
         where a.neighbourhood_id = c.neighbourhood_id and a.cbs_code = any (c.areas)) as areas,
       array_to_string(c.streets, '; ') as streets, c.walk_in_for,
       (select string_agg(hours_line_words(h.line), E'\n' order by h.at) from jsonb_array_elements(c.walk_in_hours) with ordinality h (line, at)) as walk_in_hours,
       p.name as walk_in_place
  from colleague c
  left join place p on p.neighbourhood_id = c.neighbourhood_id and p.place_id = c.walk_in_place
 where c.neighbourhood_id = $1::uuid and c.organisation_id = $2::uuid and c.archived_at is null
 order by lower(c.name), c.colleague_id limit 6000;
