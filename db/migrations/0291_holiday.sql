-- School holidays that an administrator keeps (decision 0290).  They are those of a region, so that the neighbourhoods of one region
-- share them; each change stays written down, and series that leave the holidays out follow it.

alter table holiday
    drop constraint holiday_pkey,
    add column holiday_id uuid not null default gen_random_uuid() primary key,
    add column estimated boolean not null default false, -- not yet compared with what the government fixed
    add column changed_by_name text,
    add column changed_at timestamptz,
    add column version integer not null default 1,
    add constraint holiday_name_required check (btrim(name) <> ''),
    add constraint holiday_name_too_long check (length(name) <= 60),
    add constraint holiday_start_date_out_of_range check (start_date between '2000-01-01' and '2099-12-31'),
    add constraint holiday_end_date_out_of_range check (end_date < start_date + 100),
    add constraint holiday_start_date_duplicate exclude using gist (region with =, daterange(start_date, end_date, '[]') with &&);
update holiday set estimated = true where region = 'zuid' and start_date >= '2027-02-01';

create table holiday_change (
    holiday_change_id bigint generated always as identity primary key,
    region            text not null,
    at                timestamptz not null default clock_now(),
    by_name           text, -- nobody: with the installation
    event             text not null,
    name              text not null,
    start_date        date not null,
    end_date          date not null,
    ahead             boolean not null, -- it touches days that were still to come
    constraint holiday_change_event_unknown check (event in ('added', 'changed', 'removed'))
);
create index holiday_change_newest on holiday_change (region, holiday_change_id desc);

-- The region whose holidays hold in the neighbourhood that is spoken for.
create function current_holiday_region() returns text
language sql stable parallel safe
return (select n.holiday_region from neighbourhood n where n.neighbourhood_id = current_neighbourhood());

create function holiday_check() returns trigger
language plpgsql as $$
begin
    if current_user = 'voordeur_api' and new.region is distinct from current_holiday_region() then
        raise check_violation using message = 'the holidays of another region', table = 'holiday', constraint = 'holiday_region_not_yours';
    end if;
    if tg_op = 'UPDATE' then
        new.version := old.version + 1;
    elsif (select count(*) from holiday h where h.region = new.region and h.end_date >= clock_now()::date) >= 60 then
        raise check_violation using message = 'ten years of holidays', table = 'holiday', constraint = 'holiday_start_date_too_many';
    end if;
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    return new;
end $$;
create trigger checked before insert or update on holiday for each row execute function holiday_check();

-- Writes down what happened, and has the series made anew that it may touch: soon, not at the next round.
create function holiday_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    h holiday; -- as it is now, or as it was last
    last_day date;
begin
    h := case tg_op when 'DELETE' then old else new end;
    last_day := greatest(h.end_date, case tg_op when 'UPDATE' then old.end_date end);
    insert into holiday_change (region, by_name, event, name, start_date, end_date, ahead)
    values (h.region, current_name(), case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
            h.name, h.start_date, h.end_date, last_day >= freshness_today());
    insert into job (lane, kind, key, run_after) values ('age', 'extend-series', 'extend-series', clock_now())
        on conflict (key) where done_at is null do update set run_after = least(job.run_after, excluded.run_after);
    return null;
end $$;
create trigger keep after insert or update or delete on holiday for each row execute function holiday_keep();

-- When somebody last changed the coming holidays of a neighbourhood; no row where nobody did.
create view holiday_changed as
select n.neighbourhood_id, max(c.at) as at
  from neighbourhood n join holiday_change c on c.region = n.holiday_region
 where c.by_name is not null and c.ahead
 group by n.neighbourhood_id;
create index activity_skips_holidays on activity (neighbourhood_id, expanded_to)
 where skips_holidays and rrule is not null and archived_at is null;

-- ---- rights ----

alter table holiday enable row level security;
alter table holiday_change enable row level security;
create policy holiday_read on holiday for select using (true);
create policy holiday_change on holiday to voordeur_api
    using (region = (select current_holiday_region()) and (select is_administrator()))
    with check (region = (select current_holiday_region()) and (select is_administrator()));
create policy holiday_change_read on holiday_change for select to voordeur_api
    using (region = (select current_holiday_region()) and (select is_administrator()));
create policy holiday_change_work on holiday_change for select to voordeur_work using (true);
grant insert (region, name, start_date, end_date, estimated), update (name, start_date, end_date, estimated), delete
   on holiday to voordeur_api;
grant select on holiday_change to voordeur_api, voordeur_work;
grant select on holiday_changed to voordeur_work;
revoke execute on function holiday_keep from public;
