-- Extra fields: what a neighbourhood wants to know of a kind of item beside what everybody knows of it (decision 0480).  A field has one
-- of seven types; what is filled in stands with its item, by the short name of the field.  Who sees a field rules it: one that everybody
-- sees is shared, one for professionals is their administrator's.
create table extra_field (
    neighbourhood_id uuid not null,
    extra_field_id   uuid not null default gen_random_uuid(),
    kind             text not null,
    slug             text not null,
    name             text not null,
    name_en          text not null,
    hint             text not null default '',
    type             text not null,
    options          text[] not null default '{}', -- of a choice
    public           boolean not null,
    part             text not null generated always as (case when public then 'shared' else 'professionals' end) stored,
    ordinal          integer not null,
    changed_by_name  text default current_name(),
    changed_at       timestamptz not null default clock_now(),
    archived_at      timestamptz, -- no longer asked or shown; what was filled in is kept
    version          integer not null default 1,
    primary key (neighbourhood_id, extra_field_id),
    constraint extra_field_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint extra_field_slug_duplicate unique (neighbourhood_id, kind, slug),
    constraint extra_field_kind_unknown check (kind in ('activity', 'organisation', 'place', 'service', 'project', 'ask', 'offer')),
    constraint extra_field_slug_invalid check (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint extra_field_name_required check (btrim(name) <> ''),
    constraint extra_field_name_too_long check (length(name) <= 60),
    constraint extra_field_name_en_required check (btrim(name_en) <> ''),
    constraint extra_field_name_en_too_long check (length(name_en) <= 60),
    constraint extra_field_hint_too_long check (length(hint) <= 200),
    constraint extra_field_type_unknown check (type in ('line', 'text', 'number', 'flag', 'choice', 'date', 'link')),
    constraint extra_field_options_too_few check (type <> 'choice' or cardinality(options) >= 2),
    constraint extra_field_options_unsupported check (type = 'choice' or options = '{}'),
    constraint extra_field_options_too_many check (cardinality(options) <= 30),
    constraint extra_field_ordinal_out_of_range check (ordinal between 0 and 10000)
);

create function extra_field_mine(of_part text) returns boolean
language sql stable
return case of_part when 'shared' then is_administrator() else has_role('admin_' || of_part) end;

alter table extra_field enable row level security;
create policy extra_field_read on extra_field for select using (public or (select may_edit()));
create policy extra_field_add on extra_field for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and extra_field_mine(part));
create policy extra_field_change on extra_field for update
    using (neighbourhood_id = (select current_neighbourhood()) and extra_field_mine(part));
create policy extra_field_empty on extra_field for delete
    using (neighbourhood_id = (select current_neighbourhood()) and extra_field_mine(part) and archived_at is not null);
grant select, delete, insert (neighbourhood_id, kind, slug, name, name_en, hint, type, options, public, ordinal),
      update (name, name_en, hint, options, public, ordinal, archived_at) on extra_field to voordeur_api;
grant select on extra_field to voordeur_work;
create trigger changed before update on extra_field for each row execute function own_text_changed();

-- A form of more than twenty is no form.
create function extra_field_check() returns trigger
language plpgsql as $$
begin
    if (select count(*) from extra_field f where (f.neighbourhood_id, f.kind) = (new.neighbourhood_id, new.kind)
           and f.archived_at is null and f.extra_field_id <> new.extra_field_id) >= 20 then
        raise check_violation using message = 'a kind with too many fields', table = 'extra_field',
                                    constraint = 'extra_field_kind_too_many';
    end if;
    return new;
end $$;
create trigger extra_field_check before insert or update of archived_at on extra_field for each row when (new.archived_at is null)
    execute function extra_field_check();

-- ---- what is filled in ----

alter table activity add column extras jsonb not null default '{}';
alter table organisation add column extras jsonb not null default '{}';
alter table place add column extras jsonb not null default '{}';
alter table service add column extras jsonb not null default '{}';
alter table project add column extras jsonb not null default '{}';
alter table exchange_item add column extras jsonb not null default '{}';
grant update (extras) on activity, organisation, place, service, project, exchange_item to voordeur_api;

create function extra_table(of_kind text) returns text
language sql immutable strict parallel safe
return case when of_kind in ('ask', 'offer') then 'exchange_item' else of_kind end;

create function extra_date_valid(value text) returns boolean
language plpgsql immutable strict parallel safe as $$
begin
    return value ~ '^[12]\d{3}-\d\d-\d\d$' and value::date is not null;
exception when datetime_field_overflow then
    return false;
end $$;

-- What is wrong with a value for a field, as a code of the API; null when nothing is.  null empties a field.
create function extra_fault(f extra_field, value jsonb) returns text
language sql stable
return case
    when f.slug is null then 'unknown'
    when value = 'null' then null
    when jsonb_typeof(value) <> case f.type when 'number' then 'number' when 'flag' then 'boolean' else 'string' end then 'type'
    when f.type = 'choice' then case when value #>> '{}' = any (f.options) then null else 'unknown' end
    when f.type = 'date' then case when extra_date_valid(value #>> '{}') then null else 'invalid' end
    when f.type = 'link' then case when value #>> '{}' !~ '^https?://[^\s"<>]+$' then 'invalid' end
    when f.type = 'line' then case when value #>> '{}' ~ '\n' then 'invalid' when length(value #>> '{}') > 200 then 'too_long' end
end;

-- The values of an item that whoever asks may see, of the fields that there are.
create function extras_shown(nb uuid, of_kind text, extras jsonb) returns jsonb
language sql stable
return case when extras = '{}' then extras else
    (select coalesce(jsonb_object_agg(f.slug, extras->f.slug), '{}')
       from extra_field f
      where f.neighbourhood_id = nb and f.kind = of_kind and f.archived_at is null and extras ? f.slug) end;

-- Writes values with an item, as whoever asks: what is null is emptied, what is not named stays.  Or says what is wrong with them.
create function extras_put(nb uuid, of_kind text, item uuid, given jsonb) returns table (key text, code text)
language plpgsql volatile as $$
declare
    present jsonb;
    done integer;
begin
    execute format('select extras from %1$I where neighbourhood_id = $1 and %2$I = $2', extra_table(of_kind), extra_table(of_kind) || '_id')
    into present using nb, item;
    return query
    select g.key, extra_fault(f, g.value)
      from jsonb_each(given) g
      left join extra_field f on f.neighbourhood_id = nb and f.kind = of_kind and f.slug = g.key and f.archived_at is null
     where g.value is distinct from present->g.key -- what stands there may stay, also where it is no choice any more
       and extra_fault(f, g.value) is not null;
    if not found then
        execute format('update %1$I set extras = jsonb_strip_nulls(extras || $3) where neighbourhood_id = $1 and %2$I = $2',
                       extra_table(of_kind), extra_table(of_kind) || '_id')
        using nb, item, given;
        get diagnostics done = row_count;
        if done = 0 then
            raise insufficient_privilege using message = 'this belongs to somebody else';
        end if;
    end if;
end $$;

-- What somebody filled in with an ask or an offer, for the copy of everything that is kept of a person; also where nothing is asked any more.
create function account_extras() returns jsonb
language sql stable security definer set search_path = public, pg_temp
return (select coalesce(jsonb_agg(jsonb_build_object('item', i.exchange_item_id, 'values', i.extras) order by i.created_at), '[]')
          from exchange_party q join exchange_item i using (neighbourhood_id, exchange_item_id)
         where q.person_id = current_person() and i.extras <> '{}');
revoke execute on function account_extras from public;
grant execute on function account_extras to voordeur_api;

-- The words of an item's fields that everybody sees, for the search.
create function extras_words(nb uuid, of_kind text, item uuid) returns text
language plpgsql stable as $$
declare
    fields constant text[] := array(select f.slug from extra_field f where f.neighbourhood_id = nb and f.kind = of_kind and f.public
                                       and f.archived_at is null and f.type in ('line', 'text', 'choice'));
    words text;
begin
    if fields <> '{}' then
        execute format('select string_agg(e.value, '' '') from %1$I i cross join lateral jsonb_each_text(i.extras) e
                         where i.neighbourhood_id = $1 and i.%2$I = $2 and e.key = any ($3)', of_kind, of_kind || '_id')
        into words using nb, item, fields;
    end if;
    return coalesce(words, '');
end $$;

create or replace function search_entry_put(e search_entry, names text) returns void
language plpgsql as $$
declare
    words constant text := extras_words(e.neighbourhood_id, e.kind, e.id);
begin
    if words <> '' then
        e.tsv := e.tsv || search_text('', '', '', words);
    end if;
    insert into search_entry select e.*
    on conflict (neighbourhood_id, id, kind) do update
       set organisation_id = excluded.organisation_id, place_id = excluded.place_id,
           categories = excluded.categories, audience = excluded.audience, free = excluded.free,
           wheelchair = excluded.wheelchair, latitude = excluded.latitude, longitude = excluded.longitude,
           due_at = excluded.due_at, doubtful_at = excluded.doubtful_at, tsv = excluded.tsv, card = excluded.card;
    perform search_word_add(e.neighbourhood_id, names);
end $$;

-- A field that is emptied takes what was filled in with it; one that is shown to others, or to nobody, is found or not found by its words.
create function extra_field_tell() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute format('update %I set extras = extras %s where neighbourhood_id = $1 and extras ? $2 %s', extra_table(old.kind),
                   case tg_op when 'DELETE' then '- $2' else '' end,
                   case when old.kind in ('ask', 'offer') then 'and kind = $3' else 'and $3 is not null' end)
    using old.neighbourhood_id, old.slug, old.kind;
    return null;
end $$;
create trigger tell_items after delete on extra_field for each row execute function extra_field_tell();
create trigger tell_words after update on extra_field for each row
    when ((old.public, old.archived_at is null) is distinct from (new.public, new.archived_at is null))
    execute function extra_field_tell();
revoke execute on function extra_field_tell from public;

-- ---- changes of fields are kept and put back as those of other settings (decision 0404) ----

-- The part of a setting: named by the trigger, or that of a text or of a row.
create function setting_part(argument text, is_now jsonb) returns text
language sql stable
return case argument when 'text' then (select k.part from own_text_key k where k.key = is_now->>'key')
                     when 'part' then is_now->>'part' else argument end;

-- What is thrown away for good was so before, and cannot be put back.
create or replace function setting_log() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    columns constant text[] := string_to_array(tg_argv[4], ',');
    is_now constant jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    state constant jsonb := setting_state(is_now, columns);
    before constant jsonb := case tg_op when 'INSERT' then setting_unmade(tg_argv[0], state) when 'DELETE' then state
                                        else setting_state(to_jsonb(old), columns) end;
    after constant jsonb := case tg_op when 'DELETE' then state || '{"emptied": true}' else state end;
begin
    if before is distinct from after and current_person() is not null then
        insert into setting_change (neighbourhood_id, part, kind, item, name, before, after, undoes)
        values ((is_now->>'neighbourhood_id')::uuid, setting_part(tg_argv[3], is_now), tg_argv[0], is_now->>tg_argv[1],
                coalesce(is_now->>tg_argv[2], ''), before, after, nullif(current_setting('voordeur.undoes', true), '')::uuid);
    end if;
    return null;
end $$;
create trigger log after insert or update or delete on extra_field for each row
    execute function setting_log('field', 'extra_field_id', 'name', 'part', 'name,name_en,hint,options,public,ordinal,archived_at');

create or replace function setting_table(kind text) returns text[]
language sql immutable strict parallel safe
return case kind when 'module' then '{module_switch,module}' when 'category' then '{category,category_id}'
                 when 'synonym' then '{synonym,synonym_id}' when 'term' then '{freshness_term,kind}'
                 when 'look' then '{look,neighbourhood_id}' when 'text' then '{own_text,key}'
                 when 'outlets' then '{outlet_setting,neighbourhood_id}' when 'field' then '{extra_field,extra_field_id}' end::text[];

-- A neighbourhood made like another asks the same, and its themes stand under one another with the words that people use.
create or replace function neighbourhood_like(of_slug text, own_slug text, own_name text, own_municipality text, north double precision,
                                              east double precision) returns uuid
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    o neighbourhood;
    id uuid;
begin
    select * into o from neighbourhood n where n.slug = of_slug;
    if not found then
        return null;
    end if;
    insert into neighbourhood (slug, name, municipality, latitude, longitude, holiday_region, brand, languages, exchange_day_limit,
                               exchange_open_limit, sign_up_keep_days)
    values (own_slug, own_name, coalesce(own_municipality, o.municipality), coalesce(north, o.latitude), coalesce(east, o.longitude),
            o.holiday_region, o.brand, o.languages, o.exchange_day_limit, o.exchange_open_limit, o.sign_up_keep_days)
    returning neighbourhood_id into id;
    insert into module_switch (neighbourhood_id, module, for_residents, residents_name, residents_name_en, residents_icon,
                               residents_ordinal, for_professionals, professionals_name, professionals_name_en, professionals_icon,
                               professionals_ordinal)
    select id, m.module, m.for_residents, m.residents_name, m.residents_name_en, m.residents_icon, m.residents_ordinal,
           m.for_professionals, m.professionals_name, m.professionals_name_en, m.professionals_icon, m.professionals_ordinal
      from module_switch m where m.neighbourhood_id = o.neighbourhood_id;
    insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal, parent, words, helped_by)
    select id, c.kind, c.slug, c.name, c.name_en, c.icon, c.ordinal, c.parent, c.words,
           array(select distinct h.slug from category h where h.neighbourhood_id = o.neighbourhood_id and h.archived_at is null and h.kind <> 'theme'
                                                 and h.slug = any (c.helped_by) order by 1)
      from category c
     where c.neighbourhood_id = o.neighbourhood_id and c.archived_at is null
     order by c.kind = 'theme', c.parent nulls first; -- what is pointed at stands first
    insert into extra_field (neighbourhood_id, kind, slug, name, name_en, hint, type, options, public, ordinal, changed_by_name)
    select id, f.kind, f.slug, f.name, f.name_en, f.hint, f.type, f.options, f.public, f.ordinal, null from extra_field f
     where f.neighbourhood_id = o.neighbourhood_id and f.archived_at is null;
    insert into synonym (neighbourhood_id, word, means)
    select id, s.word, s.means from synonym s where s.neighbourhood_id = o.neighbourhood_id and s.means <> '{}';
    insert into concern_rule (neighbourhood_id, kind, phrase, switched_on, created_by_name)
    select id, r.kind, r.phrase, r.switched_on, null from concern_rule r where r.neighbourhood_id = o.neighbourhood_id;
    insert into look (neighbourhood_id, values, changed_by_name)
    select id, l.values, null from look l where l.neighbourhood_id = o.neighbourhood_id;
    insert into own_text (neighbourhood_id, key, nl, en, changed_by_name)
    select id, t.key, t.nl, t.en, null from own_text t where t.neighbourhood_id = o.neighbourhood_id;
    delete from freshness_term t where t.neighbourhood_id = id; -- it began with the usual ones
    insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days, seasons)
    select id, t.kind, t.due_days, t.doubtful_days, t.archived_days, t.seasons from freshness_term t
     where t.neighbourhood_id = o.neighbourhood_id;
    update outlet_setting s set mail_day = l.mail_day, mail_hour = l.mail_hour
      from outlet_setting l where s.neighbourhood_id = id and l.neighbourhood_id = o.neighbourhood_id;
    return id;
end $$;
