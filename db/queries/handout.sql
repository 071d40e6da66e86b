-- What somebody gives a resident to take along: of each kind the same columns, and only what residents can see.  "next" has
-- "start|end or -|status|note" in wall clock, as the pages have it.

-- name: handout_activity :one
select a.title, a.summary, a.text, coalesce(p.name, nullif(a.location, '')) as place, nullif(p.street_address, '') as street, a.all_day,
       array(select concat_ws('|', wall_clock(d.starts_at),
                              coalesce(wall_clock(case when a.all_day then greatest(coalesce(d.ends_at, d.starts_at) - interval '1 second', d.starts_at)
                                                       else d.ends_at end), '-'), d.status, d.note)
               from (select * from occurrence d
                      where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
                        and coalesce(d.ends_at, d.starts_at) > clock_now()
                      order by d.starts_at limit 2) d) as next,
       null as hours, null as eligibility, a.free, a.price, nullif(a.price_note, '') as price_note, nullif(a.sign_up_note, '') as sign_up_note,
       o.name as organisation, coalesce(nullif(a.contact_telephone, ''), nullif(o.telephone, '')) as telephone,
       a.status, nullif(a.status_note, '') as note, a.doubtful_at < clock_now() as doubtful
  from activity a
  left join organisation o using (neighbourhood_id, organisation_id)
  left join place p using (neighbourhood_id, place_id)
 where a.neighbourhood_id = $1::uuid and a.activity_id = $2::uuid and a.archived_at is null;

-- name: handout_organisation :one
select o.name as title, '' as summary, o.text, null as place, nullif(o.street_address, '') as street, false as all_day,
       '{}'::text[] as next, null as hours, null as eligibility, null::boolean as free, null as price, null as price_note,
       null as sign_up_note, null as organisation, nullif(o.telephone, '') as telephone, null as status, null as note,
       o.doubtful_at < clock_now() as doubtful
  from organisation o
 where o.neighbourhood_id = $1::uuid and o.organisation_id = $2::uuid and o.archived_at is null;

-- name: handout_place :one
select p.name as title, '' as summary, p.text, null as place, nullif(p.street_address, '') as street, false as all_day,
       '{}'::text[] as next, null as hours, null as eligibility, null::boolean as free, null as price, null as price_note,
       null as sign_up_note, o.name as organisation, nullif(o.telephone, '') as telephone, null as status, null as note,
       p.doubtful_at < clock_now() as doubtful
  from place p
  left join organisation o using (neighbourhood_id, organisation_id)
 where p.neighbourhood_id = $1::uuid and p.place_id = $2::uuid and p.archived_at is null;

-- name: handout_project :one
select r.title, r.summary, r.text, null as place, null as street, false as all_day, '{}'::text[] as next, null as hours,
       null as eligibility, null::boolean as free, null as price, null as price_note, null as sign_up_note, o.name as organisation,
       coalesce(nullif(r.contact_telephone, ''), nullif(o.telephone, '')) as telephone, null as status, null as note,
       r.doubtful_at < clock_now() as doubtful
  from project r
  left join organisation o using (neighbourhood_id, organisation_id)
 where r.neighbourhood_id = $1::uuid and r.project_id = $2::uuid and r.archived_at is null;

-- name: handout_service :one
select s.name as title, s.summary, s.text, p.name as place, nullif(p.street_address, '') as street, false as all_day,
       '{}'::text[] as next, service_hours_words(s) as hours, nullif(s.eligibility, '') as eligibility, s.free, null as price,
       nullif(s.cost_note, '') as price_note, nullif(s.application, '') as sign_up_note, o.name as organisation,
       coalesce(nullif(s.telephone, ''), nullif(o.telephone, '')) as telephone, null as status, null as note,
       s.doubtful_at < clock_now() as doubtful
  from service s
  join organisation o using (neighbourhood_id, organisation_id)
  left join place p on p.neighbourhood_id = s.neighbourhood_id and p.place_id = s.places[1]
 where s.neighbourhood_id = $1::uuid and s.service_id = $2::uuid and s.archived_at is null;

-- name: handout_offer :one
select i.title, '' as summary, i.text, nullif(i.street, '') as place, null as street, false as all_day, '{}'::text[] as next,
       nullif(i.moment, '') as hours, null as eligibility, null::boolean as free, null as price, null as price_note, null as sign_up_note,
       coalesce(o.name, i.first_name) as organisation, nullif(o.telephone, '') as telephone, null as status, null as note,
       i.doubtful_at < clock_now() as doubtful
  from exchange_item i
  left join organisation o using (neighbourhood_id, organisation_id)
 where i.neighbourhood_id = $1::uuid and i.exchange_item_id = $2::uuid and i.kind = 'offer' and i.archived_at is null
   and i.state = 'open' and i.visibility = 'everyone' and i.danger is null;

-- name: handout_giver :one
-- Who gives it, and where they work: of somebody without a profile nothing is known.
select current_name() as name,
       (select o.name from colleague c join organisation o using (neighbourhood_id, organisation_id)
         where c.neighbourhood_id = $1::uuid and c.person_id = current_person() and c.archived_at is null) as organisation,
       wall_clock(clock_now()) as today;

-- name: handout_allow :one
select handout_allow($1) as allowed;

-- name: handout_number :one
select text_number($1) as number;

-- name: handout_text :none
select handout_text($1, $2, $3::jsonb, $4::uuid);
