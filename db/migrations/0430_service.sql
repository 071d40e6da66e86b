-- Services: what an organisation does for people, with for whom, when, where and what it costs (decision 0430).  The nouns are those
-- of HSDS 3.  Themes are categories of their own kind, in two levels, with the words that people use for them.

-- ---- themes ----

alter table category
    add column parent text,
    add column words  text[] not null default '{}',
    add constraint category_parent_not_found foreign key (neighbourhood_id, kind, parent) references category (neighbourhood_id, kind, slug),
    add constraint category_parent_unsupported check (parent is null or kind = 'theme' and parent <> slug),
    add constraint category_words_unsupported check (words = '{}' or kind = 'theme'),
    add constraint category_words_too_many check (cardinality(words) <= 60),
    add constraint category_words_too_long check (length(array_to_string(words, ' ')) <= 2000);
grant insert (parent, words), update (words) on category to voordeur_api;

-- A theme under a theme has none under it.
create function category_check_parent() returns trigger
language plpgsql as $$
begin
    if exists (select from category c where (c.neighbourhood_id, c.kind, c.slug) = (new.neighbourhood_id, new.kind, new.parent)
                  and c.parent is not null) then
        raise check_violation using message = 'themes have two levels', table = 'category',
                                    constraint = 'category_parent_unsupported';
    end if;
    return new;
end $$;
create trigger parent_check before insert on category for each row when (new.parent is not null)
    execute function category_check_parent();

-- ---- services ----

create table service (
    neighbourhood_id   uuid not null,
    service_id         uuid not null default gen_random_uuid(),
    name               text not null,
    also_known_as      text[] not null default '{}',
    summary            text not null default '',
    text               text not null default '',
    html               text not null default '',
    organisation_id    uuid not null,
    places             uuid[] not null default '{}',
    themes             text[] not null default '{}',
    eligibility        text not null default '',
    minimum_age        integer,
    maximum_age        integer,
    free               boolean,
    cost_note          text not null default '',
    hours              jsonb not null default '[]', -- read and judged by service_rules.c
    exceptions         jsonb not null default '[]', -- likewise
    languages          text[] not null default '{}',
    accessibility_note text not null default '',
    application        text not null default '',
    waiting_time       text not null default '',
    telephone          text not null default '',
    email              text not null default '',
    url                text,
    areas              text[] not null default '{}',
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
    primary key (neighbourhood_id, service_id),
    constraint service_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood,
    constraint service_organisation_not_found foreign key (neighbourhood_id, organisation_id) references organisation,
    constraint service_name_required check (btrim(name) <> ''),
    constraint service_name_too_long check (length(name) <= 120),
    constraint service_also_known_as_too_many check (cardinality(also_known_as) <= 20),
    constraint service_also_known_as_too_long check (length(array_to_string(also_known_as, '')) <= 1000),
    constraint service_summary_too_long check (length(summary) <= 300),
    constraint service_text_too_long check (length(text) <= 10000),
    constraint service_places_too_many check (cardinality(places) <= 20),
    constraint service_themes_too_many check (cardinality(themes) <= 8),
    constraint service_eligibility_too_long check (length(eligibility) <= 1000),
    constraint service_minimum_age_out_of_range check (minimum_age between 0 and 120),
    constraint service_maximum_age_out_of_range check (maximum_age between coalesce(minimum_age, 0) and 120),
    constraint service_cost_note_too_long check (length(cost_note) <= 500),
    constraint service_hours_too_many check (jsonb_array_length(hours) <= 30),
    constraint service_exceptions_too_many check (jsonb_array_length(exceptions) <= 60),
    constraint service_languages_invalid check (array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3}){0,9})?$'),
    constraint service_accessibility_note_too_long check (length(accessibility_note) <= 500),
    constraint service_application_too_long check (length(application) <= 1000),
    constraint service_waiting_time_too_long check (length(waiting_time) <= 200),
    constraint service_telephone_too_long check (length(telephone) <= 30),
    constraint service_email_too_long check (length(email) <= 254),
    constraint service_url_invalid check (url ~ '^https?://\S+$'),
    constraint service_url_too_long check (length(url) <= 2000),
    constraint service_areas_too_many check (cardinality(areas) <= 20),
    constraint service_areas_too_long check (length(array_to_string(areas, '')) <= 1000),
    constraint service_confirmed_how_unknown
        check (confirmed_how in ('owner', 'mail', 'connector', 'professional', 'feed', 'visitor'))
);
create index service_name on service (neighbourhood_id, lower(name));
create index service_organisation on service (neighbourhood_id, organisation_id);
create index service_places on service using gin (places);
create index service_due on service (due_at) where archived_at is null;

-- Themes and places are those of the neighbourhood; nothing stands twice.
create function service_check() returns trigger
language plpgsql as $$
declare
    wrong text;
begin
    if exists (select from unnest(new.themes) t (slug)
                where not exists (select from category c where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'theme'
                                     and c.slug = t.slug)) then
        wrong := 'themes_unknown';
    elsif (select count(distinct t) from unnest(new.themes) t) < cardinality(new.themes) then
        wrong := 'themes_duplicate';
    elsif exists (select from unnest(new.places) w (id)
                   where not exists (select from place p where p.neighbourhood_id = new.neighbourhood_id and p.place_id = w.id)) then
        wrong := 'places_not_found';
    elsif (select count(distinct w) from unnest(new.places) w) < cardinality(new.places) then
        wrong := 'places_duplicate';
    end if;
    if wrong is not null then
        raise check_violation using message = 'a service that cannot be', table = 'service', constraint = 'service_' || wrong;
    end if;
    return new;
end $$;
create trigger service_check before insert or update of themes, places on service for each row execute function service_check();
create trigger version_raise before update on service for each row execute function version_raise();
create trigger freshness_set before insert or update of confirmed_at on service for each row execute function freshness_set();
create trigger life_event_keep after insert or update or delete on service for each row execute function life_event_keep();

alter table service enable row level security;
create policy service_read on service for select using (true);
create policy service_add on service for insert with check (
    neighbourhood_id = (select current_neighbourhood())
    and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy service_change on service for update using (
    neighbourhood_id = (select current_neighbourhood())
    and ((select may_edit()) or organisation_id = any ((select current_organisations())::uuid[])));
create policy service_work on service for update to voordeur_work using (true);
grant select on service to voordeur_api, voordeur_work;
grant insert (neighbourhood_id, name, also_known_as, summary, text, html, organisation_id, places, themes, eligibility, minimum_age,
              maximum_age, free, cost_note, hours, exceptions, languages, accessibility_note, application, waiting_time, telephone,
              email, url, areas, confirmed_by_name, confirmed_how),
      update (name, also_known_as, summary, text, html, organisation_id, places, themes, eligibility, minimum_age, maximum_age, free,
              cost_note, hours, exceptions, languages, accessibility_note, application, waiting_time, telephone, email, url, areas,
              changed_at, confirmed_at, confirmed_by_name, confirmed_how, archived_at, archived_reason) on service to voordeur_api;
grant update (archived_at, archived_reason) on service to voordeur_work;

-- ---- what is found of it ----

-- Its places, in the order in which they stand there.
create function service_places(s service) returns jsonb
language sql stable
begin atomic
    select coalesce(jsonb_agg(place_summary(p) order by w.at), '[]')
      from unnest(s.places) with ordinality w (id, at)
      join place p on p.neighbourhood_id = s.neighbourhood_id and p.place_id = w.id;
end;

create function service_card(s service, slug text, o organisation) returns text
language sql stable parallel safe
return jsonb_build_object(
    'id', s.service_id, 'name', s.name, 'summary', nullif(s.summary, ''), 'organisation', organisation_name(o),
    'places', service_places(s), 'themes', to_jsonb(s.themes), 'free', s.free, 'languages', to_jsonb(s.languages),
    'telephone', nullif(s.telephone, ''), 'confirmedAt', rfc3339(s.confirmed_at), 'confirmedBy', s.confirmed_by_name,
    'dueAt', rfc3339(s.due_at), 'doubtfulAt', rfc3339(s.doubtful_at), 'demonstration', s.demonstration,
    'address', item_address(slug, 'diensten', s.name, s.service_id))::text;

-- The names of its themes and of those above them, and the words that people use.
create function service_theme_words(s service) returns text
language sql stable
begin atomic
    select coalesce(string_agg(names_of(c.name, c.words), ' '), '')
      from category c
     where c.neighbourhood_id = s.neighbourhood_id and c.kind = 'theme'
       and (c.slug = any (s.themes)
            or c.slug in (select t.parent from category t
                           where t.neighbourhood_id = s.neighbourhood_id and t.kind = 'theme' and t.slug = any (s.themes)));
end;

create function service_entry(s service) returns search_entry
language plpgsql stable as $$
declare
    e search_entry;
begin
    select s.neighbourhood_id, 'service', s.service_id, s.organisation_id, s.places[1], '{}', '{}', s.free,
           coalesce((select p.wheelchair from place p
                      where p.neighbourhood_id = s.neighbourhood_id and p.place_id = any (s.places)
                      order by array_position(array['yes', 'partly', 'no', 'unknown'], p.wheelchair) limit 1), 'unknown'),
           null, null, s.due_at, s.doubtful_at,
           search_text(names_of(s.name, s.also_known_as), service_theme_words(s), names_of(o.name, o.also_known_as) || ' ' || s.summary,
                       s.text || ' ' || s.eligibility || ' ' || array_to_string(s.areas, ' ')),
           service_card(s, n.slug, o)
      into e
      from neighbourhood n
      join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id
     where n.neighbourhood_id = s.neighbourhood_id;
    return e;
end $$;

create function service_entry_keep() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.archived_at is not null then
        perform search_entry_remove(new.neighbourhood_id, 'service', new.service_id);
    else
        perform search_entry_put(service_entry(new), names_of(new.name, new.also_known_as) || ' ' || service_theme_words(new));
    end if;
    return null;
end $$;
create trigger entry_keep after insert or update on service for each row execute function service_entry_keep();

-- A card borrows from the organisation, the places and the themes: it is a new version when these change.
create function service_tell() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    case tg_table_name
    when 'organisation' then
        update service set version = version
         where neighbourhood_id = new.neighbourhood_id and organisation_id = new.organisation_id;
    when 'place' then
        update service set version = version
         where neighbourhood_id = new.neighbourhood_id and places @> array[new.place_id];
    when 'category' then
        update service set version = version
         where neighbourhood_id = new.neighbourhood_id
           and (new.slug = any (themes)
                or exists (select from category c where c.neighbourhood_id = new.neighbourhood_id and c.kind = 'theme'
                              and c.parent = new.slug and c.slug = any (themes)));
    end case;
    return null;
end $$;
create trigger tell_services after update on organisation for each row
    when ((old.name, old.also_known_as) is distinct from (new.name, new.also_known_as)) execute function service_tell();
create trigger tell_services after update on place for each row
    when ((old.name, old.street_address, old.latitude, old.longitude, old.approximate, old.wheelchair)
          is distinct from (new.name, new.street_address, new.latitude, new.longitude, new.approximate, new.wheelchair))
    execute function service_tell();
create trigger tell_services after update on category for each row
    when (new.kind = 'theme' and (old.name, old.words) is distinct from (new.name, new.words)) execute function service_tell();

-- The list by name.  A theme means also what stands under it.
create function services_by_name(nb uuid, of_words text, freshness text, theme text, of_organisation uuid, of_place uuid, language text,
                                 accessible boolean, only_free boolean, after_name text, after_id uuid, most integer)
returns table (key text, id uuid, card text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    filter constant activity_filter := row(null, null, of_organisation, only_free, accessible, null, freshness);
    among constant uuid[] := entries_by_words(nb, 'service', of_words);
    wanted constant text[] := array(select c.slug from category c where c.neighbourhood_id = nb and c.kind = 'theme'
                                       and theme in (c.slug, c.parent));
begin
    return query
    select lower(s.name), s.service_id, e.card
      from service s
      join search_entry e on e.neighbourhood_id = s.neighbourhood_id and e.kind = 'service' and e.id = s.service_id
     where s.neighbourhood_id = nb and (lower(s.name), s.service_id) > (after_name, after_id)
       and (theme is null or s.themes && wanted)
       and (of_place is null or s.places @> array[of_place])
       and (language is null or s.languages @> array[language])
       and (among is null or s.service_id = any (among)) and entry_passes(e, filter)
     order by lower(s.name), s.service_id limit least(most, 500);
end $$;
revoke execute on function services_by_name, service_entry_keep, service_tell from public;
grant execute on function services_by_name to voordeur_api;

-- ---- the life course: a service is put in beside the kinds that stand there, whichever these are ----

insert into freshness_rule (kind, ordinal, due_days) values ('service', 8, 180);
insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
select n.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days
  from neighbourhood n join freshness_rule r on r.kind = 'service';

create function pg_temp.admit(of_table regclass, of_constraint text, value text) returns void
language plpgsql as $$
declare
    was constant text := (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conrelid = of_table and c.conname = of_constraint);
begin
    execute format('alter table %s drop constraint %I, add constraint %2$I %s', of_table, of_constraint,
                   replace(was, 'ARRAY[', format('ARRAY[%L::text, ', value)));
end $$;
do $do$ begin
    perform pg_temp.admit('category', 'category_kind_unknown', 'theme');
    perform pg_temp.admit('search_entry', 'search_entry_kind_unknown', 'service');
    perform pg_temp.admit('correction', 'correction_kind_unknown', 'service');
    perform pg_temp.admit('life_event', 'life_event_kind_unknown', 'service');
    perform pg_temp.admit('item_view', 'item_view_kind_unknown', 'service');
    perform pg_temp.admit('owner_question', 'owner_question_kind_unknown', 'service');
    perform pg_temp.admit('report', 'report_kind_unknown', 'service');
    perform pg_temp.admit('round_answer', 'round_answer_kind_unknown', 'service');
end $do$;

-- More rows in a view of all kinds.
create function pg_temp.append(of_view text, query text) returns void
language plpgsql as $$
begin
    execute format('create or replace view %s %s as %s union all %s', of_view,
                   (select 'with (' || array_to_string(c.reloptions, ', ') || ')' from pg_class c where c.oid = of_view::regclass),
                   rtrim(pg_get_viewdef(of_view::regclass), ';'), query);
end $$;
do $do$ begin
    perform pg_temp.append('item_life',
           'select neighbourhood_id, ''service'', service_id, organisation_id, confirmed_at, due_at, doubtful_at, archived_at from service');
    perform pg_temp.append('freshness_item',
           'select neighbourhood_id, ''service'', service_id, organisation_id, due_at, doubtful_at from service where archived_at is null');
    perform pg_temp.append('item_due',
           'select s.neighbourhood_id, ''service'', s.service_id, s.organisation_id, s.name, p.name, null::timestamptz, false,
                   null::timestamptz, s.due_at, s.demonstration, p.place_id, nullif(p.street_address, ''''), nullif(s.telephone, ''''),
                   false, s.confirmed_at
              from service s
              left join place p on p.neighbourhood_id = s.neighbourhood_id and p.place_id = s.places[1]
             where s.archived_at is null and s.due_at <= clock_now() + owner_letter_ahead()
               and asked_from(s.confirmed_at, s.due_at, owner_letter_ahead()) <= clock_now()');
end $do$;

-- One more case in a function of all kinds.
create function pg_temp.amend(of_function text, pattern text, becomes text) returns void
language plpgsql as $$
declare
    was constant text := pg_get_functiondef(of_function::regprocedure);
begin
    if was !~ pattern then
        raise exception 'no place for a service in %', of_function;
    end if;
    execute regexp_replace(was, pattern, becomes);
end $$;
do $do$ begin
    perform pg_temp.amend('correction_add(uuid, text, uuid, text, text)', 'case of_kind\s+when',
           'case of_kind
    when ''service'' then
        update service set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and service_id = item and due_at > present and archived_at is null;
    when');
    perform pg_temp.amend('ageing_tables()', 'activity,', 'activity,service,');
    perform pg_temp.amend('freshness_newest(uuid)', '''place''::text,', '''place''::text, ''service''::text,');
    perform pg_temp.amend('round_list(uuid, integer)', 'when ''place'' then ''plekken''', 'when ''place'' then ''plekken'' when ''service'' then ''diensten''');
    perform pg_temp.amend('owner_question_about(uuid)', 'WHEN ''place''::text THEN ''plekken''::text',
           'WHEN ''place''::text THEN ''plekken''::text WHEN ''service''::text THEN ''diensten''::text');
    perform pg_temp.amend('owner_question_about(uuid)', '\(\s*SELECT a\.title,',
           '( SELECT s.name AS title, w.name AS place, NULL::timestamptz AS next_at, false AS all_day, NULL::text AS path
               FROM service s LEFT JOIN place w ON w.neighbourhood_id = s.neighbourhood_id AND w.place_id = s.places[1]
              WHERE q.kind = ''service'' AND s.neighbourhood_id = q.neighbourhood_id AND s.service_id = q.item_id
              UNION ALL SELECT a.title,');
    perform pg_temp.amend('report_about(uuid, text, uuid)', '\(\s*SELECT i\.title,',
           '( SELECT s.name AS title, s.summary AS text, ''diensten'' AS path FROM service s
               WHERE report_about.of_kind = ''service'' AND s.neighbourhood_id = report_about.nb AND s.service_id = report_about.item
              UNION ALL SELECT i.title,');
end $do$;

-- And one more in a view.
do $do$ declare
    was constant text := pg_get_viewdef('correction_news'::regclass);
    pattern constant text := '\(\s*SELECT a\.title,\s*''activiteiten''::text AS path';
begin
    if was !~ pattern then
        raise exception 'no place for a service in correction_news';
    end if;
    execute 'create or replace view correction_news with (security_invoker = true) as ' || regexp_replace(was, pattern,
        '( SELECT s.name AS title, ''diensten''::text AS path FROM service s
            WHERE c.kind = ''service'' AND s.neighbourhood_id = c.neighbourhood_id AND s.service_id = c.item_id
           UNION ALL SELECT a.title, ''activiteiten''::text AS path');
end $do$;
