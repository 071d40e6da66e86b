-- Activities: single dates and series, and the dates a series makes.
--
-- starts_at, ends_at, rrule, rdates and exdates are the source.  occurrence is what they mean for the coming
-- twelve months, computed in C and handed over as arrays; start is the date the rule made, and stays the key
-- when that one date is moved.  A date that was cancelled or moved by hand is overridden: expanding the series
-- again leaves it as it is.  Where the end is not known, ends_at is null.  All moments are whole seconds: they stand in cursors and addresses.

create table activity (
    neighbourhood_id  uuid not null,
    activity_id       uuid not null default gen_random_uuid(),
    title             text not null,
    summary           text not null default '',
    text              text not null default '',
    html              text not null default '',
    organisation_id   uuid,
    place_id          uuid,
    location          text not null default '',
    categories        text[] not null default '{}',
    audience          text[] not null default '{}',
    languages         text[] not null default '{}',
    free              boolean,
    price             numeric(8, 2),
    price_note        text not null default '',
    sign_up           text not null default 'none',
    sign_up_note      text not null default '',
    contact_name      text not null default '',
    contact_telephone text not null default '',
    contact_email     text not null default '',
    url               text,
    picture_id        uuid,
    starts_at         timestamptz not null,
    ends_at           timestamptz,
    all_day           boolean not null default false,
    time_zone         text not null default 'Europe/Amsterdam',
    rrule             text,
    rdates            timestamptz[] not null default '{}',
    exdates           timestamptz[] not null default '{}',
    skips_holidays    boolean not null default false,
    status            text not null default 'scheduled',
    status_note       text not null default '',
    calendar          text,
    uid               text,
    demonstration     boolean not null default false,
    created_by        uuid default current_person(),
    created_at        timestamptz not null default clock_now(),
    changed_at        timestamptz not null default clock_now(),
    confirmed_at      timestamptz not null default clock_now(),
    confirmed_by_name text,
    confirmed_how     text not null default 'owner',
    due_at            timestamptz not null,
    doubtful_at       timestamptz not null,
    archived_at       timestamptz,
    archived_reason   text,
    version           integer not null default 1,
    primary key (neighbourhood_id, activity_id),
    constraint activity_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint activity_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint activity_place_not_found foreign key (neighbourhood_id, place_id) references place,
    constraint activity_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint activity_title_required check (btrim(title) <> ''),
    constraint activity_title_too_long check (length(title) <= 120),
    constraint activity_summary_too_long check (length(summary) <= 300),
    constraint activity_text_too_long check (length(text) <= 10000),
    constraint activity_location_too_long check (length(location) <= 200),
    constraint activity_categories_too_many check (cardinality(categories) <= 5),
    constraint activity_audience_unknown check (audience <@ array[
        'everyone', 'children', 'youth', 'adults', 'seniors', 'parents', 'women', 'men', 'newcomers', 'carers']),
    constraint activity_languages_invalid check (array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'),
    constraint activity_price_out_of_range check (price >= 0),
    constraint activity_price_invalid check (not (free and price > 0)),
    constraint activity_price_note_too_long check (length(price_note) <= 200),
    constraint activity_sign_up_unknown check (sign_up in ('none', 'optional', 'required')),
    constraint activity_sign_up_note_too_long check (length(sign_up_note) <= 300),
    constraint activity_contact_name_too_long check (length(contact_name) <= 100),
    constraint activity_contact_telephone_too_long check (length(contact_telephone) <= 30),
    constraint activity_contact_email_too_long check (length(contact_email) <= 254),
    constraint activity_url_invalid check (url ~ '^https?://\S+$'),
    constraint activity_url_too_long check (length(url) <= 2000),
    constraint activity_starts_at_out_of_range check (isfinite(starts_at) and starts_at < '9999-01-01Z'
                                                           and date_trunc('second', starts_at) = starts_at),
    constraint activity_ends_at_out_of_range check (isfinite(ends_at) and date_trunc('second', ends_at) = ends_at),
    constraint activity_ends_at_before_start check (ends_at >= starts_at),
    constraint activity_time_zone_too_long check (length(time_zone) <= 60),
    constraint activity_rrule_too_long check (length(rrule) <= 500),
    constraint activity_rdates_too_many check (cardinality(rdates) <= 400),
    constraint activity_exdates_too_many check (cardinality(exdates) <= 400),
    constraint activity_status_unknown check (status in ('scheduled', 'cancelled')),
    constraint activity_status_note_too_long check (length(status_note) <= 300),
    constraint activity_calendar_too_long check (length(calendar) <= 200),
    constraint activity_uid_too_long check (length(uid) <= 500),
    constraint activity_confirmed_how_unknown
        check (confirmed_how in ('owner', 'connector', 'professional', 'feed', 'visitor'))
);
create unique index activity_uid_duplicate on activity (neighbourhood_id, organisation_id, calendar, uid)
    where uid is not null;
create index activity_organisation on activity (neighbourhood_id, organisation_id) where organisation_id is not null;
create index activity_place on activity (neighbourhood_id, place_id) where place_id is not null;
create index activity_picture on activity (neighbourhood_id, picture_id) where picture_id is not null;
create index activity_changed on activity (neighbourhood_id, changed_at desc, activity_id);

create table occurrence (
    neighbourhood_id uuid not null,
    activity_id      uuid not null,
    start            timestamptz not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz,
    status           text not null default 'scheduled',
    note             text not null default '',
    overridden       boolean not null default false,
    version          integer not null default 1,
    primary key (neighbourhood_id, activity_id, start),
    constraint occurrence_activity_not_found foreign key (neighbourhood_id, activity_id)
        references activity on delete cascade,
    constraint occurrence_status_unknown check (status in ('scheduled', 'cancelled', 'moved')),
    constraint occurrence_note_too_long check (length(note) <= 300),
    constraint occurrence_starts_at_out_of_range
        check (isfinite(starts_at) and date_trunc('second', starts_at) = starts_at),
    constraint occurrence_ends_at_before_start check (ends_at >= starts_at)
);

create table project (
    neighbourhood_id  uuid not null,
    project_id        uuid not null default gen_random_uuid(),
    title             text not null,
    summary           text not null default '',
    text              text not null default '',
    html              text not null default '',
    contact_name      text not null default '',
    contact_telephone text not null default '',
    contact_email     text not null default '',
    url               text,
    picture_id        uuid,
    organisation_id   uuid,
    demonstration     boolean not null default false,
    created_by        uuid default current_person(),
    created_at        timestamptz not null default clock_now(),
    changed_at        timestamptz not null default clock_now(),
    confirmed_at      timestamptz not null default clock_now(),
    confirmed_by_name text,
    confirmed_how     text not null default 'owner',
    due_at            timestamptz not null,
    doubtful_at       timestamptz not null,
    archived_at       timestamptz,
    archived_reason   text,
    version           integer not null default 1,
    primary key (neighbourhood_id, project_id),
    constraint project_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint project_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint project_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint project_title_required check (btrim(title) <> ''),
    constraint project_title_too_long check (length(title) <= 120),
    constraint project_summary_too_long check (length(summary) <= 300),
    constraint project_text_too_long check (length(text) <= 10000),
    constraint project_contact_name_too_long check (length(contact_name) <= 100),
    constraint project_contact_telephone_too_long check (length(contact_telephone) <= 30),
    constraint project_contact_email_too_long check (length(contact_email) <= 254),
    constraint project_url_invalid check (url ~ '^https?://\S+$'),
    constraint project_url_too_long check (length(url) <= 2000),
    constraint project_confirmed_how_unknown
        check (confirmed_how in ('owner', 'connector', 'professional', 'feed', 'visitor'))
);

create table project_activity (
    neighbourhood_id uuid not null,
    project_id       uuid not null,
    activity_id      uuid not null,
    primary key (neighbourhood_id, project_id, activity_id),
    constraint project_activity_project_not_found foreign key (neighbourhood_id, project_id) references project,
    constraint project_activity_activity_not_found foreign key (neighbourhood_id, activity_id) references activity
);
create index project_activity_activity on project_activity (neighbourhood_id, activity_id);

-- "Klopt niet?": what a reader says about an item.
create table correction (
    neighbourhood_id uuid not null,
    correction_id    uuid not null default gen_random_uuid(),
    kind             text not null,
    item_id          uuid not null,
    code             text not null,
    note             text not null default '',
    created_at       timestamptz not null default clock_now(),
    primary key (neighbourhood_id, correction_id),
    constraint correction_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project')),
    constraint correction_code_unknown check (code in ('stopped', 'other-time', 'other-place', 'other')),
    constraint correction_note_too_long check (length(note) <= 1000)
);
create index correction_item on correction (neighbourhood_id, kind, item_id);

-- A file or address that was read: report is what the preview showed, content what would be saved.
create table import (
    neighbourhood_id uuid not null,
    import_id        uuid not null default gen_random_uuid(),
    organisation_id  uuid,
    calendar         text not null default '',
    source           text not null,
    address          text not null default '',
    format           text not null default '',
    status           text not null default 'previewed',
    report           jsonb not null default '{}',
    content          jsonb,
    created_by       uuid default current_person(),
    created_by_name  text default current_name(),
    created_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, import_id),
    constraint import_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint import_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint import_calendar_too_long check (length(calendar) <= 200),
    constraint import_source_unknown check (source in ('file', 'url')),
    constraint import_address_too_long check (length(address) <= 2000),
    constraint import_status_unknown check (status in ('previewed', 'saved', 'failed'))
);
create index import_newest on import (neighbourhood_id, created_at desc, import_id);

-- A series holds 90 days.  A single activity is asked about seven days before its date; confirmed after that,
-- it is right until it is over.
create function activity_freshness_set() returns trigger
language plpgsql as $$
begin
    if new.rrule is not null or cardinality(new.rdates) > 0 then
        new.due_at := new.confirmed_at + interval '90 days';
    else
        new.due_at := new.starts_at - interval '7 days';
        if new.confirmed_at >= new.due_at then
            new.due_at := coalesce(new.ends_at, new.starts_at);
        end if;
    end if;
    new.doubtful_at := new.due_at + freshness_grace();
    return new;
end $$;

-- A category that the neighbourhood does not have is refused by a name the API can map to its field.
create function activity_check_categories() returns trigger
language plpgsql as $$
begin
    if exists (select from unnest(new.categories) as named (slug)
                where not exists (select from category c
                                   where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'activity'
                                     and c.slug = named.slug)) then
        raise check_violation using message = 'a category the neighbourhood does not have',
                                    table = 'activity', constraint = 'activity_categories_unknown';
    end if;
    return new;
end $$;

create trigger freshness_set before insert or update of confirmed_at, starts_at, ends_at, rrule, rdates on activity
    for each row execute function activity_freshness_set();
create trigger categories_known before insert or update of categories on activity
    for each row when (cardinality(new.categories) > 0) execute function activity_check_categories();
create trigger freshness_set before insert or update of confirmed_at on project
    for each row execute function freshness_set();
create trigger version_raise before update on activity for each row execute function version_raise();
create trigger version_raise before update on occurrence for each row execute function version_raise();
create trigger version_raise before update on project for each row execute function version_raise();
create trigger version_raise before update on import for each row execute function version_raise();

alter table activity enable row level security;
alter table occurrence enable row level security;
alter table project enable row level security;
alter table project_activity enable row level security;
alter table correction enable row level security;
alter table import enable row level security;

create policy activity_read on activity for select using (true);
create policy activity_add on activity for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select may_edit()) or (select has_role('activities:write'))
                     or organisation_id = any ((select current_organisations())::uuid[])));
create policy activity_change on activity for update
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or (select has_role('activities:write'))
                or organisation_id = any ((select current_organisations())::uuid[])));
create policy activity_work on activity to voordeur_work using (true);

-- A date belongs to whoever may change its activity.
create policy occurrence_read on occurrence for select using (true);
create policy occurrence_change on occurrence
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or (select has_role('activities:write'))
                or exists (select from activity a
                            where a.neighbourhood_id = occurrence.neighbourhood_id
                              and a.activity_id = occurrence.activity_id
                              and a.organisation_id = any ((select current_organisations())::uuid[]))));
create policy occurrence_work on occurrence to voordeur_work using (true);

create policy project_read on project for select using (true);
create policy project_add on project for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy project_change on project for update
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy project_work on project for update to voordeur_work using (true);

create policy project_activity_read on project_activity for select using (true);
create policy project_activity_change on project_activity
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit())
                or exists (select from project p
                            where p.neighbourhood_id = project_activity.neighbourhood_id
                              and p.project_id = project_activity.project_id
                              and p.organisation_id = any ((select current_organisations())::uuid[]))));

-- Everybody may say that something is wrong; those who keep it right read it.
create policy correction_add on correction for insert
    with check (neighbourhood_id = (select current_neighbourhood()));
create policy correction_read on correction for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));

create policy import_own on import
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select has_role('professional')) or (select is_administrator())
                or organisation_id = any ((select current_organisations())::uuid[])));

grant select on activity, occurrence, project, project_activity to voordeur_api, voordeur_work;
grant insert (neighbourhood_id, activity_id, title, summary, text, html, organisation_id, place_id, location, categories, audience,
              languages, free, price, price_note, sign_up, sign_up_note, contact_name, contact_telephone,
              contact_email, url, picture_id, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates,
              skips_holidays, status, status_note, calendar, uid, confirmed_by_name, confirmed_how),
      update (title, summary, text, html, organisation_id, place_id, location, categories, audience, languages, free,
              price, price_note, sign_up, sign_up_note, contact_name, contact_telephone, contact_email, url,
              picture_id, starts_at, ends_at, all_day, time_zone, rrule, rdates, exdates, skips_holidays, status,
              status_note, calendar, uid, changed_at, confirmed_at, confirmed_by_name, confirmed_how,
              archived_at, archived_reason)
    on activity to voordeur_api;
grant insert (neighbourhood_id, activity_id, start, starts_at, ends_at, status, note, overridden),
      update (starts_at, ends_at, status, note, overridden),
      delete
    on occurrence to voordeur_api, voordeur_work;
grant update (archived_at, archived_reason) on activity, project to voordeur_work;
grant insert (neighbourhood_id, title, summary, text, html, contact_name, contact_telephone, contact_email, url,
              picture_id, organisation_id, confirmed_by_name, confirmed_how),
      update (title, summary, text, html, contact_name, contact_telephone, contact_email, url, picture_id,
              organisation_id, changed_at, confirmed_at, confirmed_by_name, confirmed_how, archived_at,
              archived_reason)
    on project to voordeur_api;
grant insert, delete on project_activity to voordeur_api;
grant insert (neighbourhood_id, kind, item_id, code, note), select on correction to voordeur_api;
grant insert (neighbourhood_id, organisation_id, calendar, source, address, format, status, report, content),
      update (organisation_id, calendar, format, status, report, content), select
    on import to voordeur_api;
