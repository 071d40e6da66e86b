-- Which hosts may not be asked now is few: it is looked up once, and the sources are walked in order of what is due until
-- one fits.  Asked of each source anew (0101) it took seconds where thousands are due.

create index site_quiet_until on site (quiet_until) where quiet_until is not null;

create or replace function source_take() returns setof source
language plpgsql volatile as $$
declare
    closed text[];
begin
    perform pg_advisory_xact_lock(hashtext('source_take'));
    closed := array(select unnest(coalesce(o.hosts, array[o.host])) from source o
                     where o.leased_until is not null and o.leased_until >= clock_now()
                    union all
                    select w.host from site w where w.quiet_until is not null and w.quiet_until > clock_now());
    return query
    update source s
       set leased_until = clock_now() + interval '5 minutes',
           fails = s.fails + (s.leased_until is not null)::int,
           alarm = case when s.leased_until is not null and s.fails > 0 then 'failing' else s.alarm end,
           reason = case when s.leased_until is not null and s.fails > 0
                         then 'Het lezen van dit adres wordt steeds niet af. Meld het de beheerder, of stop met volgen.'
                         else s.reason end
     where (s.neighbourhood_id, s.source_id) =
           (select d.neighbourhood_id, d.source_id from source d
             where d.next_look <= clock_now() and d.paused_at is null
               and (d.leased_until is null or d.leased_until < clock_now())
               and not coalesce(d.hosts, array[d.host]) && closed
             order by d.next_look, d.source_id limit 1 for update skip locked)
    returning s.*;
end $$;
