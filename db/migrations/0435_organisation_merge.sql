-- One organisation that stood there twice becomes one, with a trail and a way back (decision 0433).

create table organisation_merge (
    neighbourhood_id      uuid not null,
    organisation_merge_id uuid not null default gen_random_uuid(),
    kept_id               uuid not null,
    gone_id               uuid not null,
    moved                 jsonb not null, -- {"activity": [id]}: what went to the one that was kept
    names                 text[] not null, -- that it was called by from then on
    merged_by_name        text,
    merged_at             timestamptz not null default date_trunc('second', clock_now()),
    undone_by_name        text,
    undone_at             timestamptz,
    version               integer not null default 1,
    primary key (neighbourhood_id, organisation_merge_id),
    constraint organisation_merge_kept_not_found foreign key (neighbourhood_id, kept_id) references organisation,
    constraint organisation_merge_gone_not_found foreign key (neighbourhood_id, gone_id) references organisation
);
create index organisation_merge_newest on organisation_merge (neighbourhood_id, merged_at desc, organisation_merge_id desc);
create trigger version_raise before update on organisation_merge for each row execute function version_raise();
alter table organisation_merge enable row level security;
create policy organisation_merge_read on organisation_merge for select
    using (neighbourhood_id = (select current_neighbourhood()) and (select may_edit()));
grant select on organisation_merge to voordeur_api;

-- Hands what is of one to another and says which went.  An activity or an address that the other has too stays behind.
create function organisation_hand_over(nb uuid, of_table text, from_id uuid, to_id uuid, chosen uuid[]) returns uuid[]
language plpgsql as $$
declare
    done uuid[];
begin
    execute format(
        'with moved as (
             update %1$I t set organisation_id = $3
              where t.neighbourhood_id = $1 and t.organisation_id = $2 and ($4 is null or t.%1$s_id = any ($4)) and %2$s
             returning t.%1$s_id as id)
         select coalesce(array_agg(id), ''{}'') from moved', of_table,
        case of_table
        when 'activity' then 'not exists (select from activity x where x.neighbourhood_id = $1 and x.organisation_id = $3 and x.calendar = t.calendar and x.uid = t.uid)'
        when 'source' then 'not exists (select from source x where x.neighbourhood_id = $1 and x.organisation_id = $3 and x.calendar = t.calendar and x.address = t.address)'
        else 'true' end)
       into done using nb, from_id, to_id, chosen;
    return done;
end $$;

-- Those who keep the one keep the other; who kept both keeps one.
create function organisation_hand_over_roles(nb uuid, from_id uuid, to_id uuid, chosen uuid[]) returns uuid[]
language plpgsql as $$
declare
    done uuid[];
begin
    with moved as (
        update person_role r set organisation_id = to_id
         where r.neighbourhood_id = nb and r.organisation_id = from_id and (chosen is null or r.person_id = any (chosen))
           and not exists (select from person_role x where x.person_id = r.person_id and x.neighbourhood_id = nb and x.role = r.role and x.organisation_id = to_id)
        returning r.person_id)
    select coalesce(array_agg(m.person_id), '{}') into done from moved m;
    return done;
end $$;

create function organisation_merge(nb uuid, gone uuid, known integer, keep uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    leaves organisation;
    stays organisation;
    what jsonb := '{}';
    of_table text;
    called text[];
    made uuid;
begin
    if nb is distinct from current_neighbourhood() or not may_edit() then
        raise insufficient_privilege using message = 'organisations are merged by who keeps the neighbourhood';
    end if;
    -- Both, in one order: two merges the other way round wait for each other once.
    perform 1 from organisation o where o.neighbourhood_id = nb and o.organisation_id in (gone, keep) order by o.organisation_id for update;
    select * into leaves from organisation o where o.neighbourhood_id = nb and o.organisation_id = gone and o.version = known;
    if not found then
        return null; -- somebody changed it meanwhile
    end if;
    select * into stays from organisation o where o.neighbourhood_id = nb and o.organisation_id = keep and o.archived_at is null;
    if not found or gone = keep or leaves.archived_at is not null then
        raise check_violation using message = 'nothing to merge with', table = 'organisation_merge', constraint = 'organisation_merge_into_not_found';
    end if;
    foreach of_table in array array['activity', 'place', 'project', 'service', 'exchange_item', 'source'] loop
        what := what || jsonb_build_object(of_table, to_jsonb(organisation_hand_over(nb, of_table, gone, keep, null)));
    end loop;
    what := what || jsonb_build_object('person_role', to_jsonb(organisation_hand_over_roles(nb, gone, keep, null)));
    called := (array(select distinct n from unnest(leaves.name || leaves.also_known_as) n
                      where n <> stays.name and n <> all (stays.also_known_as)))[1 : 20 - cardinality(stays.also_known_as)];
    update organisation o set also_known_as = o.also_known_as || called, changed_at = clock_now()
     where o.neighbourhood_id = nb and o.organisation_id = keep;
    update organisation o set archived_at = clock_now(), changed_at = clock_now(), archived_reason = 'Samengevoegd met ' || stays.name || '.'
     where o.neighbourhood_id = nb and o.organisation_id = gone;
    insert into organisation_merge (neighbourhood_id, kept_id, gone_id, moved, names, merged_by_name)
    values (nb, keep, gone, what, called, current_name()) returning organisation_merge_id into made;
    return made;
end $$;

-- Takes a merge back: what went goes back where it is still of the one that was kept; what was made since stays there.
create function organisation_merge_undo(nb uuid, of_id uuid, known integer) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    m organisation_merge;
    of_table text;
begin
    if nb is distinct from current_neighbourhood() or not may_edit() then
        raise insufficient_privilege using message = 'organisations are merged by who keeps the neighbourhood';
    end if;
    select * into m from organisation_merge x
     where x.neighbourhood_id = nb and x.organisation_merge_id = of_id and x.version = known and x.undone_at is null for update;
    if not found then
        return null;
    end if;
    update organisation o set archived_at = null, archived_reason = null, changed_at = clock_now()
     where o.neighbourhood_id = nb and o.organisation_id = m.gone_id;
    foreach of_table in array array['activity', 'place', 'project', 'service', 'exchange_item', 'source'] loop
        perform organisation_hand_over(nb, of_table, m.kept_id, m.gone_id, array(select jsonb_array_elements_text(m.moved->of_table))::uuid[]);
    end loop;
    perform organisation_hand_over_roles(nb, m.kept_id, m.gone_id, array(select jsonb_array_elements_text(m.moved->'person_role'))::uuid[]);
    update organisation o set also_known_as = array(select n from unnest(o.also_known_as) with ordinality u (n, at) where n <> all (m.names) order by at),
                              changed_at = clock_now()
     where o.neighbourhood_id = nb and o.organisation_id = m.kept_id;
    update organisation_merge x set undone_at = date_trunc('second', clock_now()), undone_by_name = current_name()
     where x.neighbourhood_id = nb and x.organisation_merge_id = of_id;
    return of_id;
end $$;

-- As the API shows it.
create function organisation_merge_card(m organisation_merge) returns jsonb
language sql stable
return (select jsonb_build_object(
                   'id', m.organisation_merge_id, 'kept', organisation_name(k), 'gone', organisation_name(g),
                   'activities', jsonb_array_length(m.moved->'activity'), 'places', jsonb_array_length(m.moved->'place'),
                   'projects', jsonb_array_length(m.moved->'project'), 'services', jsonb_array_length(m.moved->'service'),
                   'names', to_jsonb(m.names), 'mergedAt', rfc3339(m.merged_at), 'mergedBy', m.merged_by_name,
                   'undoneAt', rfc3339(m.undone_at), 'undoneBy', m.undone_by_name, 'version', m.version)
          from organisation k, organisation g
         where k.neighbourhood_id = m.neighbourhood_id and k.organisation_id = m.kept_id
           and g.neighbourhood_id = m.neighbourhood_id and g.organisation_id = m.gone_id);
revoke execute on function organisation_merge(uuid, uuid, integer, uuid), organisation_merge_undo from public;
grant execute on function organisation_merge(uuid, uuid, integer, uuid), organisation_merge_undo to voordeur_api;
