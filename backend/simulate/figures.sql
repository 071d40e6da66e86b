-- What the year came to: one object, and the weeks to draw.
with week as (
    select (d.day - date '2026-01-05') / 7 as week, avg(d.share) as share, sum(c.doors) as doors
      from simulated_day d join simulated_doors c using (day) where d.kind = 'all' group by 1),
    calls as (
    select w.week, (select count(*) from simulated_call c where (c.day - date '2026-01-05') / 7 = w.week) / proportion('connectors') as calls from week w),
    mails as (
    select o.owner, (select count(*) from simulated_mail m where m.owner = o.owner) / 12.0 as mails from simulated_owner o
     where exists (select from simulated_truth t where t.owner = o.owner))
select jsonb_build_object(
    'freshShare', round((select avg(share) from simulated_day where kind = 'all')::numeric, 1),
    'worstWeek', round((select min(share) from week)::numeric, 1),
    'mailsPerOwnerPerMonth', round((select avg(mails) from mails), 2),
    'mailsOfBusiestOwnerPerMonth', round((select max(mails) from mails), 2),
    'connectorMinutesPerWeek', round(((select avg(calls) from calls) * proportion('minutesPerCall'))::numeric, 1),
    'connectorMinutesAboutExchange', round(((select count(*) from simulated_call c join simulated_owner o using (owner) where o.organisation_id is null)
                                              * proportion('minutesPerCall') / proportion('connectors') / (select count(*) from week))::numeric, 1),
    'closedDoors', round((select sum(doors) from week)::numeric),
    'freshShareOfKinds', (select jsonb_object_agg(k.kind, round(k.share::numeric, 1))
                            from (select kind, avg(share) as share from simulated_day where kind <> 'all' group by kind) k),
    'weeks', (select jsonb_agg(jsonb_build_object('share', round(w.share::numeric, 1), 'doors', round(w.doors::numeric, 1),
                                                  'calls', round(c.calls::numeric, 2)) order by w.week) from week w join calls c using (week)),
    'owners', (select jsonb_agg(round(mails, 2) order by mails) from mails))
