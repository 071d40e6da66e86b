-- Reading calendars and lists in: what is there, what becomes of each row, and the trail.

-- name: import_existing :many
-- What one calendar of an organisation brought before, as it said it then.
select a.activity_id as id, a.uid, a.archived_at is not null as archived,
       a.archived_at is not null and a.archived_reason is distinct from $4::text as put_away, r.said
  from activity a
  join import_row r using (neighbourhood_id, activity_id)
 where a.neighbourhood_id = $1::uuid and a.organisation_id = $2::uuid and a.calendar = $3
 order by a.starts_at, a.activity_id;

-- name: import_places :many
-- The place that each location means, in the same order.  A list names few places many times: each is looked up once.
select m.place_id
  from unnest($2::text[]) with ordinality as l (location, nr)
  join (select d.location, import_place($1::uuid, d.location) as place_id
          from (select distinct unnest($2::text[]) as location) d) m using (location)
 order by l.nr;

-- name: import_categories :many
-- The category that each word of a file means, in the same order.
select (select c.slug from category c
         where c.neighbourhood_id = $1::uuid and c.kind = 'activity' and c.archived_at is null
           and plain_name(w.word) in (c.slug, plain_name(c.name), plain_name(c.name_en))
         limit 1) as slug
  from unnest($2::text[]) with ordinality as w (word, nr)
 order by w.nr;

-- name: import_own_fields :many
-- $2 is a kind or null for all.
select kind, slug, type, name, name_en from extra_field
 where neighbourhood_id = $1::uuid and kind = coalesce($2, kind) and archived_at is null
 order by kind, ordinal, slug;

-- name: import_extras :many
select extras::text as extras, slug, code from import_extras($1::uuid, $2, $3::jsonb);

-- name: import_add :one
select import_add($1::uuid, $2::uuid, $3, $4::jsonb) as id;

-- name: import_change :none
select import_change($1::uuid, $2::uuid, $3::jsonb, $4::text[]);

-- name: import_dates :none
select import_dates($1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz[], $5::timestamptz[], $6::timestamptz[],
                    $7::text[]);

-- name: import_confirm :none
-- What a healthy calendar still carries, it confirms.
update activity
   set confirmed_at = clock_now(), confirmed_how = 'feed'
 where neighbourhood_id = $1::uuid and activity_id = any ($2::uuid[]);

-- name: import_withdraw :none
update activity
   set archived_at = clock_now(), archived_reason = $3, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and activity_id = any ($2::uuid[]);

-- name: import_organisation :one
select import_organisation($1::uuid, $2::jsonb, $3::boolean) as outcome;

-- name: import_place_row :one
select import_place_row($1::uuid, $2::jsonb, $3::boolean) as outcome;

-- name: import_project :one
select import_project($1::uuid, $2::jsonb, $3::boolean) as outcome;

-- name: import_service :one
select import_service($1::uuid, $2::jsonb, $3::boolean) as outcome;

-- name: import_owner :one
-- May the asker read in for this organisation?
select organisation_id as id, name,
       (select may_edit()) or organisation_id = any ((select current_organisations())::uuid[]) as mine
  from organisation
 where neighbourhood_id = $1::uuid and organisation_id = $2::uuid and archived_at is null;

-- name: import_owner_named :one
-- For the command line: made when there is none of that name.
with there as (
    select organisation_id from organisation
     where neighbourhood_id = $1::uuid and plain_name(name) = plain_name($2)
     order by archived_at nulls first, organisation_id limit 1
), made as (
    insert into organisation (neighbourhood_id, name, kind)
    select $1::uuid, $2, 'other' where not exists (select from there)
    returning organisation_id
)
select organisation_id as id from there union all select organisation_id from made;

-- name: import_here :one
-- For the command line, which has no token to say where it is.
select neighbourhood_id, slug, name from neighbourhood where slug = $1;

-- name: import_keep :one
insert into import (neighbourhood_id, organisation_id, calendar, source, address, format, status, report, content,
                    etag, last_modified, digest, leave_out, columns, read_as)
values ($1::uuid, $2::uuid, $3, $4, coalesce($5, ''), $6, $7, $8::jsonb, $9::jsonb,
        coalesce($10, ''), coalesce($11, ''), coalesce($12, ''), $13::text[], $14::text[], coalesce($15, 'auto'))
returning import_id as id;

-- name: import_saved :one
update import set status = 'saved', report = $4::jsonb, content = null
 where neighbourhood_id = $1::uuid and import_id = $2::uuid and version = $3::int and status = 'previewed'
returning version;

-- name: import_find :one
select i.import_id as id, i.status, i.source, nullif(i.address, '') as address, nullif(i.format, '') as format,
       i.organisation_id, organisation_name(o) as organisation, nullif(i.calendar, '') as calendar,
       rfc3339(i.created_at) as created, i.created_by_name, i.report, i.content, i.version
  from import i
  left join organisation o on o.neighbourhood_id = i.neighbourhood_id and o.organisation_id = i.organisation_id
 where i.neighbourhood_id = $1::uuid and i.import_id = $2::uuid;

-- name: import_newest :many
select i.import_id as id, i.status, i.source, nullif(i.address, '') as address, nullif(i.format, '') as format,
       organisation_name(o) as organisation, nullif(i.calendar, '') as calendar,
       rfc3339(i.created_at) as created, i.created_by_name
  from import i
  left join organisation o on o.neighbourhood_id = i.neighbourhood_id and o.organisation_id = i.organisation_id
 where i.neighbourhood_id = $1::uuid
   and (date_trunc('second', i.created_at), i.import_id)
       < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   and ($2::uuid is null or i.organisation_id = $2::uuid)
 order by date_trunc('second', i.created_at) desc, i.import_id desc
 limit $5::int;

-- name: import_activity_table :many
select t.*, extra_cells(a.neighbourhood_id, 'activity', a.extras) as own
  from activity_table t
  join activity a using (neighbourhood_id, activity_id)
 where t.neighbourhood_id = $1::uuid and ($2::uuid is null or t.organisation_id = $2::uuid)
   and ($3::uuid[] is null or t.activity_id = any ($3::uuid[])) and (t.archived_at is null or $3::uuid[] is not null)
 order by t.starts_at, t.activity_id
 limit 49000;

-- name: import_organisation_table :many
select o.organisation_id as id, o.name, o.kind, o.text, o.street_address, o.postal_code, o.locality, o.telephone,
       o.email, o.url, array_to_string(o.also_known_as, ', ') as also_known_as,
       extra_cells(o.neighbourhood_id, 'organisation', o.extras) as own
  from organisation o
 where o.neighbourhood_id = $1::uuid and o.archived_at is null and ($2::uuid is null or o.organisation_id = $2::uuid)
 order by plain_name(o.name), o.organisation_id
 limit 49000;

-- name: import_place_table :many
select p.place_id as id, p.name, p.text, p.street_address, p.postal_code, p.locality, p.latitude, p.longitude,
       array_to_string(p.also_known_as, ', ') as also_known_as, extra_cells(p.neighbourhood_id, 'place', p.extras) as own
  from place p
 where p.neighbourhood_id = $1::uuid and p.archived_at is null and ($2::uuid is null or p.organisation_id = $2::uuid)
 order by plain_name(p.name), p.place_id
 limit 49000;

-- name: import_project_table :many
select r.project_id as id, r.title, r.summary, r.text, organisation_name(o)::jsonb->>'name' as organisation,
       r.contact_name, r.contact_telephone, r.contact_email, r.url,
       extra_cells(r.neighbourhood_id, 'project', r.extras) as own
  from project r
  left join organisation o on o.neighbourhood_id = r.neighbourhood_id and o.organisation_id = r.organisation_id
 where r.neighbourhood_id = $1::uuid and r.archived_at is null and ($2::uuid is null or r.organisation_id = $2::uuid)
 order by plain_name(r.title), r.project_id
 limit 49000;

-- name: import_service_table :many
select s.service_id as id, s.name, s.summary, o.name as organisation, s.eligibility, s.cost_note, s.application, s.waiting_time,
       s.telephone, s.email, s.url, s.text, array_to_string(s.areas, ', ') as areas,
       array_to_string(s.also_known_as, ', ') as also_known_as, theme_names(s) as themes, place_names(s) as places,
       s.minimum_age, s.maximum_age, array_to_string(s.languages, ', ') as languages, s.provision,
       service_hours_cell(s.hours) as hours, service_exceptions_cell(s.exceptions) as exceptions,
       extra_cells(s.neighbourhood_id, 'service', s.extras) as own
  from service s
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
 where s.neighbourhood_id = $1::uuid and s.archived_at is null and ($2::uuid is null or s.organisation_id = $2::uuid)
 order by plain_name(s.name), s.service_id
 limit 49000;

-- name: import_edit :none
select import_edit($1::uuid, $2::uuid, $3::jsonb, $4::text[]);
