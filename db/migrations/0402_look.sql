-- How a neighbourhood looks: its own values of the brand layer (decision 0402).  Whether they can be read together is judged by the
-- program; that nothing but plain values is kept is judged here too.
create function look_values_plain(of_values jsonb) returns boolean
language sql immutable strict parallel safe
return jsonb_typeof(of_values) = 'object'
   and not exists (select from jsonb_each_text(case jsonb_typeof(of_values) when 'object' then of_values else '{}' end) v (name, value)
                    where v.name !~ '^[a-z0-9-]{1,30}$' or v.value is null or v.value !~ '^(#[0-9a-f]{6}|-?[a-z0-9.]{1,11})$');

create table look (
    neighbourhood_id uuid primary key,
    values           jsonb not null, -- '{}': the house's own
    changed_by_name  text default current_name(),
    changed_at       timestamptz not null default clock_now(),
    version          integer not null default 2, -- 1 is that of a look that nobody changed yet
    constraint look_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint look_values_invalid check (look_values_plain(values))
);
alter table look enable row level security;
create policy look_read on look for select using (true);
create policy look_add on look for insert
    with check (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
create policy look_change on look for update
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
grant select, insert (neighbourhood_id, values), update (values) on look to voordeur_api;

create function look_changed() returns trigger
language plpgsql as $$
begin
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    new.version := old.version + 1;
    return new;
end $$;
create trigger changed before update on look for each row execute function look_changed();
create trigger settings_changed after insert or update or delete or truncate on look
    for each statement execute function settings_version_raise();

-- A look as the style of a page's root: fonts by the names that tokens.css gives them.  Null where it is the house's own.
create function look_style(of_values jsonb) returns text
language sql immutable strict parallel safe
return (select string_agg('--brand-' || v.name || ': ' || case when v.name not in ('font-text', 'font-display') then v.value
                                                             when v.value = 'text' then 'var(--brand-font-text)'
                                                             else 'var(--font-' || v.value || ')' end, '; ' order by v.name)
          from jsonb_each_text(of_values) v (name, value));

-- What was a file of the build until now.
insert into look (neighbourhood_id, values, changed_by_name)
select n.neighbourhood_id,
    '{"font-text": "overpass", "font-display": "serif", "display-weight": "700", "display-tracking": "-0.02em",
    "radius": "0.75rem", "door-top": "999px", "door": "#1d3f7c", "door-2": "#264f93", "door-3": "#325fa8",
    "door-soft": "#d7e2f4", "door-mist": "#e9eff8", "lamp": "#ffa98a", "lamp-soft": "#ffdccd",
    "lamp-mist": "#fff1ea", "brick": "#a1203a", "brick-soft": "#fbe0e5", "ground": "#f4f6fa", "surface": "#ffffff",
    "ink": "#111d33", "ink-soft": "#45526b", "line": "#cdd5e2", "edge": "#6c7a93", "night-ground": "#0c1322",
    "night-surface": "#151e32", "night-raised": "#202c47", "night-ink": "#eef2fa", "night-ink-soft": "#b4c0d6",
    "night-line": "#33425f", "night-edge": "#8494b0", "night-door": "#a9c6ff", "night-lamp-soft": "#4f2f22",
    "night-brick": "#ff9fb0", "night-brick-soft": "#47202a"}'::jsonb, null from neighbourhood n where n.brand = 'zeehelden';
