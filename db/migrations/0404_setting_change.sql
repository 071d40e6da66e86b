-- What administrators change is kept, with who, when and how it was, and can be put back (decision 0404).  Each table of settings has a
-- trigger that says which columns count; what is kept are these, before and after.
create table setting_change (
    neighbourhood_id  uuid not null,
    setting_change_id uuid not null default gen_random_uuid(),
    number            integer generated always as identity, -- the order in which they came
    at                timestamptz not null default clock_now(),
    by_name           text default current_name(),
    part              text not null,
    kind              text not null,
    item              text not null, -- which of its kind
    name              text not null, -- what it is called
    before            jsonb not null,
    after             jsonb not null,
    undoes            uuid,
    primary key (neighbourhood_id, setting_change_id),
    constraint setting_change_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint setting_change_undoes_not_found foreign key (neighbourhood_id, undoes) references setting_change on delete cascade,
    constraint setting_change_part_unknown check (part in ('residents', 'professionals', 'shared'))
);
create index setting_change_newest on setting_change (neighbourhood_id, number desc);
create index setting_change_undone on setting_change (neighbourhood_id, undoes) where undoes is not null;
alter table setting_change enable row level security;
create policy setting_change_read on setting_change for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
grant select on setting_change to voordeur_api;

-- The columns of a row that count.
create function setting_state(of_row jsonb, columns text[]) returns jsonb
language sql immutable parallel safe
return (select jsonb_object_agg(c.name, of_row->c.name) from unnest(columns) c (name));

-- What something was before it was made: what it becomes when its making is put back.
create function setting_unmade(kind text, made jsonb) returns jsonb
language sql stable
return case kind when 'look' then '{"values": {}}' when 'text' then '{"nl": "", "en": ""}'
                 when 'synonym' then made || '{"means": []}' else made || jsonb_build_object('archived_at', clock_now()) end;

-- Arguments: the kind, the column that says which one, the column of its name or '', its part or the column of that, the columns.
create function setting_log() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    columns constant text[] := string_to_array(tg_argv[4], ',');
    is_now constant jsonb := to_jsonb(new);
    after constant jsonb := setting_state(is_now, columns);
    before constant jsonb := case when tg_op = 'INSERT' then setting_unmade(tg_argv[0], after) else setting_state(to_jsonb(old), columns) end;
begin
    if before is distinct from after and current_person() is not null then
        insert into setting_change (neighbourhood_id, part, kind, item, name, before, after, undoes)
        values (new.neighbourhood_id,
                case tg_argv[3] when 'text' then (select k.part from own_text_key k where k.key = is_now->>'key') else tg_argv[3] end,
                tg_argv[0], is_now->>tg_argv[1], coalesce(is_now->>tg_argv[2], ''), before, after,
                nullif(current_setting('voordeur.undoes', true), '')::uuid);
    end if;
    return null;
end $$;

create trigger log_residents after update on module_switch for each row
    execute function setting_log('module', 'module', 'module', 'residents',
                                 'for_residents,residents_name,residents_name_en,residents_icon,residents_ordinal');
create trigger log_professionals after update on module_switch for each row
    execute function setting_log('module', 'module', 'module', 'professionals',
                                 'for_professionals,professionals_name,professionals_name_en,professionals_icon,professionals_ordinal');
create trigger log after insert or update on category for each row
    execute function setting_log('category', 'category_id', 'name', 'shared', 'name,name_en,icon,ordinal,archived_at');
create trigger log after insert or update on synonym for each row
    execute function setting_log('synonym', 'synonym_id', 'word', 'shared', 'word,means');
create trigger log after update on freshness_term for each row
    execute function setting_log('term', 'kind', 'kind', 'shared', 'due_days,doubtful_days,archived_days,seasons');
create trigger log after insert or update on look for each row
    execute function setting_log('look', 'neighbourhood_id', '', 'shared', 'values');
create trigger log after insert or update on own_text for each row
    execute function setting_log('text', 'key', 'key', 'text', 'nl,en');
create trigger log after update on outlet_setting for each row
    execute function setting_log('outlets', 'neighbourhood_id', '', 'shared', 'magazine,deadline,first_day,last_day,mail_day,mail_hour');

-- The table of a kind, and its column that says which one.
create function setting_table(kind text) returns text[]
language sql immutable strict parallel safe
return case kind when 'module' then '{module_switch,module}' when 'category' then '{category,category_id}'
                 when 'synonym' then '{synonym,synonym_id}' when 'term' then '{freshness_term,kind}'
                 when 'look' then '{look,neighbourhood_id}' when 'text' then '{own_text,key}'
                 when 'outlets' then '{outlet_setting,neighbourhood_id}' end::text[];

-- Puts a change back, as whoever asks: their rights are those of the tables.  'undone'; 'changed': it is not any more as the change made it.
create function setting_undo(nb uuid, change uuid) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    c setting_change;
    of_table text;
    of_column text;
    columns text[];
    done integer;
begin
    select * into c from setting_change s where s.neighbourhood_id = nb and s.setting_change_id = change;
    if not found then
        raise no_data_found using message = 'there is no such change';
    end if;
    if c.part <> 'shared' and not has_role('admin_' || c.part) then
        raise insufficient_privilege using message = 'this belongs to the other part';
    end if;
    of_table := (setting_table(c.kind))[1];
    of_column := (setting_table(c.kind))[2];
    columns := array(select jsonb_object_keys(c.before));
    perform set_config('voordeur.undoes', change::text, true);
    execute format(
        'update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, $3))
          where t.neighbourhood_id = $1 and t.%3$I::text = $2 and setting_state(to_jsonb(t), $5) = $4',
        of_table, (select string_agg(quote_ident(n), ', ') from unnest(columns) n), of_column)
    using nb, c.item, c.before, c.after, columns;
    get diagnostics done = row_count;
    perform set_config('voordeur.undoes', '', true);
    return case when done = 1 then 'undone' else 'changed' end;
end $$;

-- "residents_name_en" is the nameEn of a part, "for_residents" whether it is on there.
create function setting_field(of_column text) returns text
language sql immutable strict parallel safe
return case when of_column like 'for\_%' then 'on' else
    (select string_agg(case p.n when 1 then p.word else initcap(p.word) end, '' order by p.n)
       from regexp_split_to_table(regexp_replace(of_column, '^(residents|professionals)_', ''), '_') with ordinality p (word, n)) end;

create function setting_word(value jsonb) returns text
language sql immutable parallel safe
return case jsonb_typeof(value) when 'array' then (select string_agg(w, ', ') from jsonb_array_elements_text(value) w)
                                else value #>> '{}' end;

-- What is different, field by field; of a look by its values.
create function setting_differences(kind text, before jsonb, after jsonb) returns jsonb
language sql immutable parallel safe
return (select coalesce(jsonb_agg(jsonb_build_object(
                   'field', case kind when 'look' then name else setting_field(name) end,
                   'before', setting_word(b.value), 'after', setting_word(a.value)) order by name), '[]')
          from jsonb_each(case kind when 'look' then before->'values' else before end) b (name, value)
          full join jsonb_each(case kind when 'look' then after->'values' else after end) a (name, value) using (name)
         where a.value is distinct from b.value);

revoke execute on function setting_log, setting_undo from public;
grant execute on function setting_undo to voordeur_api;

-- The whole of what a neighbourhood begins with, now that all of it is there.
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
    insert into category (neighbourhood_id, kind, slug, name, name_en, icon, ordinal)
    select id, c.kind, c.slug, c.name, c.name_en, c.icon, c.ordinal from category c
     where c.neighbourhood_id = o.neighbourhood_id and c.archived_at is null;
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
