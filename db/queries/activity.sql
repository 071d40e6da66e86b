-- Activities: the programme, one item, its dates.  Times come as RFC 3339 text; "item" is the JSON of one
-- line of the programme; "at", "id" and "start" are the key that the next page continues after.  Its moments are as
-- PostgreSQL writes them in UTC: forty a page are not put into words for the one that counts.

-- name: activity_by_time :many
select at, id, start, item
  from activities_by_time(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_by_category :many
select at, id, start, item
  from activities_by_category(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_by_place :many
select at, id, start, item
  from activities_by_place(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_by_organisation :many
select at, id, start, item
  from activities_by_organisation(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_by_filter :many
select at, id, start, item
  from activities_by_filter(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_near :many
select at, id, start, item
  from activities_near(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $15::double precision, $16::double precision, $17::double precision,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_by_words :many
select at, id, start, item
  from activities_by_words(
    $1::uuid, coalesce($2::timestamptz, clock_now()), coalesce($3::timestamptz, clock_now() + interval '1 year'),
    row($4::text, $5::uuid, $6::uuid, $7::boolean, $8::boolean, $9::text, $10::text)::activity_filter,
    $18::text, $15::double precision, $16::double precision, $17::double precision,
    $11::timestamptz, $12::uuid, $13::timestamptz, $14::integer);

-- name: activity_fortnight_until :one
-- The end of the thirteenth day after today; sooner where there is more than $2 lines before it.
select rfc3339(least(
           ((clock_now() at time zone 'Europe/Amsterdam')::date + 14)::timestamp at time zone 'Europe/Amsterdam',
           (select l.at from programme_line l
             where l.neighbourhood_id = $1::uuid and l.is_first
               and l.at > clock_now() - listing_reach() and l.until > clock_now()
             order by l.at, l.activity_id, l.start offset $2::integer limit 1))) as until;

-- name: activity_fortnight_lines :many
select l.head || '"' || l.activity_id || '"}' as line
  from programme_line l
 where l.neighbourhood_id = $1::uuid and l.is_first
   and l.at > clock_now() - listing_reach() and l.at < $2::timestamptz and l.until > clock_now()
 order by l.at, l.activity_id, l.start;

-- name: activity_fortnight_items :many
-- As activity_shown, of everything that has a line; the order is one that the clock does not change.
select i.item, (select coalesce(string_agg(c.line, ','), '')
                  from (select occurrence_line(rfc3339(c.starts_at), c.ends_at, c.start, c.status, c.note) || '}' as line
                          from occurrence c
                         where c.neighbourhood_id = $1::uuid and c.activity_id = i.activity_id
                           and listing_end(c.starts_at, c.ends_at) > (select clock_now())
                           and c.starts_at < $2::timestamptz
                         order by c.starts_at limit 12) c) as next,
       (select extras_shown(a.neighbourhood_id, 'activity', a.extras)::text from activity a
         where a.neighbourhood_id = $1::uuid and a.activity_id = i.activity_id) as extras
  from activity_item i
 where i.neighbourhood_id = $1::uuid
   and i.activity_id in (select l.activity_id from programme_line l
                          where l.neighbourhood_id = $1::uuid and l.is_first
                            and l.at > clock_now() - listing_reach() and l.at < $2::timestamptz
                            and l.until > clock_now())
 order by i.activity_id;

-- name: activity_shown :one
-- The item as it was rendered when it changed, without its closing brace, and its dates to come.
select i.item, i.version,
       (select extras_shown(a.neighbourhood_id, 'activity', a.extras)::text from activity a
         where a.neighbourhood_id = $1::uuid and a.activity_id = $2::uuid) as extras,
       (select coalesce(string_agg(c.line, ','), '')
          from (select occurrence_line(rfc3339(c.starts_at), c.ends_at, c.start, c.status, c.note) || '}' as line
                  from occurrence c
                 where c.neighbourhood_id = $1::uuid and c.activity_id = $2::uuid
                   and listing_end(c.starts_at, c.ends_at) > (select clock_now())
                 order by c.starts_at limit 12) c) as next
  from activity_item i
 where i.neighbourhood_id = $1::uuid and i.activity_id = $2::uuid;

-- name: activity_may_edit :one
-- May the asker, who came with a token, change it?
select (select may_edit()) or (select has_role('activities:write'))
       or coalesce(a.organisation_id = any ((select current_organisations())::uuid[]), false) as may_edit
  from activity a
 where a.neighbourhood_id = $1::uuid and a.activity_id = $2::uuid;

-- name: activity_find :one
-- As it stands, for whoever is going to change it.
select a.activity_id as id, a.title, nullif(a.summary, '') as summary, nullif(a.text, '') as text,
       a.organisation_id, a.place_id, a.pictures,
       nullif(a.location, '') as location, a.categories, a.audience, a.languages, a.free, a.price,
       nullif(a.price_note, '') as price_note, a.sign_up, nullif(a.sign_up_note, '') as sign_up_note,
       nullif(a.contact_name, '') as contact_name, nullif(a.contact_telephone, '') as contact_telephone,
       nullif(a.contact_email, '') as contact_email, a.url,
       rfc3339(a.starts_at) as start, rfc3339(a.ends_at) as "end", a.all_day, a.time_zone, a.rrule,
       array(select rfc3339(d) from unnest(a.rdates) d order by d) as rdates,
       array(select rfc3339(d) from unnest(a.exdates) d order by d) as exdates,
       extras_shown(a.neighbourhood_id, 'activity', a.extras)::text as extras,
       a.skips_holidays, a.status, nullif(a.status_note, '') as status_note, a.uid,
       rfc3339(a.confirmed_at) as confirmed, a.confirmed_by_name, a.confirmed_how,
       rfc3339(a.due_at) as due, rfc3339(a.doubtful_at) as doubtful, rfc3339(a.changed_at) as changed,
       rfc3339(a.archived_at) as archived, a.archived_reason, a.demonstration, a.version,
       (select may_edit()) or (select has_role('activities:write'))
           or (select current_person()) is not null
              and coalesce(a.organisation_id = any ((select current_organisations())::uuid[]), false) as may_edit
  from activity a
 where a.neighbourhood_id = $1::uuid and a.activity_id = $2::uuid;

-- name: activity_insert :one
-- With its dates ($34 starts, $35 ends) in one statement.  The id may be chosen by the caller.
with made as (
    insert into activity (neighbourhood_id, activity_id, title, summary, text, html, organisation_id, place_id,
                          location, categories, audience, languages, free, price, price_note, sign_up, sign_up_note,
                          contact_name, contact_telephone, contact_email, url, pictures, starts_at, ends_at, all_day,
                          time_zone, rrule, rdates, exdates, skips_holidays, status, status_note, calendar, uid,
                          confirmed_by_name, confirmed_how)
    values ($1::uuid, coalesce($2::uuid, gen_random_uuid()), $3, coalesce($4, ''), coalesce($5, ''), coalesce($6, ''),
            $7::uuid, $8::uuid, coalesce($9, ''), coalesce($10::text[], '{}'), coalesce($11::text[], '{}'),
            coalesce($12::text[], '{}'), $13::boolean, $14::numeric, coalesce($15, ''), coalesce($16, 'none'),
            coalesce($17, ''), coalesce($18, ''), coalesce($19, ''), coalesce($20, ''), $21,
            coalesce($22::picture_use[], '{}'),
            $23::timestamptz, $24::timestamptz, coalesce($25::boolean, false), coalesce($26, 'Europe/Amsterdam'), $27,
            coalesce($28::timestamptz[], '{}'), coalesce($29::timestamptz[], '{}'), coalesce($30::boolean, false),
            coalesce($31, 'scheduled'), coalesce($32, ''), $33, $36, confirming_name($7::uuid),
            confirming_how($7::uuid))
    returning neighbourhood_id, activity_id, version)
select activity_id as id, version,
       occurrence_add(neighbourhood_id, activity_id, $34::timestamptz[], $35::timestamptz[]) as occurrences
  from made;

-- name: activity_place_named :one
-- The place that a text calls by its name, with or without an article: the whole text first, then the longest name
-- that is in it as words of its own.
select p.place_id as id, p.name
  from place p
 cross join lateral unnest(p.also_known_as || p.name) as known
 cross join lateral (select regexp_replace(lower(known), '^(de|het|een|''t) ', '') as bare) as name
 where p.neighbourhood_id = $1::uuid and p.archived_at is null and length(bare) > 2
   and position(' ' || bare || ' ' in ' ' || translate(lower($2), '.,;:()', '      ') || ' ') > 0
 order by bare = regexp_replace(lower($2), '^(de|het|een|''t) ', '') desc, length(bare) desc, p.name
 limit 1;

-- name: activity_holidays :one
-- The school holidays here, as periods that a series can skip.
select coalesce(jsonb_agg(jsonb_build_object(
           'start', rfc3339(h.start_date::timestamp at time zone 'Europe/Amsterdam'),
           'end', rfc3339((h.end_date + 1)::timestamp at time zone 'Europe/Amsterdam'),
           'reason', 'holiday') order by h.start_date), '[]') as periods
  from holiday h
  join neighbourhood n on n.holiday_region = h.region
 where n.neighbourhood_id = $1::uuid;

-- name: activity_update :one
-- Everything anew, with the dates from $37 on.  Who saves has looked at it: that confirms it.
-- No row: not yours, or changed meanwhile.
with changed as (
    update activity
       set title = $4, summary = coalesce($5, ''), text = coalesce($6, ''), html = coalesce($7, ''),
           organisation_id = $8::uuid, place_id = $9::uuid, location = coalesce($10, ''),
           categories = coalesce($11::text[], '{}'), audience = coalesce($12::text[], '{}'),
           languages = coalesce($13::text[], '{}'), free = $14::boolean, price = $15::numeric,
           price_note = coalesce($16, ''), sign_up = coalesce($17, 'none'), sign_up_note = coalesce($18, ''),
           contact_name = coalesce($19, ''), contact_telephone = coalesce($20, ''), contact_email = coalesce($21, ''),
           url = $22, pictures = coalesce($23::picture_use[], '{}'), starts_at = $24::timestamptz, ends_at = $25::timestamptz,
           all_day = coalesce($26::boolean, false), time_zone = coalesce($27, 'Europe/Amsterdam'), rrule = $28,
           rdates = coalesce($29::timestamptz[], '{}'), exdates = coalesce($30::timestamptz[], '{}'),
           skips_holidays = coalesce($31::boolean, false), status = coalesce($32, 'scheduled'),
           status_note = coalesce($33, ''), uid = $34, archived_at = null, archived_reason = null,
           changed_at = clock_now(), confirmed_at = clock_now(), confirmed_by_name = confirming_name($8::uuid),
           confirmed_how = confirming_how($8::uuid)
     where neighbourhood_id = $1::uuid and activity_id = $2::uuid and version = $3::integer
    returning neighbourhood_id, activity_id, version)
select activity_id as id, version,
       occurrence_put(neighbourhood_id, activity_id, $37::timestamptz, $35::timestamptz[], $36::timestamptz[])
           as occurrences
  from changed;

-- name: activity_confirm :one
-- What was archived comes back.
update activity
   set confirmed_at = clock_now(), confirmed_by_name = confirming_name(organisation_id),
       confirmed_how = confirming_how(organisation_id), archived_at = null, archived_reason = null
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid
returning rfc3339(confirmed_at) as confirmed_at, confirmed_by_name as confirmed_by, confirmed_how,
          rfc3339(due_at) as due_at, rfc3339(doubtful_at) as doubtful_at, version;

-- name: activity_archive :one
update activity set archived_at = clock_now(), archived_reason = $4, changed_at = clock_now()
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid and version = $3::integer
returning activity_id as id, version;

-- name: activity_occurrence :one
select rfc3339(d.starts_at) as start, rfc3339(d.ends_at) as "end", rfc3339(d.start) as occurrence, d.status,
       nullif(d.note, '') as note, d.version,
       may_edit() or has_role('activities:write')
           or current_person() is not null and a.organisation_id = any (current_organisations()) as may_edit
  from occurrence d
  join activity a using (neighbourhood_id, activity_id)
 where d.neighbourhood_id = $1::uuid and d.activity_id = $2::uuid and d.start = $3::timestamptz;

-- name: activity_occurrence_change :one
-- By hand: expanding the series again leaves it as it is, until it is as the series says.
update occurrence
   set starts_at = $5::timestamptz, ends_at = $6::timestamptz, status = $7, note = coalesce($8, ''),
       overridden = $7 <> 'scheduled' or coalesce($8, '') <> ''
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid and start = $3::timestamptz and version = $4::integer
returning rfc3339(starts_at) as start, rfc3339(ends_at) as "end", rfc3339(start) as occurrence, status,
          nullif(note, '') as note, version;

-- name: activity_occurrences_put :one
-- For whoever expands a series again: the dates from $3 on.
select occurrence_put($1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz[], $5::timestamptz[]) as occurrences;

-- name: activity_to_extend :many
-- Series kept by hand whose dates run out before $1; those of a calendar follow their calendar.  And series that leave out school
-- holidays which changed since they were expanded, also a calendar's, where it moved no single date itself.  The seconds are for who
-- changed a holiday while another expanded.
with wanted as (
    select a.neighbourhood_id, a.activity_id
      from activity a
     where a.rrule is not null and a.archived_at is null and a.calendar is null
       and (a.expanded_to < $1::timestamptz or a.expanded_to is null)
    union
    select a.neighbourhood_id, a.activity_id
      from holiday_changed h
      join activity a on a.neighbourhood_id = h.neighbourhood_id
     where a.skips_holidays and a.rrule is not null and a.archived_at is null
       and a.expanded_to < h.at + interval '1 year 5 seconds'
       and (a.calendar is null
            or not exists (select from occurrence o
                            where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and not o.overridden
                              and (o.status <> 'scheduled' or o.starts_at <> o.start))))
select a.neighbourhood_id, a.activity_id as id, rfc3339(a.starts_at) as start, rfc3339(a.ends_at) as "end", a.all_day,
       a.rrule, array(select rfc3339(d) from unnest(a.rdates) d) as rdates,
       array(select rfc3339(d) from unnest(a.exdates) d) as exdates, a.skips_holidays
  from activity a join wanted using (neighbourhood_id, activity_id)
 order by a.expanded_to nulls first limit 500;

-- name: activity_extended :none
update activity set expanded_to = clock_now() + interval '1 year'
 where neighbourhood_id = $1::uuid and activity_id = $2::uuid;
