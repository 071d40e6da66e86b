-- Each part of the house calls, orders and draws its modules in its own way (decision 0401).  '' and null are the usual ones.  Who last
-- changed a part of a module stands beside it, for the administrator of the other part sees it too.
alter table module_switch
    add column residents_name text not null default '',
    add column residents_name_en text not null default '',
    add column residents_icon text not null default '',
    add column residents_ordinal integer,
    add column residents_by_name text,
    add column residents_at timestamptz,
    add column professionals_name text not null default '',
    add column professionals_name_en text not null default '',
    add column professionals_icon text not null default '',
    add column professionals_ordinal integer,
    add column professionals_by_name text,
    add column professionals_at timestamptz,
    add constraint module_switch_name_too_long check (length(residents_name) <= 40 and length(residents_name_en) <= 40
        and length(professionals_name) <= 40 and length(professionals_name_en) <= 40),
    add constraint module_switch_icon_invalid check (residents_icon ~ '^[a-z0-9-]{0,40}$' and professionals_icon ~ '^[a-z0-9-]{0,40}$'),
    add constraint module_switch_ordinal_out_of_range check (residents_ordinal between 0 and 10000
        and professionals_ordinal between 0 and 10000);
grant update (residents_name, residents_name_en, residents_icon, residents_ordinal, professionals_name, professionals_name_en,
              professionals_icon, professionals_ordinal) on module_switch to voordeur_api;

-- The place of a module in a part where nobody chose one: ten apart, so that one fits between.
create function module_ordinal(module text, of_part text) returns integer
language sql immutable strict parallel safe
return 10 * array_position(case of_part
    when 'residents' then '{activities,exchange,directory,projects,groups,news,messages,outlets,results,elsewhere,plans,round,desk,colleagues,questions,referrals}'
    else '{desk,activities,exchange,outlets,directory,projects,groups,news,messages,colleagues,questions,referrals,plans,round,results,elsewhere}'
    end::text[], module);

create or replace function module_switch_keep_to_own_part() returns trigger
language plpgsql as $$
declare
    residents constant boolean :=
        (new.for_residents, new.residents_name, new.residents_name_en, new.residents_icon, new.residents_ordinal)
        is distinct from (old.for_residents, old.residents_name, old.residents_name_en, old.residents_icon, old.residents_ordinal);
    professionals constant boolean :=
        (new.for_professionals, new.professionals_name, new.professionals_name_en, new.professionals_icon, new.professionals_ordinal)
        is distinct from (old.for_professionals, old.professionals_name, old.professionals_name_en, old.professionals_icon,
                          old.professionals_ordinal);
begin
    if residents then
        new.residents_by_name := current_name();
        new.residents_at := clock_now();
    end if;
    if professionals then
        new.professionals_by_name := current_name();
        new.professionals_at := clock_now();
    end if;
    if current_user <> 'voordeur_api' then
        return new;
    end if;
    if residents and not has_role('admin_residents') then
        raise insufficient_privilege using message = 'the residents'' part of a module belongs to their administrator';
    end if;
    if professionals and not has_role('admin_professionals') then
        raise insufficient_privilege using message = 'the professionals'' part of a module belongs to their administrator';
    end if;
    return new;
end $$;

-- What one part of a neighbourhood says in its own words, instead of the usual text of that name, in one language.
create function own_texts(nb uuid, of_part text, in_language text) returns jsonb
language sql stable
return coalesce((select jsonb_object_agg('module-' || m.module, said.name)
                   from module_switch m
                  cross join lateral (select case when of_part = 'residents' and in_language = 'nl' then m.residents_name
                                                  when of_part = 'residents' then m.residents_name_en
                                                  when in_language = 'nl' then m.professionals_name
                                                  else m.professionals_name_en end as name) said
                  where m.neighbourhood_id = nb and said.name <> ''), '{}');

-- The texts of both parts, as everybody may read them.
create function neighbourhood_texts(nb uuid) returns jsonb
language sql stable
return jsonb_build_object(
    'residents', jsonb_build_object('nl', own_texts(nb, 'residents', 'nl'), 'en', own_texts(nb, 'residents', 'en')),
    'professionals', jsonb_build_object('nl', own_texts(nb, 'professionals', 'nl'), 'en', own_texts(nb, 'professionals', 'en')));

-- How a module looks in a part; without a picture it has the usual one.
create function module_face(icon text, ordinal integer, module text, of_part text) returns jsonb
language sql immutable parallel safe
return jsonb_strip_nulls(jsonb_build_object('icon', nullif(icon, ''), 'ordinal', coalesce(ordinal, module_ordinal(module, of_part))));
