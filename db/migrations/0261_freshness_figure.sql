-- The headline figure: which part of what is visible was confirmed within its term (decision 0260).  freshness_figure is its one
-- definition; a job counts it each hour, and the last count of a day stays.

-- What anybody without an account finds here at this moment, or any member.
create view freshness_item as
select a.neighbourhood_id, 'activity' as kind, a.activity_id as item_id, a.organisation_id, a.due_at, a.doubtful_at
  from activity a where a.archived_at is null and a.status <> 'cancelled'
   and exists (select from occurrence o
                where o.neighbourhood_id = a.neighbourhood_id and o.activity_id = a.activity_id and o.status <> 'cancelled'
                  and coalesce(o.ends_at, o.starts_at) > clock_now())
union all
select neighbourhood_id, 'organisation', organisation_id, organisation_id, due_at, doubtful_at from organisation where archived_at is null
union all
select neighbourhood_id, 'place', place_id, organisation_id, due_at, doubtful_at from place where archived_at is null
union all
select neighbourhood_id, 'project', project_id, organisation_id, due_at, doubtful_at from project where archived_at is null
union all
select neighbourhood_id, kind, exchange_item_id, organisation_id, due_at, doubtful_at from exchange_item
 where archived_at is null and state = 'open' and danger is null and visibility <> 'quiet'
   and coalesce(paused_until <= clock_now()::date, true);

-- Per neighbourhood of everything ('all'), of each kind, and of each organisation.
-- confirmed: its term is not over.  due_week: what is due within the coming seven days.  answer_days: the median, of what was
-- answered in the last ninety days, from due to answered.
create view freshness_figure as
with answered as (
    select neighbourhood_id, coalesce(kind, 'all') as kind,
           percentile_cont(0.5) within group (order by extract(epoch from at - was_due_at) / 86400) as answer_days, count(*) as answers
      from life_event where was_due_at is not null and at > clock_now() - interval '90 days' and at <= clock_now()
     group by grouping sets ((neighbourhood_id), (neighbourhood_id, kind)))
select i.neighbourhood_id, i.kind, i.organisation_id, i.visible, i.confirmed, i.due_week, i.doubtful,
       case when a.answers >= 5 then round(a.answer_days::numeric, 1) end as answer_days
  from (select neighbourhood_id, coalesce(kind, 'all') as kind, organisation_id, count(*)::integer as visible,
               count(*) filter (where due_at > clock_now())::integer as confirmed,
               count(*) filter (where due_at > clock_now() and due_at <= clock_now() + interval '7 days')::integer as due_week,
               count(*) filter (where doubtful_at <= clock_now())::integer as doubtful
          from freshness_item
         group by grouping sets ((neighbourhood_id), (neighbourhood_id, kind), (neighbourhood_id, organisation_id))
        having grouping(organisation_id) = 1 or organisation_id is not null) i
  left join answered a on a.neighbourhood_id = i.neighbourhood_id and a.kind = i.kind and i.organisation_id is null;

create table freshness_day (
    neighbourhood_id uuid not null,
    day              date not null,
    kind             text not null,
    organisation_id  uuid,
    visible          integer not null,
    confirmed        integer not null,
    due_week         integer not null,
    doubtful         integer not null,
    answer_days      numeric,
    counted_at       timestamptz not null default clock_now(),
    constraint freshness_day_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint freshness_day_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation
        on delete cascade,
    constraint freshness_day_duplicate unique nulls not distinct (neighbourhood_id, day, kind, organisation_id),
    constraint freshness_day_confirmed_out_of_range check (confirmed between 0 and visible)
);
alter table freshness_day enable row level security;

create function freshness_today() returns date
language sql stable
return (clock_now() at time zone 'Europe/Amsterdam')::date;

-- Counts anew where an hour has passed, or a day has begun: of at most so many neighbourhoods.
create function freshness_count(most integer) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    nb uuid;
begin
    for nb in
        select n.neighbourhood_id from neighbourhood n
          left join freshness_day d
            on d.neighbourhood_id = n.neighbourhood_id and d.day = freshness_today() and d.kind = 'all' and d.organisation_id is null
         where d.counted_at is null or d.counted_at <= clock_now() - interval '1 hour'
         order by d.counted_at nulls first limit most
    loop
        delete from freshness_day d where d.neighbourhood_id = nb and d.day = freshness_today();
        insert into freshness_day (neighbourhood_id, day, kind, organisation_id, visible, confirmed, due_week, doubtful, answer_days)
        select f.neighbourhood_id, freshness_today(), f.kind, f.organisation_id, f.visible, f.confirmed, f.due_week, f.doubtful,
               f.answer_days
          from freshness_figure f where f.neighbourhood_id = nb;
    end loop;
end $$;

-- ---- what is told of it: nothing of fewer than five ----

-- Whole percents, rounded down: 95 is said when it is 95.
create function freshness_share(confirmed integer, visible integer) returns integer
language sql immutable parallel safe
return case when visible >= 5 then 100 * confirmed / visible end;

-- The last count, of everything first.  Where one kind alone is too few, the smallest of the others is left out with it: else it
-- could be reckoned from the rest.
create function freshness_newest(nb uuid)
returns table (kind text, visible integer, confirmed integer, due_week integer, doubtful integer, share integer, answer_days numeric,
               counted_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    with newest as (
        select d.* from freshness_day d
         where d.neighbourhood_id = nb and d.organisation_id is null
           and d.day = (select max(x.day) from freshness_day x where x.neighbourhood_id = nb)),
    ranked as (
        select n.*, row_number() over few as place, min(n.visible) over (partition by n.kind = 'all') as least
          from newest n window few as (partition by n.kind = 'all' order by n.visible, n.kind))
    select r.kind, case when k.shown then r.visible end, case when k.shown then r.confirmed end,
           case when k.shown then r.due_week end, case when k.shown then r.doubtful end,
           case when k.shown then freshness_share(r.confirmed, r.visible) end, case when k.shown then r.answer_days end, r.counted_at
      from ranked r
     cross join lateral (select r.visible >= 5 and (r.kind = 'all' or r.place > 2 or r.least >= 5) as shown) k
     order by r.kind <> 'all', array_position(array['activity', 'ask', 'offer', 'organisation', 'place', 'project'], r.kind);
end;

-- Of each day of the last year the share of everything.
create function freshness_days(nb uuid) returns table (day date, share integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select d.day, freshness_share(d.confirmed, d.visible) from freshness_day d
     where d.neighbourhood_id = nb and d.kind = 'all' and d.organisation_id is null and d.day > freshness_today() - 366
     order by d.day;
end;

-- By organisation, those first that need help most; for who keeps the neighbourhood.
create function freshness_organisations(nb uuid)
returns table (organisation_id uuid, name text, visible integer, confirmed integer, share integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select o.organisation_id, o.name, d.visible, d.confirmed, freshness_share(d.confirmed, d.visible)
      from freshness_day d join organisation o using (neighbourhood_id, organisation_id)
     where d.neighbourhood_id = nb and d.visible >= 5 and (may_edit() or has_role('steering'))
       and d.day = (select max(x.day) from freshness_day x where x.neighbourhood_id = nb)
     order by freshness_share(d.confirmed, d.visible), lower(o.name), o.organisation_id limit 200;
end;
revoke execute on function freshness_count, freshness_newest, freshness_days, freshness_organisations from public;
grant execute on function freshness_count to voordeur_work;
grant execute on function freshness_newest, freshness_days, freshness_organisations to voordeur_api;
