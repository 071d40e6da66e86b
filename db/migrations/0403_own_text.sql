-- Texts of the front door and of the desk that a neighbourhood says in its own words (decision 0403): a fixed set, each of one part,
-- with how long it may be.  '' is the usual text.
create table own_text_key (
    key     text primary key, -- of the usual text, as the front end has it
    part    text not null,
    most    integer not null,
    ordinal integer not null,
    constraint own_text_key_part_unknown check (part in ('residents', 'professionals'))
);
alter table own_text_key enable row level security;
create policy own_text_key_read on own_text_key for select using (true);
grant select on own_text_key to voordeur_api;
insert into own_text_key (part, key, most, ordinal) values
    ('residents', 'front-title', 60, 1), ('residents', 'door-search', 30, 2), ('residents', 'door-ask', 30, 3),
    ('residents', 'door-do', 30, 4), ('residents', 'search-example', 60, 5), ('residents', 'search-words', 120, 6),
    ('residents', 'front-week', 40, 7), ('residents', 'front-missing', 60, 8), ('residents', 'lights-title', 60, 9),
    ('professionals', 'rail-part', 40, 10), ('professionals', 'gate-title', 60, 11), ('professionals', 'gate-text', 200, 12),
    ('professionals', 'gate-wrong', 160, 13), ('professionals', 'gate-home', 40, 14);

create table own_text (
    neighbourhood_id uuid not null,
    key              text not null,
    nl               text not null default '',
    en               text not null default '',
    changed_by_name  text default current_name(),
    changed_at       timestamptz not null default clock_now(),
    version          integer not null default 2, -- 1 is that of a text that nobody changed yet
    primary key (neighbourhood_id, key),
    constraint own_text_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint own_text_key_unknown foreign key (key) references own_text_key,
    constraint own_text_nl_too_long check (length(nl) <= 200),
    constraint own_text_en_too_long check (length(en) <= 200)
);
create function own_text_mine(of_key text) returns boolean
language sql stable
return exists (select from own_text_key k where k.key = of_key and has_role('admin_' || k.part));
alter table own_text enable row level security;
create policy own_text_read on own_text for select using (true);
create policy own_text_add on own_text for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and own_text_mine(key));
create policy own_text_change on own_text for update
    using (neighbourhood_id = (select current_neighbourhood()) and own_text_mine(key));
grant select, insert (neighbourhood_id, key, nl, en), update (nl, en) on own_text to voordeur_api;

create function own_text_changed() returns trigger
language plpgsql as $$
begin
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    new.version := old.version + 1;
    return new;
end $$;
create trigger changed before update on own_text for each row execute function own_text_changed();

-- A module that has a name of its own is called so in the menu, and on its own screen.
create function module_texts(module text) returns text[]
language sql immutable strict parallel safe
return array['module-' || module] || case module
    when 'activities' then '{programme-title,acts-title}' when 'exchange' then '{exchange-title,exch-title}'
    when 'directory' then '{directory-title}' when 'projects' then '{projects-title}' when 'outlets' then '{outlet-title}'
    when 'desk' then '{desk-title}' else '{}' end::text[];

create or replace function own_texts(nb uuid, of_part text, in_language text) returns jsonb
language sql stable
return coalesce((select jsonb_object_agg(said.key, said.own)
                   from (select unnest(module_texts(m.module)) as key,
                                case when of_part = 'residents' and in_language = 'nl' then m.residents_name
                                     when of_part = 'residents' then m.residents_name_en
                                     when in_language = 'nl' then m.professionals_name
                                     else m.professionals_name_en end as own
                           from module_switch m where m.neighbourhood_id = nb
                          union all
                         select t.key, case in_language when 'nl' then t.nl else t.en end
                           from own_text t join own_text_key k using (key)
                          where t.neighbourhood_id = nb and k.part = of_part) said
                  where said.own <> ''), '{}');
