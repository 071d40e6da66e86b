-- The share of each organisation over the last half year, a point per week, beside its last count (decision 0290).
drop function freshness_organisations;

-- By organisation, those first that need help most; for who keeps the neighbourhood.  weeks: the last count of each of 26 weeks, the
-- oldest first; null where it was not counted or too few.
create function freshness_organisations(nb uuid)
returns table (organisation_id uuid, name text, visible integer, confirmed integer, share integer, weeks integer[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
    with newest as (select max(x.day) as day from freshness_day x where x.neighbourhood_id = nb),
    counted as (
        select distinct on (d.organisation_id, (n.day - d.day) / 7)
               d.organisation_id, (n.day - d.day) / 7 as back, freshness_share(d.confirmed, d.visible) as share
          from freshness_day d cross join newest n
         where d.neighbourhood_id = nb and d.organisation_id is not null and d.day > n.day - 26 * 7
         order by d.organisation_id, (n.day - d.day) / 7, d.day desc),
    line as (
        select o.organisation_id, array_agg(c.share order by w.back desc) as weeks
          from (select distinct organisation_id from counted) o
         cross join generate_series(0, 25) w (back)
          left join counted c on c.organisation_id = o.organisation_id and c.back = w.back
         group by o.organisation_id)
    select o.organisation_id, o.name, d.visible, d.confirmed, freshness_share(d.confirmed, d.visible), l.weeks
      from freshness_day d cross join newest n
      join organisation o using (neighbourhood_id, organisation_id)
      join line l on l.organisation_id = d.organisation_id
     where d.neighbourhood_id = nb and d.day = n.day and d.visible >= 5 and (may_edit() or has_role('steering'))
     order by freshness_share(d.confirmed, d.visible), lower(o.name), o.organisation_id limit 200;
end;
revoke execute on function freshness_organisations from public;
grant execute on function freshness_organisations to voordeur_api;
