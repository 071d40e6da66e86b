-- How long it holds that something was confirmed: a rule per kind, and terms that each neighbourhood sets itself (decision 0290).
-- What an item is still follows from its own due_at and doubtful_at; a changed term moves these.  What a reader says is not right, or
-- whose calendar died, is doubtful two weeks later everywhere: freshness_grace() stays.

-- What a neighbourhood begins with.  due_days: until somebody is asked, counted from the confirmation; of 'activity', which is a
-- single date, before that date.  doubtful_days: from then until it is doubtful.  archived_days: from then until it is put away.
create table freshness_rule (
    kind          text primary key,
    ordinal       integer not null,
    due_days      integer not null,
    doubtful_days integer not null default 14,
    archived_days integer not null default 30
);
insert into freshness_rule (kind, ordinal, due_days) values
    ('series', 1, 90), ('activity', 2, 7), ('ask', 3, 14), ('offer', 4, 60), ('organisation', 5, 180), ('place', 6, 180),
    ('project', 7, 180);

-- The longest that something may be due before it is doubtful: how far ahead who looks for what is due has to look.
create function freshness_longest_doubt() returns interval
language sql immutable parallel safe
return interval '60 days';

create table freshness_term (
    neighbourhood_id uuid not null,
    kind             text not null,
    due_days         integer not null,
    doubtful_days    integer not null,
    archived_days    integer not null,
    seasons          text[] not null default '{}', -- of series: the days of the year, MM-DD, on which they are asked as well
    moving           boolean not null default false, -- changed, and not every item follows it yet
    changed_by_name  text,
    changed_at       timestamptz,
    version          integer not null default 1,
    primary key (neighbourhood_id, kind),
    constraint freshness_term_neighbourhood_id_not_found foreign key (neighbourhood_id) references neighbourhood on delete cascade,
    constraint freshness_term_kind_unknown foreign key (kind) references freshness_rule,
    constraint freshness_term_due_days_out_of_range check (due_days between 1 and 730),
    constraint freshness_term_doubtful_days_out_of_range check (doubtful_days between 1 and 60),
    constraint freshness_term_archived_days_out_of_range check (archived_days between 1 and 365),
    constraint freshness_term_seasons_unsupported check (seasons = '{}' or kind = 'series'),
    constraint freshness_term_seasons_too_many check (cardinality(seasons) <= 4),
    constraint freshness_term_seasons_invalid check (array_to_string(seasons, ',', '') ~
        '^(((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))(,(?=\d)|$))*$')
);

create function neighbourhood_begin_terms() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
    select new.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days from freshness_rule r;
    return null;
end $$;
create trigger begin_terms after insert on neighbourhood for each row execute function neighbourhood_begin_terms();
insert into freshness_term (neighbourhood_id, kind, due_days, doubtful_days, archived_days)
select n.neighbourhood_id, r.kind, r.due_days, r.doubtful_days, r.archived_days from neighbourhood n cross join freshness_rule r;

-- ---- from a confirmation to the days that follow from it ----

create function activity_term_kind(a activity) returns text
language sql immutable parallel safe
return case when a.rrule is not null or cardinality(a.rdates) > 0 then 'series' else 'activity' end;

-- The first season that begins after a moment.  Who confirmed within the two weeks before it has said so for that season.
create function season_after(seasons text[], moment timestamptz) returns timestamptz
language sql stable parallel safe
return (select min(s.begins)
          from unnest(seasons) d (day)
         cross join generate_series(extract(year from moment)::integer, extract(year from moment)::integer + 2) year
         cross join lateral (select make_date(year, left(d.day, 2)::integer, right(d.day, 2)::integer)::timestamp
                                    at time zone 'Europe/Amsterdam' as begins) s
         where s.begins > moment + interval '14 days');

-- When something confirmed at that moment is due.
create function freshness_due(t freshness_term, confirmed timestamptz) returns timestamptz
language sql stable parallel safe
return least(confirmed + t.due_days * interval '1 day', case when t.seasons <> '{}' then season_after(t.seasons, confirmed) end);

-- A single activity is asked about before its date; confirmed after that, it is right until it is over.
create function activity_due(t freshness_term, a activity) returns timestamptz
language sql stable parallel safe
return case when t.kind = 'series' then freshness_due(t, a.confirmed_at)
            when a.confirmed_at < a.starts_at - t.due_days * interval '1 day' then a.starts_at - t.due_days * interval '1 day'
            else coalesce(a.ends_at, a.starts_at) end;

create or replace function freshness_set() returns trigger
language plpgsql as $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f where f.neighbourhood_id = new.neighbourhood_id and f.kind = tg_table_name;
    new.due_at := freshness_due(t, new.confirmed_at);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;

create or replace function exchange_item_freshness_set() returns trigger
language plpgsql as $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f where f.neighbourhood_id = new.neighbourhood_id and f.kind = new.kind;
    new.due_at := freshness_due(t, new.confirmed_at);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;

create or replace function activity_freshness_set() returns trigger
language plpgsql as $$
declare
    t freshness_term;
begin
    select f.* into t from freshness_term f
     where f.neighbourhood_id = new.neighbourhood_id and f.kind = activity_term_kind(new);
    new.due_at := activity_due(t, new);
    new.doubtful_at := new.due_at + t.doubtful_days * interval '1 day';
    return new;
end $$;
drop function freshness_term();

-- What is due is not doubtful yet, however long that may last here.
create or replace function activities_doubtful(nb uuid, f activity_filter, places uuid[], few integer) returns uuid[]
language plpgsql stable as $$
begin
    return array(
        select e.id from search_entry e
         where e.neighbourhood_id = nb and e.kind = 'activity' and e.ahead
           and e.doubtful_at <= clock_now() + case when f.freshness = 'due' then freshness_longest_doubt() else '0' end
           and (places is null or e.place_id = any (places)) and entry_passes(e, f)
         limit few + 1);
end $$;

-- ---- a term that changed ----

-- A moment that follows from a term, after the term changed.  Nobody is late at once: what was still to come and would be past by
-- the new term comes now, so that its owner is asked first; what was past and is past stays as it was.
create function freshness_moved(was timestamptz, becomes timestamptz) returns timestamptz
language sql stable parallel safe
return case when becomes > clock_now() then becomes else least(was, clock_now()) end;

-- Lets the items of one kind follow their term, at most so many; returns how many it moved.  What somebody said is not right since
-- its confirmation stays due, whatever the term.  Again with nothing new it does nothing.
create function freshness_term_follow(nb uuid, of_kind text, most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    of_table constant text := case when of_kind = 'series' then 'activity' when of_kind in ('ask', 'offer') then 'exchange_item'
                                   else of_kind end;
    moved integer;
begin
    execute format(
        'with found as (
             select i.%1$s_id as id, due.at as due_at, doubtful.at as doubtful_at, i.due_at > $3 and due.at <= $3 as falls_due
               from %1$I i
               join freshness_term t on t.neighbourhood_id = i.neighbourhood_id and t.kind = %2$s
              cross join lateral (select freshness_moved(i.due_at, %3$s) as at) due
              cross join lateral (select freshness_moved(i.doubtful_at, due.at + t.doubtful_days * interval ''1 day'') as at) doubtful
              where i.neighbourhood_id = $1 and t.kind = $2 and i.archived_at is null and %6$s
                and (i.due_at, i.doubtful_at) is distinct from (due.at, doubtful.at)
                and not exists (select from life_event e
                                 where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.%1$s_id and e.kind = %4$s
                                   and e.event = ''due'' and e.how = ''visitor'' and e.at >= i.confirmed_at)
              limit $4),
         told as ( -- by time, before the trigger would say that a visitor did
             insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
             select $1, %5$L, f.id, f.due_at, ''due'', ''time'' from found f where f.falls_due
             on conflict do nothing)
         update %1$I i set due_at = f.due_at, doubtful_at = f.doubtful_at from found f
          where i.neighbourhood_id = $1 and i.%1$s_id = f.id',
        of_table,
        case of_table when 'activity' then 'activity_term_kind(i)' when 'exchange_item' then 'i.kind' else quote_literal(of_table) end,
        case of_table when 'activity' then 'activity_due(t, i)' else 'freshness_due(t, i.confirmed_at)' end,
        case of_table when 'exchange_item' then 'i.kind' else quote_literal(of_table) end,
        case of_table when 'exchange_item' then of_kind else of_table end,
        case of_table when 'activity' then 'not activity_is_over(i)' when 'exchange_item' then 'i.state = ''open''' else 'true' end)
        using nb, of_kind, clock_now(), most;
    get diagnostics moved = row_count;
    update freshness_term t set moving = false
     where t.neighbourhood_id = nb and t.kind = of_kind and t.moving and moved < most;
    return moved;
end $$;

-- What is left of changed terms, for `voordeur work`: at most so many items.
create function freshness_terms_follow(most integer) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    t freshness_term;
    moved integer := 0;
begin
    for t in select f.* from freshness_term f where f.moving order by f.changed_at loop
        moved := moved + freshness_term_follow(t.neighbourhood_id, t.kind, most - moved);
        exit when moved >= most;
    end loop;
end $$;

-- The figure of one neighbourhood as it is now.
create function freshness_count_one(nb uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    delete from freshness_day d where d.neighbourhood_id = nb and d.day = freshness_today();
    insert into freshness_day (neighbourhood_id, day, kind, organisation_id, visible, confirmed, due_week, doubtful, answer_days)
    select f.neighbourhood_id, freshness_today(), f.kind, f.organisation_id, f.visible, f.confirmed, f.due_week, f.doubtful,
           f.answer_days
      from freshness_figure f where f.neighbourhood_id = nb;
end $$;

create or replace function freshness_count(most integer) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform freshness_count_one(stale.neighbourhood_id)
       from (select n.neighbourhood_id from neighbourhood n
               left join freshness_day d
                 on d.neighbourhood_id = n.neighbourhood_id and d.day = freshness_today() and d.kind = 'all' and d.organisation_id is null
              where d.counted_at is null or d.counted_at <= clock_now() - interval '1 hour'
              order by d.counted_at nulls first limit most) stale;
end $$;

create function freshness_term_changed() returns trigger
language plpgsql as $$
begin
    new.changed_by_name := current_name();
    new.changed_at := clock_now();
    new.version := old.version + 1;
    new.moving := true;
    return new;
end $$;
-- At once for as many as a request can wait for; the figure of today with them.
create function freshness_term_take_effect() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform freshness_term_follow(new.neighbourhood_id, new.kind, 1000);
    if exists (select from freshness_day d where d.neighbourhood_id = new.neighbourhood_id and d.day = freshness_today()) then
        perform freshness_count_one(new.neighbourhood_id);
    end if;
    return null;
end $$;
create trigger changed before update of due_days, doubtful_days, archived_days, seasons on freshness_term
    for each row execute function freshness_term_changed();
create trigger take_effect after update of due_days, doubtful_days, archived_days, seasons on freshness_term
    for each row execute function freshness_term_take_effect();

-- As it was, but for the term after which what is doubtful is put away.
create or replace function items_age(most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    present constant timestamptz := clock_now();
    soonest constant interval := (select min(t.archived_days) from freshness_term t) * interval '1 day';
    of_table text;
    done integer;
    total integer := 0;
begin
    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.due_at, 'due', 'time' from item_life i
     where i.due_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'due' and e.at = i.due_at)
     limit most
    on conflict do nothing;
    get diagnostics total = row_count;

    insert into life_event (neighbourhood_id, kind, item_id, at, event, how)
    select i.neighbourhood_id, i.kind, i.item_id, i.doubtful_at, 'doubtful', 'time' from item_life i
     where i.due_at <= present and i.doubtful_at <= present and i.archived_at is null
       and not exists (select from life_event e where e.neighbourhood_id = i.neighbourhood_id and e.item_id = i.item_id
                          and e.kind = i.kind and e.event = 'doubtful' and e.at = i.doubtful_at)
     limit most
    on conflict do nothing;
    get diagnostics done = row_count;
    total := total + done;

    perform set_config('voordeur.ageing', 'yes', true);
    foreach of_table in array array['activity', 'organisation', 'place', 'project', 'exchange_item'] loop
        execute format(
            'update %1$I set archived_at = $1, archived_reason = aged_reason()
              where (neighbourhood_id, %1$s_id) in (
                    select i.neighbourhood_id, i.%1$s_id from %1$I i
                      join freshness_term t on t.neighbourhood_id = i.neighbourhood_id and t.kind = %3$s
                     where i.due_at <= $1 - $3 and i.doubtful_at <= $1 - t.archived_days * interval ''1 day'' and i.archived_at is null
                       and %2$s
                     order by i.due_at limit $2 for update of i skip locked)', of_table,
            case of_table when 'activity' then 'not activity_is_over(i)' when 'exchange_item' then 'i.state = ''open''' else 'true' end,
            case of_table when 'activity' then 'activity_term_kind(i)' when 'exchange_item' then 'i.kind' else quote_literal(of_table) end)
            using present, most, soonest;
        get diagnostics done = row_count;
        total := total + done;
    end loop;
    perform set_config('voordeur.ageing', '', true);
    return total;
end $$;
drop function freshness_last();

-- ---- rights ----

alter table freshness_term enable row level security;
create policy freshness_term_read on freshness_term for select using (true);
create policy freshness_term_change on freshness_term for update to voordeur_api
    using (neighbourhood_id = (select current_neighbourhood()) and (select is_administrator()));
grant select on freshness_rule, freshness_term to voordeur_api, voordeur_work;
grant update (due_days, doubtful_days, archived_days, seasons) on freshness_term to voordeur_api;
revoke execute on function neighbourhood_begin_terms, freshness_term_follow, freshness_terms_follow, freshness_count_one,
    freshness_term_take_effect from public;
grant execute on function freshness_terms_follow to voordeur_work;
