-- Every worker holds the settings of all neighbourhoods and looks each second whether they are still those: by one
-- number, for with hundreds of neighbourhoods reading them all took a worker 25 ms of every second.
create table settings_version (
    one     boolean primary key default true check (one),
    version bigint not null default 1
);
insert into settings_version default values;
alter table settings_version enable row level security;
create policy settings_version_read on settings_version for select using (true);
grant select on settings_version to voordeur_api;

create function settings_version_raise() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update settings_version set version = version + 1;
    return null;
end $$;
create trigger settings_changed after insert or update or delete or truncate on neighbourhood
    for each statement execute function settings_version_raise();
create trigger settings_changed after insert or update or delete or truncate on module_switch
    for each statement execute function settings_version_raise();
