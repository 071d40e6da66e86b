-- Colleagues.  Who may read and keep them is row-level security's business.

-- name: colleague_by_name :many
select lower(c.name) as key, c.colleague_id as id, colleague_card(c, o, other)::text as card
  from colleague c
  join organisation o using (neighbourhood_id, organisation_id)
  left join colleague other on other.neighbourhood_id = c.neighbourhood_id and other.colleague_id = c.replaced_by
 where c.neighbourhood_id = $1::uuid and c.archived_at is null
   and (lower(c.name), c.colleague_id) > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by lower(c.name), c.colleague_id limit $4::integer;

-- name: colleague_of_organisation :many
select lower(c.name) as key, c.colleague_id as id, colleague_card(c, o, other)::text as card
  from colleague c
  join organisation o using (neighbourhood_id, organisation_id)
  left join colleague other on other.neighbourhood_id = c.neighbourhood_id and other.colleague_id = c.replaced_by
 where c.neighbourhood_id = $1::uuid and c.archived_at is null and c.organisation_id = $5::uuid
   and (lower(c.name), c.colleague_id) > (coalesce($2, ''), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
 order by lower(c.name), c.colleague_id limit $4::integer;

-- name: colleague_found :many
select away, rank, key, id, card::text as card
  from colleagues_found($1::uuid, coalesce($2, ''), $3::text[], $4::text[], $5::uuid, $6::integer, $7::integer, $8, $9::uuid,
                        $10::integer);

-- name: colleague_find :one
select c.colleague_id as id, c.name, c.organisation_id, organisation_name(o)::text as organisation,
       nullif(c.job_title, '') as job_title, c.themes, nullif(c.expertise, '') as expertise, c.areas, c.streets, c.days, c.languages,
       nullif(c.telephone, '') as telephone, nullif(c.email, '') as email, c.absent_until, is_absent(c.absent_until) as absent,
       c.replaced_by, colleague_name(other)::text as replaced_by_shown,
       c.shown_to_residents, nullif(c.walk_in_for, '') as walk_in_for, nullif(c.walk_in_times, '') as walk_in_times, c.walk_in_place,
       c.walk_in_hours::text as walk_in_hours, c.walk_in_exceptions::text as walk_in_exceptions,
       c.version, rfc3339(c.changed_at) as changed, rfc3339(c.confirmed_at) as confirmed, c.confirmed_by_name,
       c.confirmed_how, rfc3339(c.due_at) as due, rfc3339(c.doubtful_at) as doubtful, rfc3339(c.archived_at) as archived,
       c.archived_reason, c.demonstration, m.mine, m.mine or c.person_id is null and m.keeps as may_edit, m.mine or m.keeps as may_remove
  from colleague c
  join organisation o using (neighbourhood_id, organisation_id)
  left join colleague other on other.neighbourhood_id = c.neighbourhood_id and other.colleague_id = c.replaced_by
 cross join lateral (
    select coalesce(c.person_id = current_person(), lower(c.email) = current_email(), false) as mine, keeps_colleagues(c.organisation_id) as keeps) m
 where c.neighbourhood_id = $1::uuid and c.colleague_id = $2::uuid;

-- name: colleague_mine :one
select c.colleague_id as id from colleague c
 where c.neighbourhood_id = $1::uuid
   and (c.person_id = (select current_person()) or c.person_id is null and lower(c.email) = (select current_email()))
 order by c.person_id, c.changed_at desc limit 1;

-- name: colleague_insert :one
insert into colleague (neighbourhood_id, person_id, organisation_id, name, job_title, themes, expertise, areas, streets, days,
                       languages, telephone, email, absent_until, replaced_by, shown_to_residents, walk_in_for,
                       walk_in_times, walk_in_place, walk_in_hours, walk_in_exceptions, confirmed_by_name, confirmed_how)
values ($1::uuid, current_person(), $2::uuid, $3, coalesce($4, ''), coalesce($5::text[], '{}'), coalesce($6, ''),
        coalesce($7::text[], '{}'), coalesce($8::text[], '{}'), coalesce($9::text[], '{}'), coalesce($10::text[], '{}'),
        coalesce($11, ''), coalesce($12, ''), $13::date, $14::uuid, $15::boolean, coalesce($16, ''), coalesce($17, ''), $18::uuid,
        $19::jsonb, $20::jsonb, current_name(), 'owner')
returning colleague_id as id;

-- name: colleague_update :one
-- Whoever changes it has looked at it: that confirms it and brings it back.  Who changes what a list said of them takes it over.
update colleague
   set person_id = coalesce(person_id, case when lower(email) = current_email() then current_person() end),
       organisation_id = $4::uuid, name = $5, job_title = coalesce($6, ''), themes = coalesce($7::text[], '{}'),
       expertise = coalesce($8, ''), areas = coalesce($9::text[], '{}'), streets = coalesce($10::text[], '{}'),
       days = coalesce($11::text[], '{}'), languages = coalesce($12::text[], '{}'), telephone = coalesce($13, ''),
       email = coalesce($14, ''), absent_until = $15::date, replaced_by = $16::uuid, shown_to_residents = $17::boolean,
       walk_in_for = coalesce($18, ''), walk_in_times = coalesce($19, ''), walk_in_place = $20::uuid,
       walk_in_hours = $21::jsonb, walk_in_exceptions = $22::jsonb,
       archived_at = null, archived_reason = null, changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = current_name(),
       confirmed_how = case when person_id = current_person() or lower(email) = current_email() then 'owner' else 'professional' end
 where neighbourhood_id = $1::uuid and colleague_id = $2::uuid and version = $3::integer
returning colleague_id as id;

-- name: colleague_confirm :one
update colleague
   set person_id = coalesce(person_id, case when lower(email) = current_email() then current_person() end),
       archived_at = null, archived_reason = null, confirmed_at = clock_now(), confirmed_by_name = current_name(),
       confirmed_how = case when person_id = current_person() or lower(email) = current_email() then 'owner' else 'professional' end
 where neighbourhood_id = $1::uuid and colleague_id = $2::uuid
returning colleague_id as id;

-- name: colleague_delete :one
delete from colleague where neighbourhood_id = $1::uuid and colleague_id = $2::uuid and version = $3::integer
returning colleague_id as id;

-- name: colleague_leave :one
select colleague_leave($1::uuid, $2::uuid) as left;

-- name: colleague_to_walk_in_to :many
select at, key, id, card::text as card from professionals_by_time($1::uuid, $2::timestamptz, $3, $4::uuid, $5::integer);
