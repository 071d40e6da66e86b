-- Pictures, organisations and places.  What is published is public: the query names the neighbourhood,
-- and the policies say who may write.  Nothing is deleted; what is over is archived.

create table picture (
    neighbourhood_id uuid not null,
    picture_id       uuid not null default gen_random_uuid(),
    alt              text not null,
    width            integer not null,
    height           integer not null,
    bytes_hash       bytea not null,
    created_by       uuid default current_person(),
    created_at       timestamptz not null default clock_now(),
    version          integer not null default 1,
    primary key (neighbourhood_id, picture_id),
    constraint picture_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint picture_alt_too_long check (length(alt) <= 300),
    constraint picture_width_out_of_range check (width between 1 and 20000),
    constraint picture_height_out_of_range check (height between 1 and 20000)
);

create table organisation (
    neighbourhood_id  uuid not null,
    organisation_id   uuid not null default gen_random_uuid(),
    name              text not null,
    kind              text not null,
    text              text not null default '',
    html              text not null default '',
    street_address    text not null default '',
    postal_code       text not null default '',
    locality          text not null default '',
    telephone         text not null default '',
    email             text not null default '',
    url               text,
    also_known_as     text[] not null default '{}',
    picture_id        uuid,
    since             integer,
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
    primary key (neighbourhood_id, organisation_id),
    constraint organisation_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint organisation_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint organisation_name_required check (btrim(name) <> ''),
    constraint organisation_name_too_long check (length(name) <= 120),
    constraint organisation_kind_invalid check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint organisation_kind_too_long check (length(kind) <= 60),
    constraint organisation_text_too_long check (length(text) <= 10000),
    constraint organisation_street_address_too_long check (length(street_address) <= 120),
    constraint organisation_postal_code_too_long check (length(postal_code) <= 10),
    constraint organisation_locality_too_long check (length(locality) <= 60),
    constraint organisation_telephone_too_long check (length(telephone) <= 30),
    constraint organisation_email_too_long check (length(email) <= 254),
    constraint organisation_url_invalid check (url ~ '^https?://\S+$'),
    constraint organisation_url_too_long check (length(url) <= 2000),
    constraint organisation_also_known_as_too_many check (cardinality(also_known_as) <= 20),
    constraint organisation_also_known_as_too_long check (length(array_to_string(also_known_as, '')) <= 1000),
    constraint organisation_since_out_of_range check (since between 1000 and 2200),
    constraint organisation_confirmed_how_unknown
        check (confirmed_how in ('owner', 'connector', 'professional', 'feed', 'visitor'))
);
create index organisation_name on organisation (neighbourhood_id, lower(name));

alter table person_role add constraint person_role_organisation_id_not_found
    foreign key (neighbourhood_id, organisation_id) references organisation;

create table place (
    neighbourhood_id   uuid not null,
    place_id           uuid not null default gen_random_uuid(),
    name               text not null,
    also_known_as      text[] not null default '{}',
    text               text not null default '',
    html               text not null default '',
    street_address     text not null default '',
    postal_code        text not null default '',
    locality           text not null default '',
    latitude           double precision,
    longitude          double precision,
    approximate        boolean not null default false,
    wheelchair         text not null default 'unknown',
    accessible_toilet  boolean,
    accessibility_note text not null default '',
    organisation_id    uuid,
    picture_id         uuid,
    demonstration      boolean not null default false,
    created_by         uuid default current_person(),
    created_at         timestamptz not null default clock_now(),
    changed_at         timestamptz not null default clock_now(),
    confirmed_at       timestamptz not null default clock_now(),
    confirmed_by_name  text,
    confirmed_how      text not null default 'owner',
    due_at             timestamptz not null,
    doubtful_at        timestamptz not null,
    archived_at        timestamptz,
    archived_reason    text,
    version            integer not null default 1,
    primary key (neighbourhood_id, place_id),
    constraint place_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint place_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint place_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint place_name_required check (btrim(name) <> ''),
    constraint place_name_too_long check (length(name) <= 120),
    constraint place_also_known_as_too_many check (cardinality(also_known_as) <= 20),
    constraint place_also_known_as_too_long check (length(array_to_string(also_known_as, '')) <= 1000),
    constraint place_text_too_long check (length(text) <= 10000),
    constraint place_street_address_too_long check (length(street_address) <= 120),
    constraint place_postal_code_too_long check (length(postal_code) <= 10),
    constraint place_locality_too_long check (length(locality) <= 60),
    constraint place_latitude_out_of_range check (latitude between -90 and 90),
    constraint place_longitude_out_of_range check (longitude between -180 and 180),
    constraint place_longitude_required check ((latitude is null) = (longitude is null)),
    constraint place_wheelchair_unknown check (wheelchair in ('yes', 'partly', 'no', 'unknown')),
    constraint place_accessibility_note_too_long check (length(accessibility_note) <= 500),
    constraint place_confirmed_how_unknown
        check (confirmed_how in ('owner', 'connector', 'professional', 'feed', 'visitor'))
);
create index place_name on place (neighbourhood_id, lower(name));
create index place_organisation on place (neighbourhood_id, organisation_id) where organisation_id is not null;
create index place_point on place using gist (neighbourhood_id, point(longitude, latitude))
    where latitude is not null and archived_at is null;

-- How long something stays fresh after it was confirmed; two weeks later it is doubtful.
create function freshness_term() returns interval
language sql immutable parallel safe
return interval '180 days';

-- Doubt begins this long after something became due.
create function freshness_grace() returns interval
language sql immutable parallel safe
return interval '14 days';

create function freshness_set() returns trigger
language plpgsql as $$
begin
    new.due_at := new.confirmed_at + freshness_term();
    new.doubtful_at := new.due_at + freshness_grace();
    return new;
end $$;

-- A place without a point stands at the centre of its postcode area, and says so.
create function place_set_point() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.postal_code is distinct from old.postal_code and old.approximate
       and new.latitude is not distinct from old.latitude and new.longitude is not distinct from old.longitude then
        new.latitude := null;
        new.longitude := null;
    end if;
    if new.latitude is null then
        select a.latitude, a.longitude, true into new.latitude, new.longitude, new.approximate
          from postcode_area a where a.postcode4 = left(btrim(new.postal_code), 4);
        new.approximate := coalesce(new.approximate, false);
    end if;
    return new;
end $$;

create trigger freshness_set before insert or update of confirmed_at on organisation
    for each row execute function freshness_set();
create trigger freshness_set before insert or update of confirmed_at on place
    for each row execute function freshness_set();
create trigger place_point before insert or update of latitude, longitude, postal_code on place
    for each row execute function place_set_point();
create trigger version_raise before update on picture for each row execute function version_raise();
create trigger version_raise before update on organisation for each row execute function version_raise();
create trigger version_raise before update on place for each row execute function version_raise();

alter table picture enable row level security;
alter table organisation enable row level security;
alter table place enable row level security;

create policy picture_read on picture for select using (true);
create policy picture_add on picture for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select current_person()) is not null or (select has_role('activities:write'))));
create policy picture_change on picture for update
    using (neighbourhood_id = (select current_neighbourhood())
           and (created_by = (select current_person()) or (select may_edit())));

create policy organisation_read on organisation for select using (true);
create policy organisation_add on organisation for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));
create policy organisation_change on organisation for update
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy organisation_work on organisation for update to voordeur_work using (true);

create policy place_read on place for select using (true);
create policy place_add on place for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy place_change on place for update
    using (neighbourhood_id = (select current_neighbourhood())
           and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy place_work on place for update to voordeur_work using (true);

grant select on picture, organisation, place to voordeur_api, voordeur_work;
grant insert (neighbourhood_id, alt, width, height, bytes_hash), update (alt) on picture to voordeur_api;
grant insert (neighbourhood_id, name, kind, text, html, street_address, postal_code, locality, telephone,
              email, url, also_known_as, picture_id, since, confirmed_by_name, confirmed_how),
      update (name, kind, text, html, street_address, postal_code, locality, telephone, email, url,
              also_known_as, picture_id, since, changed_at, confirmed_at, confirmed_by_name, confirmed_how,
              archived_at, archived_reason)
    on organisation to voordeur_api;
grant insert (neighbourhood_id, name, also_known_as, text, html, street_address, postal_code, locality,
              latitude, longitude, approximate, wheelchair, accessible_toilet, accessibility_note,
              organisation_id, picture_id, confirmed_by_name, confirmed_how),
      update (name, also_known_as, text, html, street_address, postal_code, locality, latitude, longitude,
              approximate, wheelchair, accessible_toilet, accessibility_note, organisation_id, picture_id,
              changed_at, confirmed_at, confirmed_by_name, confirmed_how, archived_at, archived_reason)
    on place to voordeur_api;
grant update (archived_at, archived_reason) on organisation, place to voordeur_work;

-- What a session says about its person: roles by neighbourhood ("*" is the installation) and organisations.
create function person_session(who uuid)
returns table (person_id uuid, name text, email text, language text, standing integer, roles text, organisations text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
    select p.person_id, p.name, p.email, p.language, p.standing,
           coalesce((select jsonb_object_agg(held.at, held.roles)
                       from (select coalesce(n.slug, '*') as at, jsonb_agg(distinct r.role) as roles
                               from person_role r left join neighbourhood n using (neighbourhood_id)
                              where r.person_id = p.person_id group by 1) held), '{}')::text,
           coalesce((select jsonb_agg(jsonb_build_object('id', o.organisation_id, 'name', o.name,
                                                         'neighbourhood', n.slug) order by o.name)
                       from person_role r
                       join organisation o using (neighbourhood_id, organisation_id)
                       join neighbourhood n using (neighbourhood_id)
                      where r.person_id = p.person_id), '[]')::text
      from person p where p.person_id = who and p.blocked_at is null;
end;

revoke execute on function person_session from public;
grant execute on function person_session to voordeur_api;
