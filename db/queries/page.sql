-- What the pages say that can be read without the program in the browser.  Times are wall clock in our zone
-- ("20261124T130000"); of what lasts whole days, "end" is on the last day.

-- name: page_programme :many
select l.item->'activity'->>'title' as title, l.item->'activity'->>'address' as address,
       coalesce(l.item->'activity'->'place'->>'name', l.item->'activity'->>'location') as place,
       wall_clock((l.item->>'start')::timestamptz) as start, wall_clock((l.item->>'end')::timestamptz) as "end",
       (l.item->'activity'->>'allDay')::boolean as all_day, l.item->>'status' as status
  from (select f.at, f.id, f.start, f.item::jsonb as item
          from activities_by_time($1::uuid, clock_now(), clock_now() + interval '1 year',
                                  row(null, null, null, null, null, null, null)::activity_filter,
                                  null, null, null, $2::integer) f) l
 order by l.at, l.id, l.start;

-- name: page_at_place :many
select l.item->'activity'->>'title' as title, l.item->'activity'->>'address' as address, null as place,
       wall_clock((l.item->>'start')::timestamptz) as start, wall_clock((l.item->>'end')::timestamptz) as "end",
       (l.item->'activity'->>'allDay')::boolean as all_day, l.item->>'status' as status
  from (select f.at, f.id, f.start, f.item::jsonb as item
          from activities_by_place($1::uuid, clock_now(), clock_now() + interval '1 year',
                                   row(null, $3::uuid, null, null, null, null, null)::activity_filter,
                                   null, null, null, $2::integer) f) l
 order by l.at, l.id, l.start;

-- name: page_of_organisation :many
select l.item->'activity'->>'title' as title, l.item->'activity'->>'address' as address,
       coalesce(l.item->'activity'->'place'->>'name', l.item->'activity'->>'location') as place,
       wall_clock((l.item->>'start')::timestamptz) as start, wall_clock((l.item->>'end')::timestamptz) as "end",
       (l.item->'activity'->>'allDay')::boolean as all_day, l.item->>'status' as status
  from (select f.at, f.id, f.start, f.item::jsonb as item
          from activities_by_organisation($1::uuid, clock_now(), clock_now() + interval '1 year',
                                          row(null, null, $3::uuid, null, null, null, null)::activity_filter,
                                          null, null, null, $2::integer) f) l
 order by l.at, l.id, l.start;

-- name: page_directory :many
select name, address
  from (select o.name, item_address(n.slug, 'organisaties', o.name, o.organisation_id) as address
          from organisation o join neighbourhood n using (neighbourhood_id)
         where o.neighbourhood_id = $1::uuid and o.archived_at is null
        union all
        select p.name, item_address(n.slug, 'plekken', p.name, p.place_id)
          from place p join neighbourhood n using (neighbourhood_id)
         where p.neighbourhood_id = $1::uuid and p.archived_at is null
        union all
        select s.name, item_address(n.slug, 'diensten', s.name, s.service_id)
          from service s join neighbourhood n using (neighbourhood_id)
         where s.neighbourhood_id = $1::uuid and s.archived_at is null) found
 order by lower(name), address
 limit 500;

-- name: page_projects :many
select r.title as name, item_address(n.slug, 'projecten', r.title, r.project_id) as address
  from project r join neighbourhood n using (neighbourhood_id)
 where r.neighbourhood_id = $1::uuid and r.archived_at is null
 order by lower(r.title), address
 limit 500;

-- name: page_professionals :many
select concat_ws(', ', p.card->>'name', p.card->>'jobTitle', p.card->'organisation'->>'name') as name, p.card->>'walkInFor' as what,
       p.card->>'walkInTimes' as times, wall_clock(clock_now()) as now, wall_clock((p.card->'next'->>'start')::timestamptz) as start,
       wall_clock((p.card->'next'->>'end')::timestamptz) as "end", concat_ws(', ', w.place->>'name', w.place->>'streetAddress') as place,
       coalesce(p.card->'next'->>'placeAddress', p.card->>'placeAddress') as address,
       wall_clock((p.card->'holidays'->>0)::date::timestamp at time zone 'Europe/Amsterdam') as holiday,
       wall_clock((p.card->>'absentUntil')::date::timestamp at time zone 'Europe/Amsterdam') as back, p.card->'replacedBy'->>'name' as replaced_by
  from professionals_by_time($1::uuid, null, null, null, 100) p
 cross join lateral (select coalesce(p.card->'next'->'place', p.card->'place') as place) w;

-- name: page_activity :one
select a.activity_id as id, a.title as name, a.summary, a.text, a.html,
       item_address(n.slug, 'activiteiten', a.title, a.activity_id) as address,
       a.picture_id, i.alt, pictures_lines(a.neighbourhood_id, a.pictures) as pictures,
       coalesce((a.pictures[1]).x, i.crop_x) as crop_x, coalesce((a.pictures[1]).y, i.crop_y) as crop_y,
       coalesce(p.name, nullif(a.location, '')) as place_name,
       item_address(n.slug, 'plekken', p.name, p.place_id) as place_address,
       p.street_address, p.postal_code, p.locality,
       case when not p.approximate then p.latitude end as latitude,
       case when not p.approximate then p.longitude end as longitude,
       p.wheelchair, p.accessibility_note,
       o.name as organisation_name, item_address(n.slug, 'organisaties', o.name, o.organisation_id) as organisation_address,
       a.contact_name, a.contact_telephone as telephone, a.contact_email as email, a.url,
       a.free, a.price, a.price_note, a.sign_up_note, a.status, a.status_note, a.all_day,
       rfc3339(coalesce(d.starts_at, a.starts_at)) as start,
       rfc3339(case when d.starts_at is null then a.ends_at else d.ends_at end) as "end",
       rfc3339(d.start) as original, d.status as first_status,
       array(select concat_ws('|', wall_clock(o.starts_at),
                              coalesce(wall_clock(case when a.all_day
                                                       then greatest(coalesce(o.ends_at, o.starts_at)
                                                                     - interval '1 second', o.starts_at)
                                                       else o.ends_at end), '-'), o.status, o.note)
               from (select * from occurrence o
                      where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id
                        and coalesce(o.ends_at, o.starts_at) > clock_now()
                      order by o.starts_at limit 12) o) as next,
       a.archived_at is not null as archived, a.doubtful_at < clock_now() as doubtful,
       wall_clock(a.confirmed_at) as confirmed, a.confirmed_by_name as confirmed_by,
       extra_facts(a.neighbourhood_id, 'activity', a.extras) as facts
  from activity a
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
  left join picture i on i.neighbourhood_id = a.neighbourhood_id and i.picture_id = a.picture_id
  left join lateral (select * from occurrence d
                      where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
                        and coalesce(d.ends_at, d.starts_at) > clock_now()
                      order by d.starts_at limit 1) d on true
 where a.neighbourhood_id = $1::uuid and a.activity_id = $2::uuid;

-- name: page_organisation :one
select o.organisation_id as id, o.name, '' as summary, o.text, o.html,
       item_address(n.slug, 'organisaties', o.name, o.organisation_id) as address,
       o.picture_id, i.alt, pictures_lines(o.neighbourhood_id, o.pictures) as pictures,
       coalesce((o.pictures[1]).x, i.crop_x) as crop_x, coalesce((o.pictures[1]).y, i.crop_y) as crop_y,
       null as place_name, null as place_address, o.street_address, o.postal_code, o.locality,
       null as latitude, null as longitude, null as wheelchair, null as accessibility_note,
       null as organisation_name, null as organisation_address,
       null as contact_name, o.telephone, o.email, o.url,
       o.archived_at is not null as archived, o.doubtful_at < clock_now() as doubtful,
       wall_clock(o.confirmed_at) as confirmed, o.confirmed_by_name as confirmed_by,
       extra_facts(o.neighbourhood_id, 'organisation', o.extras) as facts
  from organisation o
  join neighbourhood n using (neighbourhood_id)
  left join picture i on i.neighbourhood_id = o.neighbourhood_id and i.picture_id = o.picture_id
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid;

-- name: page_place :one
select p.place_id as id, p.name, '' as summary, p.text, p.html,
       item_address(n.slug, 'plekken', p.name, p.place_id) as address,
       p.picture_id, i.alt, pictures_lines(p.neighbourhood_id, p.pictures) as pictures,
       coalesce((p.pictures[1]).x, i.crop_x) as crop_x, coalesce((p.pictures[1]).y, i.crop_y) as crop_y,
       null as place_name, null as place_address, p.street_address, p.postal_code, p.locality,
       case when not p.approximate then p.latitude end as latitude,
       case when not p.approximate then p.longitude end as longitude, p.wheelchair, p.accessibility_note,
       o.name as organisation_name, item_address(n.slug, 'organisaties', o.name, o.organisation_id) as organisation_address,
       null as contact_name, null as telephone, null as email, null as url,
       p.archived_at is not null as archived, p.doubtful_at < clock_now() as doubtful,
       wall_clock(p.confirmed_at) as confirmed, p.confirmed_by_name as confirmed_by,
       extra_facts(p.neighbourhood_id, 'place', p.extras) as facts
  from place p
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = p.neighbourhood_id and o.organisation_id = p.organisation_id
  left join picture i on i.neighbourhood_id = p.neighbourhood_id and i.picture_id = p.picture_id
 where p.neighbourhood_id = $1::uuid and p.place_id = $2::uuid;

-- name: page_project :one
select r.project_id as id, r.title as name, r.summary, r.text, r.html,
       item_address(n.slug, 'projecten', r.title, r.project_id) as address,
       r.picture_id, i.alt, pictures_lines(r.neighbourhood_id, r.pictures) as pictures,
       coalesce((r.pictures[1]).x, i.crop_x) as crop_x, coalesce((r.pictures[1]).y, i.crop_y) as crop_y,
       null as place_name, null as place_address, null as street_address, null as postal_code, null as locality,
       null as latitude, null as longitude, null as wheelchair, null as accessibility_note,
       o.name as organisation_name, item_address(n.slug, 'organisaties', o.name, o.organisation_id) as organisation_address,
       r.contact_name, r.contact_telephone as telephone, r.contact_email as email, r.url,
       r.archived_at is not null as archived, r.doubtful_at < clock_now() as doubtful,
       wall_clock(r.confirmed_at) as confirmed, r.confirmed_by_name as confirmed_by,
       extra_facts(r.neighbourhood_id, 'project', r.extras) as facts
  from project r
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = r.neighbourhood_id and o.organisation_id = r.organisation_id
  left join picture i on i.neighbourhood_id = r.neighbourhood_id and i.picture_id = r.picture_id
 where r.neighbourhood_id = $1::uuid and r.project_id = $2::uuid;

-- name: page_service :one
select s.service_id as id, s.name, s.summary, s.text, s.html,
       item_address(n.slug, 'diensten', s.name, s.service_id) as address,
       null as picture_id, null as alt, '{}'::text[] as pictures, null as crop_x, null as crop_y,
       p.name as place_name, item_address(n.slug, 'plekken', p.name, p.place_id) as place_address,
       p.street_address, p.postal_code, p.locality, null as latitude, null as longitude, p.wheelchair,
       coalesce(nullif(s.accessibility_note, ''), p.accessibility_note) as accessibility_note,
       o.name as organisation_name, item_address(n.slug, 'organisaties', o.name, o.organisation_id) as organisation_address,
       null as contact_name, s.telephone, s.email, s.url,
       s.free, null as price, s.cost_note as price_note, s.application as sign_up_note,
       s.archived_at is not null as archived, s.doubtful_at < clock_now() as doubtful,
       wall_clock(s.confirmed_at) as confirmed, s.confirmed_by_name as confirmed_by,
       extra_facts(s.neighbourhood_id, 'service', s.extras) as facts
  from service s
  join neighbourhood n using (neighbourhood_id)
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
  left join place p on p.neighbourhood_id = s.neighbourhood_id and p.place_id = s.places[1]
 where s.neighbourhood_id = $1::uuid and s.service_id = $2::uuid;

-- name: page_shares :many
select kind, share from freshness_newest($1::uuid);
