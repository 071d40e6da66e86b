-- A neighbourhood and what is set in it.  Every tenant table's key begins with neighbourhood_id.

create table neighbourhood (
    neighbourhood_id uuid primary key default gen_random_uuid(),
    slug             text not null,
    name             text not null,
    municipality     text not null,
    cbs_code         text,
    residents        integer,
    households       integer,
    latitude         double precision not null,
    longitude        double precision not null,
    holiday_region   text not null default 'zuid',
    host_name        text,
    is_default       boolean not null default false,
    brand            text not null default 'ruwaard',
    languages        text[] not null default '{nl,en}',
    version          integer not null default 1,
    constraint neighbourhood_slug_duplicate unique (slug),
    constraint neighbourhood_slug_invalid check (slug ~ '^[a-z][a-z0-9-]{1,59}$'),
    -- The first word of an address that already means something else.
    constraint neighbourhood_slug_reserved check (slug not in (
        'werk', 'api', 'problems', 'pictures', 'feeds', 'l', 'rpde', 'hsds', 'embed', 'scherm', 'print',
        'healthz', 'readyz', 'metrics', 'assets', 'static', 'fonts', 'icons', 'locales', 'tiles',
        'inloggen', 'aanmelden', 'mijn', 'index', 'favicon', 'robots', 'sitemap', 'manifest', 'sw')),
    constraint neighbourhood_name_required check (btrim(name) <> ''),
    constraint neighbourhood_host_name_duplicate unique (host_name),
    constraint neighbourhood_latitude_out_of_range check (latitude between -90 and 90),
    constraint neighbourhood_longitude_out_of_range check (longitude between -180 and 180),
    constraint neighbourhood_holiday_region_unknown check (holiday_region in ('noord', 'midden', 'zuid')),
    constraint neighbourhood_languages_too_few check (cardinality(languages) > 0)
);
create unique index neighbourhood_is_default_duplicate on neighbourhood (is_default) where is_default;

create table area (
    neighbourhood_id uuid not null,
    area_id          uuid not null default gen_random_uuid(),
    cbs_code         text not null,
    name             text not null,
    residents        integer,
    households       integer,
    primary key (neighbourhood_id, area_id),
    constraint area_cbs_code_duplicate unique (neighbourhood_id, cbs_code),
    constraint area_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood
);

-- Centres of the four-digit postcode areas: where an address without a point stands on the map.
create table postcode_area (
    postcode4 text primary key,
    locality  text not null,
    latitude  double precision not null,
    longitude double precision not null,
    constraint postcode_area_postcode4_invalid check (postcode4 ~ '^[1-9][0-9]{3}$')
);

-- School holidays; end_date is the last day.
create table holiday (
    region     text not null,
    name       text not null,
    start_date date not null,
    end_date   date not null,
    primary key (region, start_date),
    constraint holiday_region_unknown check (region in ('noord', 'midden', 'zuid')),
    constraint holiday_end_date_before_start check (end_date >= start_date)
);

create table module_switch (
    neighbourhood_id  uuid not null,
    module            text not null,
    for_residents     boolean not null,
    for_professionals boolean not null,
    version           integer not null default 1,
    primary key (neighbourhood_id, module),
    constraint module_switch_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint module_switch_module_unknown check (module in (
        'activities', 'exchange', 'directory', 'projects', 'groups', 'news', 'messages', 'colleagues',
        'questions', 'referrals', 'plans', 'round', 'desk', 'outlets', 'results', 'elsewhere'))
);

create table category (
    neighbourhood_id uuid not null,
    category_id      uuid not null default gen_random_uuid(),
    kind             text not null default 'activity',
    slug             text not null,
    name             text not null,
    name_en          text not null,
    icon             text not null default '',
    ordinal          integer not null default 100,
    archived_at      timestamptz,
    version          integer not null default 1,
    primary key (neighbourhood_id, category_id),
    constraint category_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint category_kind_unknown check (kind in ('activity', 'exchange')),
    constraint category_slug_duplicate unique (neighbourhood_id, kind, slug),
    constraint category_slug_invalid check (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint category_name_required check (btrim(name) <> ''),
    constraint category_name_too_long check (length(name) <= 60),
    constraint category_name_en_required check (btrim(name_en) <> ''),
    constraint category_name_en_too_long check (length(name_en) <= 60),
    constraint category_icon_too_long check (length(icon) <= 40),
    constraint category_icon_invalid check (icon ~ '^[a-z0-9-]*$'),
    constraint category_ordinal_out_of_range check (ordinal between 0 and 10000)
);

-- An everyday word and the words of the texts it stands for: "pc" means computer, computerhulp.
create table synonym (
    neighbourhood_id uuid not null,
    synonym_id       uuid not null default gen_random_uuid(),
    word             text not null,
    means            text[] not null,
    version          integer not null default 1,
    primary key (neighbourhood_id, synonym_id),
    constraint synonym_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint synonym_word_duplicate unique (neighbourhood_id, word),
    constraint synonym_word_invalid check (word = lower(btrim(word)) and word !~ '\s'),
    constraint synonym_word_required check (word <> ''),
    constraint synonym_word_too_long check (length(word) <= 60),
    constraint synonym_means_too_few check (cardinality(means) >= 1),
    constraint synonym_means_too_many check (cardinality(means) <= 20),
    constraint synonym_means_too_long check (length(array_to_string(means, '')) <= 1000)
);

alter table module_switch enable row level security;
alter table category enable row level security;
alter table synonym enable row level security;

create policy module_switch_read on module_switch for select using (true);
create policy module_switch_change on module_switch for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));

create policy category_read on category for select using (true);
create policy category_add on category for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
create policy category_change on category for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));

create policy synonym_read on synonym for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
create policy synonym_add on synonym for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
create policy synonym_change on synonym for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
create policy synonym_remove on synonym for delete
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));

-- Each part has its own administrator: one may not throw the other's switch.
create function module_switch_keep_to_own_part() returns trigger
language plpgsql as $$
begin
    if current_user <> 'voordeur_api' then
        return new;
    end if;
    if new.for_residents is distinct from old.for_residents and not has_role('admin_residents') then
        raise insufficient_privilege using message = 'the residents'' switch belongs to their administrator';
    end if;
    if new.for_professionals is distinct from old.for_professionals and not has_role('admin_professionals') then
        raise insufficient_privilege using message = 'the professionals'' switch belongs to their administrator';
    end if;
    return new;
end $$;
create trigger module_switch_own_part before update on module_switch
    for each row execute function module_switch_keep_to_own_part();

-- Every change of a row raises its version: the version is the ETag.
create function version_raise() returns trigger
language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;
create trigger version_raise before update on neighbourhood for each row execute function version_raise();
create trigger version_raise before update on module_switch for each row execute function version_raise();
create trigger version_raise before update on category for each row execute function version_raise();
create trigger version_raise before update on synonym for each row execute function version_raise();

grant select on neighbourhood, area, postcode_area, holiday, module_switch, category, synonym
    to voordeur_api, voordeur_work;
grant update (for_residents, for_professionals) on module_switch to voordeur_api;
grant insert (neighbourhood_id, kind, slug, name, name_en, icon, ordinal) on category to voordeur_api;
grant update (name, name_en, icon, ordinal, archived_at) on category to voordeur_api;
grant insert (neighbourhood_id, word, means), update (word, means), delete on synonym to voordeur_api;
