-- What is known of a website that is read by the background work: what it says programs may read (robots.txt, kept for a
-- day as net/robots.h keeps it) and until when it asks to be left alone.
--
-- A look notes every host it asked (a redirect leads on), so that no two of those are asked at a time.

create table site (
    origin         text primary key,
    host           text not null generated always as (substring(origin from '^[^:]*://(.*)$')) stored,
    robots         text,
    robots_read_at timestamptz,
    quiet_until    timestamptz
);
create index site_host on site (host);
create index source_host on source (host);
-- Who sees a source of it may have it asked anew.
alter table site enable row level security;
create policy site_own on site using (exists (select from source s where s.host = site.host));
create policy site_work on site to voordeur_work using (true);
grant select, insert, update on site to voordeur_work;
-- To look now is also to ask anew what may be read.
grant select (host, robots_read_at), update (robots_read_at) on site to voordeur_api;

alter table source
    add column hosts text[],
    drop constraint source_alarm_unknown,
    add constraint source_alarm_unknown check (alarm in ('failing', 'still', 'empty', 'shape', 'robots'));

create index site_quiet_until on site (quiet_until) where quiet_until is not null;

-- Leases the row that is due longest, of those that do not pause and of hosts that nobody is asking and that may be asked
-- again.  Those that may not are few: they are looked up once, and the sources are walked in order of what is due until
-- one fits.  Looking for one is done by one at a time: two lanes would otherwise both find a host free.  A lease that ran
-- out was never given back: whoever looked died of it, which counts as a failure.
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

-- Looking is no job of the job table any more: a source is its own job.
delete from job where kind = 'look-at-sources';
