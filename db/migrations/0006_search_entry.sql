-- What can be found, and what a list shows of it.
--
-- Under row-level security only leakproof operators use an index, so searching never reads the tables
-- themselves.  Everything that can be found stands once in search_entry, with its card: the JSON a list shows.
-- Nobody is granted this table; functions of the owner read it.  Triggers write it in the statement that
-- changes the item, its organisation, its place or its picture.  What is archived has no entry.
--
-- A card holds facts, never words that time changes, nothing of the reader, no translated text.

create text search configuration voordeur (copy = pg_catalog.dutch);
alter text search configuration voordeur
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;

-- A card is read twenty at a time, so it stays in the row; and no list is worth a second process.
create table search_entry (
    neighbourhood_id uuid not null,
    kind             text collate "C" not null,
    id               uuid not null,
    organisation_id  uuid,
    place_id         uuid,
    categories       text[] not null default '{}',
    audience         text[] not null default '{}',
    free             boolean,
    wheelchair       text not null default 'unknown',
    latitude         double precision,
    longitude        double precision,
    due_at           timestamptz,
    doubtful_at      timestamptz,
    tsv              tsvector not null,
    card             text not null,
    primary key (neighbourhood_id, id, kind), -- fixed widths first: a list looks up twenty
    constraint search_entry_kind_unknown check (kind in ('activity', 'organisation', 'place', 'project'))
) with (toast_tuple_target = 8160, parallel_workers = 0);
create index search_entry_words on search_entry using gin (neighbourhood_id, kind, tsv);

-- The words that occur in names and summaries, to mend typing errors with and to find the words that hold another
-- ("computerhulp" for "hulp"); plain is without accents.  A word may stand here twice: two who add it at once need
-- not wait for each other.
create table search_word (
    neighbourhood_id uuid not null,
    word             text not null,
    plain            text not null
);
create index search_word_exact on search_word (neighbourhood_id, word);
create index search_word_close on search_word using gist (neighbourhood_id, plain gist_trgm_ops);
create index search_word_within on search_word using gin (neighbourhood_id, plain gin_trgm_ops);

-- The words of a text that are long enough to be mistyped.
create function search_words_of(names text) returns setof text
language sql stable parallel safe
begin atomic
    select distinct lower(word)
      from regexp_split_to_table(names, '[^[:alnum:]]+') as word
     where length(word) between 4 and 40 and word !~ '^[0-9]+$';
end;

create function search_word_add(nb uuid, names text) returns void
language plpgsql as $$
begin
    insert into search_word (neighbourhood_id, word, plain)
    select nb, added.word, unaccent(added.word) from search_words_of(names) as added (word)
     where not exists (select from search_word known
                        where known.neighbourhood_id = nb and known.word = added.word);
end $$;

-- The readable end of an address: "Koffie & thee" becomes "koffie-thee".
create function address_word(title text) returns text
language sql stable parallel safe
return coalesce(nullif(left(btrim(regexp_replace(lower(unaccent(title)), '[^a-z0-9]+', '-', 'g'), '-'), 60), ''), 'x');

create function item_address(slug text, path text, title text, id uuid) returns text
language sql stable parallel safe
return '/' || slug || '/' || path || '/' || address_word(title) || '-' || id::text;

create function organisation_name(o organisation) returns jsonb
language sql stable parallel safe
return case when o.organisation_id is not null
            then jsonb_build_object('id', o.organisation_id, 'name', o.name) end;

create function picture_summary(i picture) returns jsonb
language sql stable parallel safe
return case when i.picture_id is not null
            then jsonb_build_object('id', i.picture_id, 'alt', nullif(i.alt, ''),
                                    'width', i.width, 'height', i.height) end;

create function place_summary(p place) returns jsonb
language sql stable parallel safe
return case when p.place_id is not null
            then jsonb_build_object('id', p.place_id, 'name', p.name, 'streetAddress', nullif(p.street_address, ''),
                                    'latitude', p.latitude, 'longitude', p.longitude,
                                    'approximate', p.approximate, 'wheelchair', p.wheelchair) end;

create function activity_card(a activity, slug text, o organisation, p place, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', a.activity_id, 'title', a.title, 'summary', nullif(a.summary, ''),
    'organisation', organisation_name(o), 'place', place_summary(p), 'location', nullif(a.location, ''),
    'categories', a.categories, 'audience', a.audience, 'languages', a.languages,
    'free', a.free, 'price', a.price::text, 'priceNote', nullif(a.price_note, ''), 'signUp', a.sign_up,
    'picture', picture_summary(i), 'allDay', a.all_day,
    'repeats', a.rrule is not null or cardinality(a.rdates) > 0, 'status', a.status,
    'confirmedAt', rfc3339(a.confirmed_at), 'confirmedBy', a.confirmed_by_name,
    'dueAt', rfc3339(a.due_at), 'doubtfulAt', rfc3339(a.doubtful_at), 'demonstration', a.demonstration,
    'address', item_address(slug, 'activiteiten', a.title, a.activity_id))::text;

create function organisation_card(o organisation, slug text, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'streetAddress', nullif(o.street_address, ''),
    'locality', nullif(o.locality, ''), 'picture', picture_summary(i),
    'confirmedAt', rfc3339(o.confirmed_at), 'confirmedBy', o.confirmed_by_name,
    'dueAt', rfc3339(o.due_at), 'doubtfulAt', rfc3339(o.doubtful_at), 'demonstration', o.demonstration,
    'address', item_address(slug, 'organisaties', o.name, o.organisation_id))::text;

create function place_card(p place, slug text, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', p.place_id, 'name', p.name, 'streetAddress', nullif(p.street_address, ''),
    'locality', nullif(p.locality, ''), 'latitude', p.latitude, 'longitude', p.longitude,
    'approximate', p.approximate, 'wheelchair', p.wheelchair, 'picture', picture_summary(i),
    'confirmedAt', rfc3339(p.confirmed_at), 'confirmedBy', p.confirmed_by_name,
    'dueAt', rfc3339(p.due_at), 'doubtfulAt', rfc3339(p.doubtful_at), 'demonstration', p.demonstration,
    'address', item_address(slug, 'plekken', p.name, p.place_id))::text;

create function project_card(r project, slug text, o organisation, i picture) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', r.project_id, 'title', r.title, 'summary', nullif(r.summary, ''), 'organisation', organisation_name(o),
    'picture', picture_summary(i), 'confirmedAt', rfc3339(r.confirmed_at), 'confirmedBy', r.confirmed_by_name,
    'dueAt', rfc3339(r.due_at), 'doubtfulAt', rfc3339(r.doubtful_at), 'demonstration', r.demonstration,
    'address', item_address(slug, 'projecten', r.title, r.project_id))::text;

-- A name and the names it goes or went by.  Stable as what it calls: else it is not inlined but planned at each call.
create function names_of(name text, also_known_as text[]) returns text
language sql stable parallel safe
return coalesce(name, '') || ' ' || coalesce(array_to_string(also_known_as, ' '), '');

create function search_text(a text, b text, c text, d text) returns tsvector
language sql stable parallel safe
return setweight(to_tsvector('voordeur', a), 'A') || setweight(to_tsvector('voordeur', b), 'B')
       || setweight(to_tsvector('voordeur', c), 'C') || setweight(to_tsvector('voordeur', d), 'D');

-- The four kinds of entry, as they should be now.  The triggers and the test that renders all again use these.
create function activity_entry(a activity) returns search_entry
language plpgsql stable as $$
declare
    e search_entry;
begin
    select a.neighbourhood_id, 'activity', a.activity_id, a.organisation_id, a.place_id, a.categories, a.audience,
           a.free, coalesce(p.wheelchair, 'unknown'), p.latitude, p.longitude, a.due_at, a.doubtful_at,
           search_text(a.title,
                       (select coalesce(string_agg(c.name || ' ' || c.name_en, ' '), '') from category c
                         where c.neighbourhood_id = a.neighbourhood_id and c.kind = 'activity'
                           and c.slug = any (a.categories)),
                       names_of(p.name, p.also_known_as) || ' ' || names_of(o.name, o.also_known_as)
                       || ' ' || a.location,
                       a.summary || ' ' || a.text),
           activity_card(a, n.slug, o, p, i)
      into e
      from neighbourhood n
      left join organisation o
        on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
      left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
      left join picture i on i.neighbourhood_id = a.neighbourhood_id and i.picture_id = a.picture_id
     where n.neighbourhood_id = a.neighbourhood_id;
    return e;
end $$;

create function organisation_entry(o organisation) returns search_entry
language plpgsql stable as $$
declare
    e search_entry;
begin
    select o.neighbourhood_id, 'organisation', o.organisation_id, o.organisation_id, null, '{}', '{}', null,
           'unknown', null, null, o.due_at, o.doubtful_at,
           search_text(names_of(o.name, o.also_known_as), o.kind, o.street_address || ' ' || o.locality, o.text),
           organisation_card(o, n.slug, i)
      into e
      from neighbourhood n
      left join picture i on i.neighbourhood_id = o.neighbourhood_id and i.picture_id = o.picture_id
     where n.neighbourhood_id = o.neighbourhood_id;
    return e;
end $$;

create function place_entry(p place) returns search_entry
language plpgsql stable as $$
declare
    e search_entry;
begin
    select p.neighbourhood_id, 'place', p.place_id, p.organisation_id, p.place_id, '{}', '{}', null,
           p.wheelchair, p.latitude, p.longitude, p.due_at, p.doubtful_at,
           search_text(names_of(p.name, p.also_known_as), '', p.street_address || ' ' || p.locality, p.text),
           place_card(p, n.slug, i)
      into e
      from neighbourhood n
      left join picture i on i.neighbourhood_id = p.neighbourhood_id and i.picture_id = p.picture_id
     where n.neighbourhood_id = p.neighbourhood_id;
    return e;
end $$;

create function project_entry(r project) returns search_entry
language plpgsql stable as $$
declare
    e search_entry;
begin
    select r.neighbourhood_id, 'project', r.project_id, r.organisation_id, null, '{}', '{}', null,
           'unknown', null, null, r.due_at, r.doubtful_at,
           search_text(r.title, '', names_of(o.name, o.also_known_as), r.summary || ' ' || r.text),
           project_card(r, n.slug, o, i)
      into e
      from neighbourhood n
      left join organisation o
        on o.neighbourhood_id = r.neighbourhood_id and o.organisation_id = r.organisation_id
      left join picture i on i.neighbourhood_id = r.neighbourhood_id and i.picture_id = r.picture_id
     where n.neighbourhood_id = r.neighbourhood_id;
    return e;
end $$;

create function search_entry_put(e search_entry, names text) returns void
language plpgsql as $$
begin
    insert into search_entry select e.*
    on conflict (neighbourhood_id, id, kind) do update
       set organisation_id = excluded.organisation_id, place_id = excluded.place_id,
           categories = excluded.categories, audience = excluded.audience, free = excluded.free,
           wheelchair = excluded.wheelchair, latitude = excluded.latitude, longitude = excluded.longitude,
           due_at = excluded.due_at, doubtful_at = excluded.doubtful_at, tsv = excluded.tsv, card = excluded.card;
    perform search_word_add(e.neighbourhood_id, names);
end $$;

create function search_entry_remove(neighbourhood uuid, entry_kind text, entry uuid) returns void
language plpgsql as $$
begin
    delete from search_entry where neighbourhood_id = neighbourhood and kind = entry_kind and id = entry;
end $$;

create function activity_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        perform search_entry_remove(old.neighbourhood_id, 'activity', old.activity_id);
    elsif new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'activity', new.activity_id);
    else
        perform search_entry_put(activity_entry(new), new.title || ' ' || new.summary);
    end if;
    return null;
end $$;

create function organisation_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'organisation', new.organisation_id);
    else
        perform search_entry_put(organisation_entry(new), names_of(new.name, new.also_known_as));
    end if;
    return null;
end $$;

create function place_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'place', new.place_id);
    else
        perform search_entry_put(place_entry(new), names_of(new.name, new.also_known_as));
    end if;
    return null;
end $$;

create function project_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'project', new.project_id);
    else
        perform search_entry_put(project_entry(new), new.title || ' ' || new.summary);
    end if;
    return null;
end $$;

-- What an item borrows from another changes with it: an update that changes nothing raises the version of the
-- borrower, because its JSON is another one now, and its own trigger renders its card again.

create function organisation_tell_borrowers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    update place set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    update project set version = version
     where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    return null;
end $$;

create function place_tell_borrowers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and place_id = new.place_id;
    return null;
end $$;

create function picture_tell_borrowers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_id = new.picture_id;
    update organisation set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_id = new.picture_id;
    update place set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_id = new.picture_id;
    update project set version = version
     where neighbourhood_id = new.neighbourhood_id and picture_id = new.picture_id;
    return null;
end $$;

create function category_tell_borrowers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform search_word_add(new.neighbourhood_id, new.name);
    update activity set version = version
     where neighbourhood_id = new.neighbourhood_id and categories @> array[new.slug];
    return null;
end $$;

create trigger entry_keep after insert or update or delete on activity
    for each row execute function activity_entry_keep();
create trigger entry_keep after insert or update on organisation
    for each row execute function organisation_entry_keep();
create trigger entry_keep after insert or update on place
    for each row execute function place_entry_keep();
create trigger entry_keep after insert or update on project
    for each row execute function project_entry_keep();

create trigger tell_borrowers after update on organisation for each row
    when ((old.name, old.also_known_as) is distinct from (new.name, new.also_known_as))
    execute function organisation_tell_borrowers();
create trigger tell_borrowers after update on place for each row
    when ((old.name, old.also_known_as, old.street_address, old.postal_code, old.locality, old.latitude, old.longitude,
           old.approximate, old.wheelchair, old.accessible_toilet, old.accessibility_note)
          is distinct from
          (new.name, new.also_known_as, new.street_address, new.postal_code, new.locality, new.latitude, new.longitude,
           new.approximate, new.wheelchair, new.accessible_toilet, new.accessibility_note))
    execute function place_tell_borrowers();
create trigger tell_borrowers after update on picture for each row
    when (old.alt is distinct from new.alt) execute function picture_tell_borrowers();
create trigger tell_borrowers after update on category for each row
    when (new.kind = 'activity' and (old.name, old.name_en) is distinct from (new.name, new.name_en))
    execute function category_tell_borrowers();
create trigger words_added after insert on category for each row
    when (new.kind = 'activity') execute function category_tell_borrowers();

create index organisation_picture on organisation (neighbourhood_id, picture_id) where picture_id is not null;
create index place_picture on place (neighbourhood_id, picture_id) where picture_id is not null;
create index project_picture on project (neighbourhood_id, picture_id) where picture_id is not null;
create index project_organisation on project (neighbourhood_id, organisation_id) where organisation_id is not null;
