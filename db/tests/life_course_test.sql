-- The life course under half a year of chance: whatever happens to items, in whatever order, these promises hold.  Another seed each
-- time; a failure prints it, and VOORDEUR_SEED plays it again.
begin;
\ir fixture.sql
\getenv seed VOORDEUR_SEED
\if :{?seed}
\else
  select (extract(epoch from clock_timestamp()) * 1000)::bigint % 1000000 as seed \gset
\endif

-- What is broken at this moment, right after ageing; no row when nothing is.
create function broken() returns setof text language sql stable as $$
    select 'confirmed later than now: ' || i.kind || ' ' || i.item_id from item_life i where i.confirmed_at > clock_now()
    union all
    select 'an event later than now: ' || e.event from life_event e where e.at > clock_now()
    union all
    select 'due, and not in its history: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is null and i.due_at <= clock_now()
       and not exists (select from life_event e where e.item_id = i.item_id and e.kind = i.kind and e.event = 'due' and e.at = i.due_at)
    union all
    select 'doubtful, and not in its history: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is null and i.doubtful_at <= clock_now()
       and not exists (select from life_event e where e.item_id = i.item_id and e.kind = i.kind and e.event = 'doubtful' and e.at = i.doubtful_at)
    union all
    select 'doubtful for longer than thirty days: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is null and i.doubtful_at <= clock_now() - interval '30 days'
    union all
    select 'put away, and its history does not end so: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is not null
       and (select e.event from life_event e where e.item_id = i.item_id and e.kind = i.kind and e.event in ('archived', 'restored')
             order by e.at desc, e.event = 'restored' desc limit 1) is distinct from 'archived'
    union all
    select 'there, and its history says that it was put away: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is null
       and (select e.event from life_event e where e.item_id = i.item_id and e.kind = i.kind and e.event in ('archived', 'restored')
             order by e.at desc, e.event = 'restored' desc limit 1) = 'archived'
    union all
    select 'confirmed, and not in its history: ' || i.kind || ' ' || i.item_id from item_life i
     where not exists (select from life_event e where e.item_id = i.item_id and e.kind = i.kind and e.event = 'confirmed' and e.at = i.confirmed_at)
    union all
    select 'a history of nothing: ' || e.kind || ' ' || e.item_id from life_event e
     where e.kind not in ('ask', 'offer') and e.kind <> 'activity'
       and not exists (select from item_life i where i.item_id = e.item_id and i.kind = e.kind)
    union all
    select 'put away, and still found: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is not null and exists (select from search_entry s where s.id = i.item_id and s.kind = i.kind)
    union all
    select 'not put away, and not found: ' || i.kind || ' ' || i.item_id from item_life i
     where i.archived_at is null and i.kind in ('organisation', 'place', 'project', 'service')
       and not exists (select from search_entry s where s.id = i.item_id and s.kind = i.kind)
    union all
    select 'asked about more than twice: ' || q.kind || ' ' || q.item_id from owner_question q where q.asked > 2
    union all
    select 'asked about more than twice: ' || i.kind || ' ' || i.exchange_item_id from exchange_item i where i.asked > 2
    union all
    select 'counted wrongly: ' || f.kind || ' ' || f.confirmed || ' of ' || f.visible from freshness_figure f
     where f.organisation_id is null and f.neighbourhood_id = id('dorp')
       and (f.visible || ' ' || f.confirmed) is distinct from (
           select count(*) || ' ' || count(*) filter (where v.due_at > clock_now()) from freshness_item v
            where v.neighbourhood_id = id('dorp') and f.kind in ('all', v.kind))
$$;

-- What paper, the screen and the weekly mail would show at this moment, by the functions that they use.
create function shown() returns table (where_ text, activity_id uuid) language sql stable as $$
    select 'screen', p.id from programme(id('dorp'), clock_now(), day_begins(3)) p
    union all
    select 'mail', p.id from programme(id('dorp'), clock_now(), day_begins(8)) p
    union all
    select 'link of the mail', w.activity_id from weekly_reader r cross join lateral weekly_items(r.weekly_reader_id) w
    union all
    select 'print', p.id from outlet_issue(id('dorp')) i
     cross join lateral programme(id('dorp'), i.first_day::timestamp at time zone 'Europe/Amsterdam',
                                  (i.last_day + 1)::timestamp at time zone 'Europe/Amsterdam', confirmed_from => i.confirmed_from) p
$$;

-- What of it should not be; also where nothing aged for a while.
create function shown_wrongly() returns setof text language sql stable as $$
    select 'doubtful, and shown by ' || s.where_ || ': ' || a.activity_id from shown() s join activity a using (activity_id)
     where a.doubtful_at <= clock_now()
    union all
    select 'put away, and shown by ' || s.where_ || ': ' || a.activity_id from shown() s join activity a using (activity_id)
     where a.archived_at is not null
    union all
    select 'printed, and not confirmed in time: ' || a.activity_id from shown() s join activity a using (activity_id)
     cross join outlet_issue(id('dorp')) i
     where s.where_ = 'print' and a.confirmed_at < (coalesce(i.deadline, (clock_now() at time zone 'Europe/Amsterdam')::date) - 28)::timestamp
                                                   at time zone 'Europe/Amsterdam'
$$;

-- One thing that happens, to one item.
create function happen(what integer) returns void language plpgsql as $$
declare
    tables constant text[] := array['activity', 'organisation', 'place', 'project', 'service', 'exchange_item'];
    t constant text := tables[1 + floor(random() * 6)::integer];
    item uuid;
    of_kind text;
    question uuid;
begin
    execute format('select %1$s_id from %1$I where neighbourhood_id = id(''dorp'') order by random() limit 1', t) into item;
    of_kind := case t when 'exchange_item' then (select e.kind from exchange_item e where e.exchange_item_id = item) else t end;
    case what
    when 0 then
        insert into activity (neighbourhood_id, title, organisation_id, starts_at, rrule)
        values (id('dorp'), 'Iets', id('haard'), date_trunc('hour', clock_now() + random() * interval '60 days'),
                case when random() < 0.6 then 'FREQ=WEEKLY' end)
        returning activity_id into item;
        insert into occurrence (neighbourhood_id, activity_id, start, starts_at)
        select a.neighbourhood_id, a.activity_id, s, s from activity a
         cross join generate_series(a.starts_at, a.starts_at + case when a.rrule is null then interval '0' else interval '200 days' end, '7 days') s
         where a.activity_id = item;
    when 1 then
        insert into exchange_item (neighbourhood_id, kind, title, state)
        values (id('dorp'), case when random() < 0.5 then 'ask' else 'offer' end, 'Iets', 'open') returning exchange_item_id into item;
        insert into exchange_party (neighbourhood_id, exchange_item_id, person_id) values (id('dorp'), item, id('resident'));
    when 2, 3, 4 then -- confirmed, by whomever; that brings back what was put away
        execute format('update %1$I set confirmed_at = clock_now(), confirmed_how = $2, archived_at = null, archived_reason = null
                         where %1$s_id = $1', t)
          using item, (array['owner', 'connector', 'professional', 'feed'])[1 + floor(random() * 4)::integer];
    when 5 then
        execute format('update %1$I set changed_at = clock_now() where %1$s_id = $1', t) using item;
    when 6 then
        perform set_config('voordeur.neighbourhood', id('dorp')::text, true);
        perform correction_add(id('dorp'), of_kind, item, 'other', '');
    when 7 then
        execute format('update %1$I set archived_at = coalesce(archived_at, clock_now()), changed_at = clock_now() where %1$s_id = $1', t)
          using item;
    when 8 then
        update activity set starts_at = date_trunc('hour', clock_now() + random() * interval '40 days'), ends_at = null where activity_id = item;
    when 9 then
        update exchange_item set state = case state when 'open' then 'closed' else 'open' end where exchange_item_id = item;
    else
        select q.owner_question_id into question from owner_question q order by random() limit 1;
        if found then
            perform owner_question_press(question, (array['right', 'right', 'stopped', 'changed'])[1 + floor(random() * 4)::integer], 'x');
        end if;
    end case;
end $$;

-- Half a year in steps of seventeen hours, so that every hour of the day comes; what went wrong first, with when.
create function play(seed bigint) returns setof text language plpgsql as $$
declare
    began constant timestamptz := clock_now();
    items bigint := 0;
    events bigint := 0;
    n bigint;
    faults text[];
begin
    perform setseed(seed / 1000000.0);
    for step in 1 .. 250 loop
        perform set_config('voordeur.now', (began + step * interval '17 hours')::text, true);
        for i in 1 .. floor(random() * 4)::integer loop
            perform happen(floor(random() * 12)::integer);
            perform set_config('voordeur.now', (clock_now() + interval '1 minute')::text, true);
        end loop;
        if step % 40 = 1 then -- the next magazine
            update outlet_setting s
               set deadline = d.today + 12, first_day = d.today + 14, last_day = d.today + 41
              from (select (clock_now() at time zone 'Europe/Amsterdam')::date as today) d where s.neighbourhood_id = id('dorp');
        end if;
        faults := array(select shown_wrongly());
        insert into was_shown select distinct s.where_ from shown() s on conflict do nothing;
        if random() < 0.8 then -- the background is away at times
            perform owners_to_ask(50, 20);
            perform exchange_to_ask(50);
            perform exchange_put_away(50);
            perform items_age(1000);
            faults := faults || array(select broken());
            if items_age(1000) <> 0 then
                faults := faults || 'a second pass did something'::text;
            end if;
        end if;
        n := (select count(*) from activity) + (select count(*) from organisation) + (select count(*) from place)
             + (select count(*) from project) + (select count(*) from service) + (select count(*) from exchange_item);
        if n < items then
            faults := faults || 'an item is gone'::text;
        end if;
        items := n;
        n := (select count(*) from life_event);
        if n < events then
            faults := faults || 'something of a history is gone'::text;
        end if;
        events := n;
        if cardinality(faults) > 0 then
            return query select 'step ' || step || ': ' || f from unnest(faults[:5]) f;
            return;
        end if;
    end loop;
end $$;

create temp table was_shown (where_ text primary key);
insert into weekly_reader (neighbourhood_id, email, confirmed_at) values (id('dorp'), 'lezer@thuis.example', clock_now());
insert into project (neighbourhood_id, title, organisation_id) values (id('dorp'), 'Project', id('haard'));
insert into service (neighbourhood_id, name, organisation_id) values (id('dorp'), 'Spreekuur', id('haard'));
insert into exchange_item (neighbourhood_id, kind, title, state) values (id('dorp'), 'ask', 'Lift', 'open'), (id('dorp'), 'offer', 'Tuin', 'open');

select plan(3);
select is_empty(format('select * from play(%s)', :'seed'), 'whatever happens to items in half a year, the promises of the life course hold (VOORDEUR_SEED=' || :'seed' || ')');
select ok((select count(distinct event) from life_event where how = 'time') = 3 and (select count(*) from owner_question where answer is not null) > 0,
    'and all of it did happen: due, doubtful and put away by time, and answers');
select is((select count(*) from was_shown), 4::bigint, 'and paper, screen and mail had something to show');

select * from finish();
rollback;
