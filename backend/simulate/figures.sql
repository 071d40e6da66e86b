select set_config('voordeur.now', '2027-01-03T22:00:00Z', false) as at \gset
-- What the year came to: one object, and the weeks to draw.
with week as (
    select (d.day - date '2026-01-05') / 7 as week, avg(d.share) as share, sum(d.closed_doors) as doors from simulated_day d group by 1),
    calls as (
    select w.week, (select count(*) from simulated_call c where (c.day - date '2026-01-05') / 7 = w.week) / proportion('connectors') as calls from week w),
    mails as (
    select o.owner, (select count(*) from simulated_mail m where m.owner = o.owner) / 12.0 as mails from simulated_owner o
     where exists (select from simulated_truth t where t.owner = o.owner))
select jsonb_build_object(
    'freshShare', round((select avg(share) from simulated_day)::numeric, 1),
    'worstWeek', round((select min(share) from week)::numeric, 1),
    'mailsPerOwnerPerMonth', round((select avg(mails) from mails), 2),
    'mailsOfBusiestOwnerPerMonth', round((select max(mails) from mails), 2),
    'connectorMinutesPerWeek', round(((select avg(calls) from calls) * proportion('minutesPerCall'))::numeric, 1),
    'closedDoors', round((select sum(doors) from week)::numeric),
    'freshShareOfKinds', (select jsonb_object_agg(f.kind, freshness_share(f.confirmed, f.visible)) from freshness_figure f
                           where f.kind <> 'all' and f.organisation_id is null), -- on the last day
    'weeks', (select jsonb_agg(jsonb_build_object('share', round(w.share::numeric, 1), 'doors', round(w.doors::numeric, 1),
                                                  'calls', round(c.calls::numeric, 2)) order by w.week) from week w join calls c using (week)),
    'owners', (select jsonb_agg(round(mails, 2) order by mails) from mails))
