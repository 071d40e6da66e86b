-- What one activity says, rendered when it changes, like a card: the whole of its JSON but for what time and the
-- reader change (the dates to come, whether the reader may edit it) and without its closing brace.
--
-- It holds nothing a visitor may not see, so it has no row-level security; archived activities keep theirs.

create table activity_item (
    neighbourhood_id uuid not null,
    activity_id      uuid not null,
    version          integer not null,
    item             text not null,
    primary key (neighbourhood_id, activity_id),
    constraint activity_item_activity_not_found foreign key (neighbourhood_id, activity_id)
        references activity on delete cascade
);
grant select on activity_item to voordeur_api, voordeur_work;

create function activity_item_text(a activity, slug text, o organisation, p place, i picture) returns text
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
    'url', a.url, 'picture', picture_summary(i), 'start', rfc3339(a.starts_at), 'end', rfc3339(a.ends_at),
    'allDay', a.all_day, 'timeZone', a.time_zone, 'rrule', a.rrule,
    'rdates', array(select rfc3339(d) from unnest(a.rdates) d order by d),
    'exdates', array(select rfc3339(d) from unnest(a.exdates) d order by d),
    'skipsHolidays', a.skips_holidays, 'status', a.status, 'statusNote', nullif(a.status_note, ''),
    'confirmedAt', rfc3339(a.confirmed_at), 'confirmedBy', a.confirmed_by_name, 'confirmedHow', a.confirmed_how,
    'dueAt', rfc3339(a.due_at), 'doubtfulAt', rfc3339(a.doubtful_at), 'changedAt', rfc3339(a.changed_at))::text, -1)
    || ',' || substr(json_build_object(
    'archivedAt', rfc3339(a.archived_at), 'archivedReason', a.archived_reason, 'demonstration', a.demonstration,
    'calendar', a.calendar, 'address', item_address(slug, 'activiteiten', a.title, a.activity_id))::text, 2);

create function activity_item_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into activity_item (neighbourhood_id, activity_id, version, item)
    select new.neighbourhood_id, new.activity_id, new.version, left(activity_item_text(new, n.slug, o, p, i), -1)
      from neighbourhood n
      left join organisation o on o.neighbourhood_id = n.neighbourhood_id and o.organisation_id = new.organisation_id
      left join place p on p.neighbourhood_id = n.neighbourhood_id and p.place_id = new.place_id
      left join picture i on i.neighbourhood_id = n.neighbourhood_id and i.picture_id = new.picture_id
     where n.neighbourhood_id = new.neighbourhood_id
        on conflict (neighbourhood_id, activity_id) do update set version = excluded.version, item = excluded.item;
    return null;
end $$;
create trigger item_keep after insert or update on activity for each row execute function activity_item_keep();

-- What was there before this table.
insert into activity_item (neighbourhood_id, activity_id, version, item)
select a.neighbourhood_id, a.activity_id, a.version, left(activity_item_text(a, n.slug, o, p, i), -1)
  from activity a
  join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
  left join picture i on i.neighbourhood_id = a.neighbourhood_id and i.picture_id = a.picture_id;
