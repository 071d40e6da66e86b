-- How many places a date has left stands on its line of the programme (decision 0300).  A line is rendered when it changes, and so
-- it is when somebody signs up: lists read nothing more than before.

alter table listing add column places_left integer; -- null: all who come fit

create or replace function listing_rows(a activity, starts timestamptz[] default null) returns setof listing
language plpgsql stable as $$
declare
    mask constant bigint := listing_mask(
        a.categories, a.audience, a.free,
        (select p.wheelchair from place p where p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id));
    most constant integer := (select t.maximum from sign_up_terms t
                               where t.neighbourhood_id = a.neighbourhood_id and t.activity_id = a.activity_id and a.sign_up <> 'none');
begin
    return query
    select a.neighbourhood_id, day.at, least(day.until, o.until), a.activity_id, o.start, c.category,
           c.ordinal = 1, a.place_id, a.organisation_id, o.status = 'cancelled',
           occurrence_line(day.shown, o.ends_at, o.start, o.status, coalesce(nullif(o.note, ''), a.status_note))
           || ',"movedFrom":' || case when o.status = 'moved' then '"' || rfc3339(o.start) || '"' else 'null' end
           || ',"placesLeft":' || coalesce(o.places_left::text, 'null')
           || ',"activity":', mask, o.places_left
      from (select d.start, d.starts_at, d.ends_at, d.note,
                   case when a.status = 'cancelled' then 'cancelled' else d.status end as status,
                   listing_end(d.starts_at, d.ends_at) as until,
                   d.starts_at at time zone a.time_zone as begins,
                   d.ends_at at time zone a.time_zone as ends,
                   case when most is not null
                        then greatest(most - sign_up_taken(a.neighbourhood_id, a.activity_id, d.start), 0) end as places_left
              from occurrence d
             where d.neighbourhood_id = a.neighbourhood_id and d.activity_id = a.activity_id
               and (starts is null or d.start = any (starts))) o
     cross join lateral (
           select o.starts_at as at,
                  case when o.ends > o.begins + interval '1 day'
                       then (o.begins::date + 1)::timestamp at time zone a.time_zone else o.until end as until,
                  rfc3339(o.starts_at) as shown
           union all
           select d::timestamp at time zone a.time_zone, (d + interval '1 day')::timestamp at time zone a.time_zone,
                  to_char(d, 'YYYY-MM-DD')
             from generate_series(o.begins::date + interval '1 day', o.ends - interval '1 second', '1 day') d
            where o.ends > o.begins + interval '1 day') day
     cross join unnest(case when cardinality(a.categories) = 0 then array[''] else a.categories end)
           with ordinality as c (category, ordinal)
     where a.archived_at is null;
end $$;

drop trigger listing_keep on activity;
create trigger listing_keep after update on activity for each row
    when ((old.categories, old.audience, old.free, old.place_id, old.organisation_id, old.status, old.status_note,
           old.time_zone, old.archived_at is null, old.sign_up = 'none')
          is distinct from
          (new.categories, new.audience, new.free, new.place_id, new.organisation_id, new.status, new.status_note,
           new.time_zone, new.archived_at is null, new.sign_up = 'none'))
    execute function activity_listing_keep();

-- Renders the lines of these dates (null: of all) again, as far as they changed.
create function listing_places_keep(nb uuid, activity uuid, starts timestamptz[]) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    update listing l set head = r.head, places_left = r.places_left
      from activity a cross join lateral listing_rows(a, starts) r
     where a.neighbourhood_id = nb and a.activity_id = activity
       and l.neighbourhood_id = nb and l.activity_id = activity
       and (l.at, l.start, l.category) = (r.at, r.start, r.category)
       and l.places_left is distinct from r.places_left;
end;

create function sign_up_terms_listing_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform listing_places_keep(coalesce(new.neighbourhood_id, old.neighbourhood_id), coalesce(new.activity_id, old.activity_id), null);
    return null;
end $$;
create trigger listing_keep after insert or update or delete on sign_up_terms
    for each row execute function sign_up_terms_listing_keep();

-- Per date once, however many rows a statement changes.
create function sign_up_listing_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform listing_places_keep(c.neighbourhood_id, c.activity_id, array_agg(distinct c.start))
       from changed c join sign_up_terms t using (neighbourhood_id, activity_id)
      where t.maximum is not null
      group by c.neighbourhood_id, c.activity_id;
    return null;
end $$;
create function sign_up_listing_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform listing_places_keep(c.neighbourhood_id, c.activity_id, array_agg(distinct c.start))
       from (select n.neighbourhood_id, n.activity_id, unnest(array[o.start, n.start]) as start
               from was o join changed n using (neighbourhood_id, sign_up_id)
              where (o.start, o.state, o.guests, o.duty) is distinct from (n.start, n.state, n.guests, n.duty)) c
       join sign_up_terms t using (neighbourhood_id, activity_id)
      where t.maximum is not null
      group by c.neighbourhood_id, c.activity_id;
    return null;
end $$;
create trigger listing_add after insert on sign_up referencing new table as changed
    for each statement execute function sign_up_listing_keep();
create trigger listing_remove after delete on sign_up referencing old table as changed
    for each statement execute function sign_up_listing_keep();
create trigger listing_change after update on sign_up referencing old table as was new table as changed
    for each statement execute function sign_up_listing_change();

update listing l set head = r.head, places_left = r.places_left
  from activity a cross join lateral listing_rows(a) r
 where l.neighbourhood_id = a.neighbourhood_id and l.activity_id = a.activity_id
   and (l.at, l.start, l.category) = (r.at, r.start, r.category);

-- ---- what was found says so of its next date ----

drop function search_ranked;
create function search_ranked(nb uuid, query tsquery, literal tsquery, kinds text[], most integer)
returns table (kind text, start timestamptz, places_left integer, card text)
language plpgsql stable as $$
declare
    present constant timestamptz := clock_now();
    among uuid[] := '{}';
    one text;
begin
    if query is null then
        return;
    end if;
    foreach one in array kinds loop
        among := among || case when one = 'activity' then activities_to_rank(nb, query, literal)
                               else directory_entries(nb, one, query, 40) end;
    end loop;
    return query
    select e.kind, best.at,
           (select l.places_left from listing l
             where l.neighbourhood_id = nb and l.activity_id = best.id and l.at = best.at and l.is_first limit 1), e.card
      from (select found.kind, found.id, found.at,
                   found.rank * (1 + coalesce(0.3::float8 / (1 + date_part('epoch', found.at - present) / 864000), 0))
                       as rank
              from (select e.kind, e.id, n.at,
                           ts_rank(e.tsv, query) + case when e.tsv @@ literal then 1 else 0 end
                           + case when e.kind <> 'activity' and ts_rank('{0,0,0,1}', e.tsv, literal) > 0.1
                                  then 0.5 else 0 end as rank
                      from (select distinct id from unnest(among) as id) m
                     cross join lateral (select e.kind, e.id, e.tsv from search_entry e
                                          where e.neighbourhood_id = nb and e.id = m.id and e.kind = any (kinds)
                                         offset 0) e
                      left join lateral (select l.at from listing l
                                          where l.neighbourhood_id = nb and l.activity_id = e.id and e.kind = 'activity'
                                            and l.at > present - listing_reach() and l.until > present
                                            and not l.cancelled
                                          order by l.at limit 1) n on true
                     where e.kind <> 'activity' or n.at is not null) found
             order by rank desc, found.at nulls first, found.id limit least(most, 500)) best
      join search_entry e on e.neighbourhood_id = nb and e.id = best.id and e.kind = best.kind
     order by best.rank desc, best.at nulls first, best.id;
end $$;

create or replace function search_all(nb uuid, words text, kinds text[], most integer)
returns table (kind text, start timestamptz, item text, corrected_to text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    typed text[] := typed_words(words);
    mended boolean := false;
begin
    most := least(most, 500);
    for attempt in 1 .. 2 loop
        exit when typed is null or typed = '{}';
        return query
        select r.kind, r.start,
               '{"kind":"' || r.kind || '","start":' || coalesce('"' || rfc3339(r.start) || '"', 'null')
               || case when r.kind = 'activity' then ',"placesLeft":' || coalesce(r.places_left::text, 'null') else '' end
               || ',"card":' || r.card || '}',
               case when mended then array_to_string(typed, ' ') end
          from search_ranked(nb, search_query(nb, typed), search_query(null, typed), kinds, most) r;
        exit when found;
        typed := mended_words(nb, typed);
        mended := true;
    end loop;
end $$;

revoke execute on function listing_places_keep from public;

-- ---- the terms of signing up have a version: of two who change them the second looks again ----

create sequence sign_up_terms_version as integer start 2; -- 1 is "none yet"; no number comes twice, also after an end
alter table sign_up_terms add column version integer not null default nextval('sign_up_terms_version');
alter sequence sign_up_terms_version owned by sign_up_terms.version;
grant usage on sequence sign_up_terms_version to voordeur_api;

create or replace function sign_up_terms_card(nb uuid, activity uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
return (select jsonb_build_object(
                   'on', t.activity_id is not null and a.sign_up <> 'none', 'maximum', t.maximum, 'guests', coalesce(t.guests, 0),
                   'closesHours', coalesce(t.closes_hours, 0), 'version', coalesce(t.version, 1)::text,
                   'dates', (select coalesce(jsonb_agg(jsonb_build_object(
                                        'occurrence', rfc3339(d.start), 'start', rfc3339(d.starts_at), 'end', rfc3339(d.ends_at),
                                        'closesAt', rfc3339(d.closes_at), 'placesLeft', d.places_left, 'waiting', d.waiting,
                                        'state', case when d.closes_at <= clock_now() then 'closed' when d.places_left = 0 then 'full'
                                                      else 'open' end) order by d.starts_at), '[]')
                               from (select o.*, greatest(o.maximum - sign_up_taken(nb, activity, o.start), 0) as places_left,
                                            (select count(*) from sign_up s
                                              where s.neighbourhood_id = nb and s.activity_id = activity and s.start = o.start
                                                and s.state = 'waiting') as waiting
                                       from sign_up_date o
                                      where o.neighbourhood_id = nb and o.activity_id = activity and o.takes and o.goes_on
                                        and o.starts_at > clock_now()
                                      order by o.starts_at limit 12) d))
          from activity a left join sign_up_terms t using (neighbourhood_id, activity_id)
         where a.neighbourhood_id = nb and a.activity_id = activity);

-- As in 0240, for who saw the version that they are now (1: none).  False: somebody else was first.
drop function sign_up_terms_put;
create function sign_up_terms_put(nb uuid, activity uuid, seen integer, of_maximum integer, of_guests integer, of_closes_hours integer)
returns boolean
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    kept boolean;
begin
    insert into sign_up_terms as t (neighbourhood_id, activity_id, maximum, guests, closes_hours)
    values (nb, activity, of_maximum, of_guests, of_closes_hours)
    on conflict (neighbourhood_id, activity_id) do update
        set maximum = excluded.maximum, guests = excluded.guests, closes_hours = excluded.closes_hours, version = excluded.version
      where t.version = seen
    returning true into kept;
    if kept is null then
        return false;
    end if;
    update activity a set sign_up = 'optional' where a.neighbourhood_id = nb and a.activity_id = activity and a.sign_up = 'none';
    perform sign_up_move_up(nb, activity, o.start) from occurrence o
      where o.neighbourhood_id = nb and o.activity_id = activity and o.starts_at > clock_now();
    return true;
end $$;
revoke execute on function sign_up_terms_put from public;
grant execute on function sign_up_terms_put to voordeur_api;
