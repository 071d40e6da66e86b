-- Calendars that people follow say of what is doubtful that it is: who put a date into their own calendar would otherwise see it
-- vanish, or go there for nothing (decision 0310).  When it turned doubtful is when the event last changed.
create or replace view activity_feed with (security_invoker) as
select a.neighbourhood_id, a.activity_id, a.title, a.summary, a.text, a.status, a.status_note, a.all_day, a.version,
       a.location, a.price, a.price_note, a.free, a.sign_up_note, a.contact_name, a.contact_telephone,
       a.archived_at,
       p.name as place_name, p.street_address, p.locality,
       case when not p.approximate then p.latitude end as latitude,
       case when not p.approximate then p.longitude end as longitude,
       array(select c.name from category c
              where c.neighbourhood_id = a.neighbourhood_id and c.kind = 'activity' and c.slug = any (a.categories)
              order by c.ordinal) as category_names,
       item_address(n.slug, 'activiteiten', a.title, a.activity_id) as address,
       to_char(case when a.doubtful_at <= clock_now() then greatest(a.changed_at, a.doubtful_at) else a.changed_at end at time zone 'UTC',
               'YYYYMMDD"T"HH24MISS"Z"') as changed,
       wall_clock(a.starts_at) as start,
       case when a.all_day then wall_clock_day_after(a.starts_at, a.ends_at)
            else wall_clock(a.ends_at) end as "end",
       case when a.time_zone = 'Europe/Amsterdam' then a.rrule end as rrule,
       case when a.rrule is null or a.time_zone = 'Europe/Amsterdam'
            then array(select wall_clock(d) from unnest(a.rdates) d order by d)
            else array(select wall_clock(o.start) from occurrence o
                        where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id
                          and o.start <> a.starts_at
                        order by o.start) end as rdates,
       array(select wall_clock(d) from unnest(a.exdates) d
             union
             select to_char(day, 'YYYYMMDD"T"') || substr(wall_clock(a.starts_at), 10)
               from holiday h, generate_series(h.start_date, h.end_date, interval '1 day') day
              where a.skips_holidays and a.rrule is not null and h.region = n.holiday_region
                and h.end_date >= (a.starts_at at time zone 'Europe/Amsterdam')::date
                and to_char(day, 'ID') in (select to_char(o.start at time zone 'Europe/Amsterdam', 'ID')
                                             from occurrence o
                                            where o.neighbourhood_id = a.neighbourhood_id
                                              and o.activity_id = a.activity_id)
             order by 1) as exdates,
       array(select concat_ws('|', wall_clock(o.start), wall_clock(o.starts_at),
                              case when a.all_day then wall_clock_day_after(o.starts_at, o.ends_at)
                                   else coalesce(wall_clock(o.ends_at), '-') end, o.status, o.note)
               from occurrence o
              where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.overridden
              order by o.start) as changes,
       coalesce(a.doubtful_at <= clock_now(), false) and not activity_is_over(a) as doubtful
  from activity a
  join neighbourhood n using (neighbourhood_id)
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id;
