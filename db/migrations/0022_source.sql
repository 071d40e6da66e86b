-- Addresses that are looked at again and again, each at a rhythm that follows how often it changes.
--
-- A look leases its row: who dies with it leaves it to be looked at again.  Of one host at most one row is leased at a
-- time.  usual is how many minutes lie between two changes, learned from those there were.  history holds the newest looks, the newest last: [{"at", "outcome", "rows"}].

create table source (
    neighbourhood_id uuid not null,
    source_id        uuid not null default gen_random_uuid(),
    organisation_id  uuid not null,
    calendar         text not null,
    address          text not null,
    host             text not null generated always as (lower(substring(address from '^[^:]*://([^/?#]*)'))) stored,
    rhythm           integer not null default 360,
    next_look        timestamptz not null default clock_now(),
    leased_until     timestamptz,
    looked_at        timestamptz,
    changed_at       timestamptz,
    etag             text not null default '',
    last_modified    text not null default '',
    digest           text not null default '',
    format           text not null default '',
    activities       integer not null default 0,
    usual            integer,
    fails            integer not null default 0,
    alarm            text,
    reason           text not null default '',
    history          jsonb not null default '[]',
    created_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, source_id),
    constraint source_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint source_address_duplicate unique (neighbourhood_id, organisation_id, calendar, address),
    constraint source_address_too_long check (length(address) <= 2000),
    constraint source_address_invalid check (host <> ''),
    constraint source_calendar_too_long check (length(calendar) <= 200),
    constraint source_rhythm_out_of_range check (rhythm between 15 and 10080),
    constraint source_alarm_unknown check (alarm in ('failing', 'still', 'empty', 'shape'))
);
create index source_next_look on source (next_look);
create index source_leased on source (host) where leased_until is not null;
create trigger version_raise before update on source for each row execute function version_raise();

alter table source enable row level security;
create policy source_own on source
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select has_role('professional')) or (select is_administrator())
                or organisation_id = any ((select current_organisations())::uuid[])));
create policy source_work on source to voordeur_work using (true);
grant select on source to voordeur_api;
grant select, update on source to voordeur_work;

-- Leases the row that is due longest, of a host that nobody is looking at.  Looking for one is done by one at a time:
-- two lanes would otherwise both find a host free.
create function source_take() returns setof source
language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtext('source_take'));
    return query
    update source s set leased_until = clock_now() + interval '5 minutes'
     where (s.neighbourhood_id, s.source_id) =
           (select d.neighbourhood_id, d.source_id from source d
             where d.next_look <= clock_now() and (d.leased_until is null or d.leased_until < clock_now())
               and not exists (select from source o where o.host = d.host and o.leased_until >= clock_now())
             order by d.next_look, d.source_id limit 1 for update skip locked)
    returning s.*;
end $$;

-- What the lane needs to bring a calendar in step, as the API may with a role (import_row: 0086).
create policy import_work on import to voordeur_work using (true);
grant select, insert on import to voordeur_work;
grant insert (neighbourhood_id, activity_id, title, summary, text, html, organisation_id, place_id, location, categories,
              audience, free, price, price_note, contact_name, contact_telephone, contact_email, url, starts_at, ends_at,
              all_day, time_zone, rrule, rdates, exdates, skips_holidays, status, calendar, uid, confirmed_by_name,
              confirmed_how),
      update (title, summary, text, html, place_id, location, categories, audience, free, price, price_note, contact_name,
              contact_telephone, contact_email, url, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates,
              skips_holidays, status, uid, changed_at, confirmed_at, confirmed_by_name, confirmed_how)
    on activity to voordeur_work;
