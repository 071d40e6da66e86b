-- The order of the round by how many would stand before a closed door: upcoming dates, how often it is looked at, and who signed up
-- (decisions 0250, 0321).

-- How often the page of an item is read without an account: one number per item, of which half is forgotten every fourteen days.
-- Nothing of who, from where or when, not even of which days.
create table item_view (
    neighbourhood_id uuid not null,
    kind             text not null,
    item_id          uuid not null,
    views            double precision not null,
    day              date not null, -- as of which the number is
    primary key (neighbourhood_id, kind, item_id),
    constraint item_view_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint item_view_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project')),
    constraint item_view_views_out_of_range check (views >= 0)
);
alter table item_view enable row level security;

-- What is left today of a number of then.
create function item_view_now(v item_view) returns double precision
language sql stable
return v.views * power(0.5, greatest(0, freshness_today() - v.day) / 14.0);

-- So many more reads.
create function item_view_add(nb uuid, of_kind text, item uuid, times integer) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into item_view as v (neighbourhood_id, kind, item_id, views, day) values (nb, of_kind, item, times, freshness_today())
    on conflict (neighbourhood_id, kind, item_id) do update set views = item_view_now(v) + times, day = freshness_today();
end;

-- ---- the weight ----

-- The activities that an item stands for: itself, or those that are held there or by them.
create function round_activities(nb uuid, of_kind text, item uuid) returns table (activity_id uuid)
language sql stable
begin atomic
    select a.activity_id from activity a
     where of_kind = 'activity' and a.neighbourhood_id = nb and a.activity_id = item
    union all
    select a.activity_id from activity a
     where of_kind = 'place' and a.neighbourhood_id = nb and a.place_id = item and a.archived_at is null
    union all
    select a.activity_id from activity a
     where of_kind = 'organisation' and a.neighbourhood_id = nb and a.organisation_id = item and a.archived_at is null
    union all
    select l.activity_id from project_activity l
     where of_kind = 'project' and l.neighbourhood_id = nb and l.project_id = item;
end;

-- The dates of an item in the next two weeks.  Activity by activity, in plpgsql, which plans once: few are asked about of very many.
create or replace function round_dates(nb uuid, of_kind text, item uuid) returns bigint
language plpgsql stable as $$
begin
    return (select coalesce(sum(d.dates), 0)
              from round_activities(nb, of_kind, item) x
             cross join lateral (
                select count(*) as dates from occurrence o
                 where o.neighbourhood_id = nb and o.activity_id = x.activity_id and o.status <> 'cancelled'
                   and o.starts_at between clock_now() and clock_now() + interval '14 days') d);
end $$;

-- The people who signed up for those dates, with whom they bring.
create function round_sign_ups(nb uuid, of_kind text, item uuid) returns bigint
language plpgsql stable as $$
begin
    return (select coalesce(sum(p.people), 0)
              from round_activities(nb, of_kind, item) x
             cross join lateral (
                select sum(1 + s.guests) as people from sign_up s
                 where s.neighbourhood_id = nb and s.activity_id = x.activity_id and s.state = 'coming'
                   and s.start between clock_now() and clock_now() + interval '14 days') p);
end $$;

-- How many would stand before a closed door, as far as it can be known: dates × views × sign-ups, each plus one, so that what is new
-- or not signed up for still counts.  This is the one place where it is weighed.
create function round_weight(nb uuid, of_kind text, item uuid) returns double precision
language plpgsql stable as $$
declare
    views constant double precision := (select item_view_now(v) from item_view v
                                         where v.neighbourhood_id = nb and v.kind = of_kind and v.item_id = item);
begin
    return (1 + round_dates(nb, of_kind, item)) * (1 + coalesce(views, 0)) * (1 + round_sign_ups(nb, of_kind, item));
end $$;

create or replace function round_list(nb uuid, most integer)
returns table (place_key text, place text, street_address text, kind text, item_id uuid, title text, address text, organisation text,
               telephone text, why text, remark text, due_at text, next_at text, all_day boolean, tried_at text, left_over bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if nb is distinct from current_neighbourhood() or not has_role('connector') then
        raise insufficient_privilege using message = 'the round is for connectors';
    end if;
    return query
    with weighed as (
        select r.item as i, r.why, round_weight(nb, (r.item).kind, (r.item).item_id) as weight,
               coalesce((r.item).place_id::text, (r.item).place, '') as at
          from round_items(nb) r),
    placed as (
        select w.*, case w.at when '' then w.weight else sum(w.weight) over (partition by w.at) end as together from weighed w),
    ranked as (
        select p.*, row_number() over (order by p.together desc, p.at, p.weight desc, (p.i).title, (p.i).item_id) as rank,
               count(*) over () as number
          from placed p)
    select w.at, (w.i).place, coalesce((w.i).street_address, ''), (w.i).kind, (w.i).item_id, (w.i).title,
           item_address(n.slug, case (w.i).kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                                when 'place' then 'plekken' else 'projecten' end, (w.i).title, (w.i).item_id),
           o.name, coalesce((w.i).telephone, nullif(o.telephone, '')), w.why,
           (select nullif(c.note, '') from correction c
             where c.neighbourhood_id = nb and c.kind = (w.i).kind and c.item_id = (w.i).item_id and c.created_at >= date_trunc('second', (w.i).confirmed_at)
             order by c.created_at desc limit 1),
           rfc3339((w.i).due_at), rfc3339((w.i).next_at), (w.i).all_day,
           (select rfc3339(max(r.said_at)) from round_answer r
             where r.neighbourhood_id = nb and r.kind = (w.i).kind and r.item_id = (w.i).item_id and r.answer = 'not-home'
               and r.said_at >= (w.i).confirmed_at),
           w.number - least(w.number, most)
      from ranked w
      join neighbourhood n on n.neighbourhood_id = nb
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = (w.i).organisation_id
     where w.rank <= most
     order by w.rank;
end $$;
drop function round_weight(bigint);

revoke execute on function item_view_now, item_view_add, round_activities, round_sign_ups, round_weight from public;
grant execute on function item_view_add to voordeur_api;
