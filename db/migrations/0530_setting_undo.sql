-- Rules of danger, programs of others and school holidays are kept and put back as the other settings (decision 0530).

-- What something was before it was made.  A holiday was not there: '{}'.
create or replace function setting_unmade(kind text, made jsonb) returns jsonb
language sql stable
return case kind when 'look' then '{"values": {}}' when 'text' then '{"nl": "", "en": ""}'
                 when 'synonym' then made || '{"means": []}' when 'danger' then made || '{"switched_on": false}'
                 when 'program' then made || jsonb_build_object('revoked_at', clock_now()) when 'holiday' then '{}'
                 else made || jsonb_build_object('archived_at', clock_now()) end;

-- What is thrown away for good cannot be put back, but for a holiday.  What belongs to no neighbourhood is kept where it was changed.
create or replace function setting_log() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    columns constant text[] := string_to_array(tg_argv[4], ',');
    is_now constant jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    state constant jsonb := setting_state(is_now, columns);
    before constant jsonb := case tg_op when 'INSERT' then setting_unmade(tg_argv[0], state) when 'DELETE' then state
                                        else setting_state(to_jsonb(old), columns) end;
    after constant jsonb := case when tg_op <> 'DELETE' then state when tg_argv[0] = 'holiday' then '{}'
                                 else state || '{"emptied": true}' end;
begin
    if before is distinct from after and current_person() is not null then
        insert into setting_change (neighbourhood_id, part, kind, item, name, before, after, undoes)
        values (coalesce((is_now->>'neighbourhood_id')::uuid, current_neighbourhood()), setting_part(tg_argv[3], is_now), tg_argv[0],
                is_now->>tg_argv[1], coalesce(is_now->>tg_argv[2], ''), before, after,
                nullif(current_setting('voordeur.undoes', true), '')::uuid);
    end if;
    return null;
end $$;
create trigger log after insert or update on concern_rule for each row
    execute function setting_log('danger', 'concern_rule_id', 'phrase', 'residents', 'switched_on');
create trigger log after insert or update on client for each row
    execute function setting_log('program', 'client_id', 'name', 'shared', 'revoked_at');
create trigger log after insert or update or delete on holiday for each row
    execute function setting_log('holiday', 'holiday_id', 'name', 'shared', 'name,start_date,end_date,estimated');

-- What an administrator puts back of a program: whether it may come in.  Its secret is not in it.
create view client_setting as
select c.neighbourhood_id, c.client_id, c.revoked_at from client c
 where c.neighbourhood_id = current_neighbourhood() and is_administrator();
grant select, update (revoked_at) on client_setting to voordeur_api;

create or replace function setting_table(kind text) returns text[]
language sql immutable strict parallel safe
return case kind when 'module' then '{module_switch,module}' when 'category' then '{category,category_id}'
                 when 'synonym' then '{synonym,synonym_id}' when 'term' then '{freshness_term,kind}'
                 when 'look' then '{look,neighbourhood_id}' when 'text' then '{own_text,key}'
                 when 'outlets' then '{outlet_setting,neighbourhood_id}' when 'field' then '{extra_field,extra_field_id}'
                 when 'danger' then '{concern_rule,concern_rule_id}' when 'program' then '{client_setting,client_id}' end::text[];

-- A row as it was before, where it is still as the change made it; returns how many.
create function setting_put_back(c setting_change) returns integer
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    columns constant text[] := array(select jsonb_object_keys(c.before));
    done integer;
begin
    execute format(
        'update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, $3))
          where t.neighbourhood_id = $1 and t.%3$I::text = $2 and setting_state(to_jsonb(t), $5) = $4',
        (setting_table(c.kind))[1], (select string_agg(quote_ident(n), ', ') from unnest(columns) n), (setting_table(c.kind))[2])
    using c.neighbourhood_id, c.item, c.before, c.after, columns;
    get diagnostics done = row_count;
    return done;
end $$;

-- A holiday comes and goes, and belongs to a region.  None is put back over another that came since.
create function holiday_put_back(c setting_change) returns integer
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    columns constant text[] := '{name,start_date,end_date,estimated}';
    was constant holiday := jsonb_populate_record(null::holiday, c.before);
    done integer;
begin
    if c.before = '{}' then
        delete from holiday h where h.holiday_id = c.item::uuid and setting_state(to_jsonb(h), columns) = c.after;
    elsif c.after = '{}' then
        insert into holiday (holiday_id, region, name, start_date, end_date, estimated)
        values (c.item::uuid, current_holiday_region(), was.name, was.start_date, was.end_date, was.estimated);
    else
        update holiday h set (name, start_date, end_date, estimated) = (was.name, was.start_date, was.end_date, was.estimated)
         where h.holiday_id = c.item::uuid and setting_state(to_jsonb(h), columns) = c.after;
    end if;
    get diagnostics done = row_count;
    return done;
exception when exclusion_violation or unique_violation then
    return 0;
end $$;
grant insert (holiday_id) on holiday to voordeur_api;

create or replace function setting_undo(nb uuid, change uuid) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
declare
    c setting_change;
    done integer;
begin
    select * into c from setting_change s where s.neighbourhood_id = nb and s.setting_change_id = change;
    if not found then
        raise no_data_found using message = 'there is no such change';
    end if;
    if c.part <> 'shared' and not has_role('admin_' || c.part) then
        raise insufficient_privilege using message = 'this belongs to the other part';
    end if;
    perform set_config('voordeur.undoes', change::text, true);
    done := case c.kind when 'holiday' then holiday_put_back(c) else setting_put_back(c) end;
    perform set_config('voordeur.undoes', '', true);
    return case when done = 1 then 'undone' else 'changed' end;
end $$;

revoke execute on function setting_put_back, holiday_put_back from public;
grant execute on function setting_put_back, holiday_put_back to voordeur_api;
