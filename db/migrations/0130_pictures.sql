-- Several pictures of an item, in the order in which they are shown; the first is the one of its card.
--
-- They are an array of the item and not rows of their own: at most eight, always read and written with it, changed by
-- whoever may change it.  picture_id stays, and is the first: by it what is shown once finds its picture.
--
-- A card shows a piece of 3 : 2.  x and y say which, as "object-position" does: per cent of what is left over beside
-- and below it.  null is the choice that was made when the picture came.  The files of a piece stand before its row
-- does, like those of a picture.

create type picture_use as (picture_id uuid, x smallint, y smallint);

create table picture_crop (
    neighbourhood_id uuid not null,
    picture_id       uuid not null,
    x                smallint not null,
    y                smallint not null,
    primary key (neighbourhood_id, picture_id, x, y),
    constraint picture_crop_picture_not_found foreign key (neighbourhood_id, picture_id) references picture,
    constraint picture_crop_x_out_of_range check (x between 0 and 100),
    constraint picture_crop_y_out_of_range check (y between 0 and 100)
);
alter table picture_crop enable row level security;
create policy picture_crop_read on picture_crop for select using (true);
create policy picture_crop_add on picture_crop for insert
    with check (neighbourhood_id = (select current_neighbourhood())
                and ((select current_person()) is not null or (select has_role('activities:write'))));
grant select, insert on picture_crop to voordeur_api;
grant select on picture_crop to voordeur_work;

-- What is only decoration needs no words; a picture from before this has no piece of its own.
alter table picture
    add column decorative boolean not null default false,
    add column crop_x smallint,
    add column crop_y smallint,
    add constraint picture_alt_invalid check (not decorative or alt = ''),
    add constraint picture_crop_x_not_found foreign key (neighbourhood_id, picture_id, crop_x, crop_y)
        references picture_crop,
    add constraint picture_crop_y_required check ((crop_x is null) = (crop_y is null));
grant insert (crop_x, crop_y), update (decorative) on picture to voordeur_api;

create function picture_ids(uses picture_use[]) returns uuid[]
language sql immutable parallel safe
return array(select u.picture_id from unnest(uses) u);

create function picture_point(x smallint, y smallint) returns jsonb
language sql immutable parallel safe
return case when x is not null then jsonb_build_object('x', x, 'y', y) end;

-- One picture as it is used, or null.
create function picture_summary(i picture, used picture_use) returns jsonb
language sql stable parallel safe
return case when i.picture_id is not null
            then jsonb_build_object('id', i.picture_id, 'alt', nullif(i.alt, ''), 'decorative', i.decorative,
                                    'width', i.width, 'height', i.height,
                                    'crop', picture_point(coalesce(used.x, i.crop_x), coalesce(used.y, i.crop_y))) end;

-- All of an item, with the piece that somebody chose.
create function pictures_shown(nb uuid, uses picture_use[]) returns jsonb
language sql stable parallel safe
return case when cardinality(uses) = 0 then '[]' else (
    select coalesce(jsonb_agg(picture_summary(i, (u.picture_id, u.x, u.y)::picture_use)
                              || jsonb_build_object('focus', picture_point(u.x, u.y)) order by u.at), '[]')
      from unnest(uses) with ordinality u (picture_id, x, y, at)
      join picture i on i.neighbourhood_id = nb and i.picture_id = u.picture_id) end;

-- What the body of an item says of them; one of before this says the first alone.
create function picture_uses(body jsonb) returns picture_use[]
language sql stable parallel safe
return array(select ((u->>'id')::uuid, (u#>>'{focus,x}')::smallint, (u#>>'{focus,y}')::smallint)::picture_use
               from jsonb_array_elements(coalesce(body->'pictures',
                                                  case when body->>'picture' is null then '[]'
                                                       else jsonb_build_array(jsonb_build_object('id', body->'picture')) end))
                    with ordinality said (u, at)
              order by said.at);

-- How many of them nobody has described yet.
create function pictures_undescribed(nb uuid, uses picture_use[]) returns integer
language sql stable parallel safe
return case when cardinality(uses) = 0 then 0 else (
    select count(*)::integer from picture i
     where i.neighbourhood_id = nb and i.picture_id = any (picture_ids(uses)) and i.alt = '' and not i.decorative) end;

-- All of an item as a page reads them: id, measures and words.
create function pictures_lines(nb uuid, uses picture_use[]) returns text[]
language sql stable parallel safe
return array(select concat_ws('|', i.picture_id, i.width, i.height, i.alt)
               from unnest(uses) with ordinality u (picture_id, x, y, at)
               join picture i on i.neighbourhood_id = nb and i.picture_id = u.picture_id
              order by u.at);

-- Refused by a name that the API can map to its field.  That the first one is there is its foreign key's business.
create function pictures_check() returns trigger
language plpgsql as $$
declare
    ids uuid[] := picture_ids(new.pictures);
    code text;
begin
    if cardinality(ids) > (select count(distinct id) from unnest(ids) id) then
        code := 'duplicate';
    elsif exists (select from unnest(new.pictures) with ordinality u (picture_id, x, y, at)
                   where u.at > 1 and not exists (select from picture i
                                                   where i.neighbourhood_id = new.neighbourhood_id
                                                     and i.picture_id = u.picture_id)
                      or (u.x is not null
                          and not exists (select from picture_crop c
                                           where c.neighbourhood_id = new.neighbourhood_id
                                             and c.picture_id = u.picture_id and (c.x, c.y) = (u.x, u.y)))) then
        code := 'not_found';
    end if;
    if code is not null then
        raise check_violation using message = 'pictures that cannot be', table = tg_table_name,
                                    constraint = tg_table_name || '_pictures_' || code;
    end if;
    return new;
end $$;

-- The one picture that there was becomes the first.  Nobody changed anything: no version is raised.
drop function duplicate_side;
do $$
declare
    kind text;
begin
    foreach kind in array array['activity', 'organisation', 'place', 'project'] loop
        execute format('alter table %1$I disable trigger user;
            alter table %1$I add column pictures picture_use[] not null default ''{}'',
                add constraint %2$I check (cardinality(pictures) <= 8);
            update %1$I set pictures = array[(picture_id, null, null)::picture_use] where picture_id is not null;
            alter table %1$I enable trigger user;
            alter table %1$I drop column picture_id;
            alter table %1$I add column picture_id uuid generated always as ((pictures[1]).picture_id) stored,
                add constraint %3$I foreign key (neighbourhood_id, picture_id) references picture;
            create index %4$I on %1$I using gin (neighbourhood_id, picture_ids(pictures)) where pictures <> ''{}'';
            create trigger pictures_known before insert or update of pictures on %1$I
                for each row when (new.pictures <> ''{}'') execute function pictures_check();
            grant insert (pictures), update (pictures) on %1$I to voordeur_api',
            kind, kind || '_pictures_too_many', kind || '_picture_not_found', kind || '_pictures');
    end loop;
end $$;

create or replace function picture_tell_borrowers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update organisation set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update place set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    update project set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_ids(pictures) @> array[new.picture_id]
       and pictures <> '{}';
    return null;
end $$;
drop trigger tell_borrowers on picture;
create trigger tell_borrowers after update on picture for each row
    when ((old.alt, old.decorative) is distinct from (new.alt, new.decorative))
    execute function picture_tell_borrowers();

create or replace function activity_card(a activity, slug text, o organisation, p place, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', a.activity_id, 'title', a.title, 'summary', nullif(a.summary, ''),
    'organisation', organisation_name(o), 'place', place_summary(p), 'location', nullif(a.location, ''),
    'categories', a.categories, 'audience', a.audience, 'languages', a.languages,
    'free', a.free, 'price', a.price::text, 'priceNote', nullif(a.price_note, ''), 'signUp', a.sign_up,
    'picture', picture_summary(i, a.pictures[1]), 'undescribed', pictures_undescribed(a.neighbourhood_id, a.pictures),
    'allDay', a.all_day,
    'repeats', a.rrule is not null or cardinality(a.rdates) > 0, 'status', a.status,
    'confirmedAt', rfc3339(a.confirmed_at), 'confirmedBy', a.confirmed_by_name,
    'dueAt', rfc3339(a.due_at), 'doubtfulAt', rfc3339(a.doubtful_at), 'demonstration', a.demonstration,
    'address', item_address(slug, 'activiteiten', a.title, a.activity_id))::text;

create or replace function organisation_card(o organisation, slug text, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'streetAddress', nullif(o.street_address, ''),
    'locality', nullif(o.locality, ''), 'picture', picture_summary(i, o.pictures[1]),
    'undescribed', pictures_undescribed(o.neighbourhood_id, o.pictures),
    'confirmedAt', rfc3339(o.confirmed_at), 'confirmedBy', o.confirmed_by_name,
    'dueAt', rfc3339(o.due_at), 'doubtfulAt', rfc3339(o.doubtful_at), 'demonstration', o.demonstration,
    'address', item_address(slug, 'organisaties', o.name, o.organisation_id))::text;

create or replace function place_card(p place, slug text, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', p.place_id, 'name', p.name, 'streetAddress', nullif(p.street_address, ''),
    'locality', nullif(p.locality, ''), 'latitude', p.latitude, 'longitude', p.longitude,
    'approximate', p.approximate, 'wheelchair', p.wheelchair, 'picture', picture_summary(i, p.pictures[1]),
    'undescribed', pictures_undescribed(p.neighbourhood_id, p.pictures),
    'confirmedAt', rfc3339(p.confirmed_at), 'confirmedBy', p.confirmed_by_name,
    'dueAt', rfc3339(p.due_at), 'doubtfulAt', rfc3339(p.doubtful_at), 'demonstration', p.demonstration,
    'address', item_address(slug, 'plekken', p.name, p.place_id))::text;

create or replace function project_card(r project, slug text, o organisation, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', r.project_id, 'title', r.title, 'summary', nullif(r.summary, ''), 'organisation', organisation_name(o),
    'picture', picture_summary(i, r.pictures[1]), 'undescribed', pictures_undescribed(r.neighbourhood_id, r.pictures),
    'confirmedAt', rfc3339(r.confirmed_at), 'confirmedBy', r.confirmed_by_name,
    'dueAt', rfc3339(r.due_at), 'doubtfulAt', rfc3339(r.doubtful_at), 'demonstration', r.demonstration,
    'address', item_address(slug, 'projecten', r.title, r.project_id))::text;

create or replace function activity_item_text(a activity, slug text, o organisation, p place, i picture) returns text
language sql stable parallel safe
return left(json_build_object(
    'id', a.activity_id, 'title', a.title, 'summary', nullif(a.summary, ''), 'text', nullif(a.text, ''),
    'html', a.html, 'organisation', organisation_name(o),
    'place', place_summary(p) || jsonb_build_object(
        'postalCode', nullif(p.postal_code, ''), 'locality', nullif(p.locality, ''),
        'accessibleToilet', p.accessible_toilet, 'accessibilityNote', nullif(p.accessibility_note, '')),
    'location', nullif(a.location, ''), 'categories', a.categories, 'audience', a.audience, 'languages', a.languages,
    'free', a.free, 'price', a.price::text, 'priceNote', nullif(a.price_note, ''), 'signUp', a.sign_up,
    'signUpNote', nullif(a.sign_up_note, ''),
    'contact', case when a.contact_name || a.contact_telephone || a.contact_email <> ''
                    then json_build_object('name', nullif(a.contact_name, ''),
                                           'telephone', nullif(a.contact_telephone, ''),
                                           'email', nullif(a.contact_email, '')) end,
    'url', a.url, 'picture', picture_summary(i, a.pictures[1]),
    'pictures', pictures_shown(a.neighbourhood_id, a.pictures), 'start', rfc3339(a.starts_at), 'end', rfc3339(a.ends_at),
    'allDay', a.all_day, 'timeZone', a.time_zone, 'rrule', a.rrule,
    'rdates', array(select rfc3339(d) from unnest(a.rdates) d order by d),
    'exdates', array(select rfc3339(d) from unnest(a.exdates) d order by d),
    'skipsHolidays', a.skips_holidays, 'status', a.status, 'statusNote', nullif(a.status_note, ''),
    'confirmedAt', rfc3339(a.confirmed_at), 'confirmedBy', a.confirmed_by_name, 'confirmedHow', a.confirmed_how,
    'dueAt', rfc3339(a.due_at), 'doubtfulAt', rfc3339(a.doubtful_at), 'changedAt', rfc3339(a.changed_at))::text, -1)
    || ',' || substr(json_build_object(
    'archivedAt', rfc3339(a.archived_at), 'archivedReason', a.archived_reason, 'demonstration', a.demonstration,
    'calendar', a.calendar, 'address', item_address(slug, 'activiteiten', a.title, a.activity_id))::text, 2);

-- One of the two as it is shown next to the other: its card, and what a card leaves out.
create function duplicate_side(nb uuid, id uuid) returns text
language sql stable
return (
    select jsonb_build_object(
               'activity', activity_card(a, n.slug, o, p, i)::jsonb, 'start', rfc3339(a.starts_at),
               'end', rfc3339(a.ends_at), 'rrule', a.rrule, 'text', nullif(a.text, ''), 'calendar', a.calendar,
               'archivedAt', rfc3339(a.archived_at))::text
      from activity a
      join neighbourhood n using (neighbourhood_id)
      left join organisation o on o.neighbourhood_id = nb and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = nb and p.place_id = a.place_id
      left join picture i on i.neighbourhood_id = nb and i.picture_id = a.picture_id
     where a.neighbourhood_id = nb and a.activity_id = id);

drop function picture_summary(picture);

-- What was rendered before says it now as it would be rendered.
update search_entry e set card = (activity_entry(a)).card
  from activity a where e.kind = 'activity' and a.neighbourhood_id = e.neighbourhood_id and a.activity_id = e.id;
update search_entry e set card = (organisation_entry(o)).card
  from organisation o
 where e.kind = 'organisation' and o.neighbourhood_id = e.neighbourhood_id and o.organisation_id = e.id;
update search_entry e set card = (place_entry(p)).card
  from place p where e.kind = 'place' and p.neighbourhood_id = e.neighbourhood_id and p.place_id = e.id;
update search_entry e set card = (project_entry(r)).card
  from project r where e.kind = 'project' and r.neighbourhood_id = e.neighbourhood_id and r.project_id = e.id;
update activity_item t set item = left(activity_item_text(a, n.slug, o, p, i), -1)
  from activity a
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
  left join picture i on i.neighbourhood_id = a.neighbourhood_id and i.picture_id = a.picture_id
 where a.neighbourhood_id = t.neighbourhood_id and a.activity_id = t.activity_id;
