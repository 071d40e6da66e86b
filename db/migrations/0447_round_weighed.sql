-- The round weighs all that is due in one statement: item by item, 4,395 that were due in a neighbourhood of 100,000 activities took 4.6
-- times as long (decision 0321).

-- What needs a call or a visit, and how many would stand before a closed door, as far as it can be known: dates of the next two weeks ×
-- views × people who signed up for them, with whom they bring; each plus one, so that what is new or not signed up for still counts.
-- This is the one place where it is weighed.
create function round_weighed(nb uuid) returns table (item item_due, why text, weight double precision)
language sql stable
begin atomic
    select r.item, r.why, (1 + coalesce(h.dates, 0)) * (1 + coalesce(item_view_now(v), 0)) * (1 + coalesce(h.people, 0))
      from round_items(nb) r
      left join item_view v on v.neighbourhood_id = nb and v.kind = (r.item).kind and v.item_id = (r.item).item_id
     cross join lateral (
        select sum(d.dates) as dates, sum(p.people) as people
          from round_activities(nb, (r.item).kind, (r.item).item_id) x
         cross join lateral (
            select count(*) as dates from occurrence o
             where o.neighbourhood_id = nb and o.activity_id = x.activity_id and o.status <> 'cancelled'
               and o.starts_at between clock_now() and clock_now() + interval '14 days') d
         cross join lateral (
            select sum(1 + s.guests) as people from sign_up s
             where s.neighbourhood_id = nb and s.activity_id = x.activity_id and s.state = 'coming'
               and s.start between clock_now() and clock_now() + interval '14 days') p) h;
end;

-- As in 0430, with the weights of round_weighed.
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
        select r.item as i, r.why, r.weight, coalesce((r.item).place_id::text, (r.item).place, '') as at
          from round_weighed(nb) r),
    placed as (
        select w.*, case w.at when '' then w.weight else sum(w.weight) over (partition by w.at) end as together from weighed w),
    ranked as (
        select p.*, row_number() over (order by p.together desc, p.at, p.weight desc, (p.i).title, (p.i).item_id) as rank,
               count(*) over () as number
          from placed p)
    select w.at, (w.i).place, coalesce((w.i).street_address, ''), (w.i).kind, (w.i).item_id, (w.i).title,
           item_address(n.slug, case (w.i).kind when 'activity' then 'activiteiten' when 'organisation' then 'organisaties'
                                                when 'place' then 'plekken' when 'service' then 'diensten' else 'projecten' end, (w.i).title, (w.i).item_id),
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
drop function round_weight, round_dates, round_sign_ups;
revoke execute on function round_weighed from public;
